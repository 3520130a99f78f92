import type { Sha256 } from '../enforcement/draw.ts'
import { Refusal } from '../refusal.ts'
import { dayText, parseDay } from '../time.ts'
import { Facts } from './facts.ts'

const FIELDS = Object.keys(Facts.shape) as (keyof Facts)[]

/** What an acknowledgement says: the hash of the content (64 hexadecimal digits) and the day it was received on. */
export type Acknowledged = { contentHash: string; receivedOn: number }

const FORM = 'qingtian-acknowledgement-1'
/** Of the last character of 64 bytes in base 64 only two bits count: the others must be 0. */
const FILE =
  /^qingtian-acknowledgement-1\ncontent ([0-9a-f]{64})\nreceived (\d{4}-\d\d-\d\d)\nsignature ([A-Za-z0-9+/]{85}[AQgw]==)\n$/

/**
 * The hash of what was sent: SHA-256 of lines in UTF-8, each ended by LF: `qingtian-content-1`, then every field of the facts
 * in the order of their shape as `<name> <value in JSON>`, then `attachment <sha256>` for each picture as it was sent.
 */
export function contentHash(facts: Facts, attachments: readonly string[], sha256: Sha256): string {
  const fields = FIELDS.map(name => `${name} ${JSON.stringify(facts[name])}`)
  const lines = ['qingtian-content-1', ...fields, ...attachments.map(hash => `attachment ${hash}`)]
  return sha256(lines.map(line => `${line}\n`).join(''))
}

/** The text that is signed (Ed25519), three lines in ASCII, each ended by LF. */
export const acknowledgementText = ({ contentHash, receivedOn }: Acknowledged): string =>
  `${FORM}\ncontent ${contentHash}\nreceived ${dayText(receivedOn)}\n`

/** The file that a person keeps: the signed text and its signature (64 bytes, base 64) in a fourth line. */
export const acknowledgementFile = (acknowledged: Acknowledged, signature: string): string =>
  `${acknowledgementText(acknowledged)}signature ${signature}\n`

/**
 * Reads the file that a person kept; whether the signature is ours is for the caller to check over `text`. There is one way
 * only to write a file, so one altered byte is refused here or fails there. Throws Refusal `invalid`.
 */
export function readAcknowledgement(file: string): Acknowledged & { text: string; signature: string } {
  const [, contentHash, day, signature] = FILE.exec(file) ?? []
  if (contentHash === undefined || day === undefined || signature === undefined)
    throw new Refusal('invalid', `Cannot read the acknowledgement: expected the four lines of ${FORM}`)
  const acknowledged = { contentHash, receivedOn: parseDay(day) }
  return { ...acknowledged, text: acknowledgementText(acknowledged), signature }
}
