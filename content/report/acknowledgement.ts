import { Refusal } from '../refusal.ts'
import { dayText, parseDay } from '../time.ts'

/**
 * What an acknowledgement says: the hash of the content (64 hexadecimal digits), the day it was received on, and the public
 * key (Ed25519, 32 bytes, base 64) that it is signed with.
 */
export type Acknowledged = { contentHash: string; receivedOn: number; key: string }

const FORM = 'qingtian-acknowledgement-1'
/** Of the last character of 32 and of 64 bytes in base 64 only four and two bits count: the others must be 0. */
const FILE =
  /^qingtian-acknowledgement-1\ncontent ([0-9a-f]{64})\nreceived (\d{4}-\d\d-\d\d)\nkey ([A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=)\nsignature ([A-Za-z0-9+/]{85}[AQgw]==)\n$/

/** The text that is signed (Ed25519), four lines in ASCII, each ended by LF. */
export const acknowledgementText = ({ contentHash, receivedOn, key }: Acknowledged): string =>
  `${FORM}\ncontent ${contentHash}\nreceived ${dayText(receivedOn)}\nkey ${key}\n`

/** The file that a person keeps: the signed text and its signature (64 bytes, base 64) in a fifth line. */
export const acknowledgementFile = (acknowledged: Acknowledged, signature: string): string =>
  `${acknowledgementText(acknowledged)}signature ${signature}\n`

/**
 * Reads the file that a person kept. Whether the signature over `text` was made with `key`, and whether that key is the one
 * published, is for the caller to check. There is one way only to write a file, so one altered byte is refused here or fails
 * there. Throws Refusal `invalid`.
 */
export function readAcknowledgement(file: string): Acknowledged & { text: string; signature: string } {
  const [, contentHash, day, key, signature] = FILE.exec(file) ?? []
  if (contentHash === undefined || day === undefined || key === undefined || signature === undefined)
    throw new Refusal('invalid', `Cannot read the acknowledgement: expected the five lines of ${FORM}`)
  const acknowledged = { contentHash, receivedOn: parseDay(day), key }
  return { ...acknowledged, text: acknowledgementText(acknowledged), signature }
}
