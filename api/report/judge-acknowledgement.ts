import { createPublicKey, verify } from 'node:crypto'
import { Refusal } from '#content/refusal.ts'
import { readAcknowledgement } from '#content/report/acknowledgement.ts'
import type { Verdict } from '#content/report/page-views.ts'
import { dayText } from '#content/time.ts'

/** What stands before the 32 bytes of an Ed25519 key in its DER form (RFC 8410). */
const DER = Buffer.from('302a300506032b6570032100', 'hex')

const keyOf = (text: string) =>
  createPublicKey({ key: Buffer.concat([DER, Buffer.from(text, 'base64')]), format: 'der', type: 'spki' })

/** Whether a file is an acknowledgement signed with our public key (32 bytes, base 64), needing nothing but the two. */
export function judgeAcknowledgement(file: string, ours: string): Verdict {
  try {
    const { text, signature, key, contentHash, receivedOn } = readAcknowledgement(file)
    if (!verify(null, Buffer.from(text), keyOf(key), Buffer.from(signature, 'base64'))) return ALTERED
    return { verdict: key === ours ? 'ours' : 'other-key', contentHash, receivedOn: dayText(receivedOn) }
  } catch (error) {
    if (error instanceof Refusal) return ALTERED
    throw error
  }
}

const ALTERED: Verdict = { verdict: 'altered', contentHash: null, receivedOn: null }
