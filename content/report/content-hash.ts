import type { Sha256 } from '../enforcement/draw.ts'
import { Facts } from './facts.ts'

const FIELDS = Object.keys(Facts.shape) as (keyof Facts)[]

/**
 * The hash of what was sent: SHA-256 of lines in UTF-8, each ended by LF: `qingtian-content-1`, then every field of the facts
 * in the order of their shape as `<name> <value in JSON>`, then `attachment <sha256>` for each picture as it was sent.
 */
export function contentHash(facts: Facts, attachments: readonly string[], sha256: Sha256): string {
  const fields = FIELDS.map(name => `${name} ${JSON.stringify(facts[name])}`)
  const lines = ['qingtian-content-1', ...fields, ...attachments.map(hash => `attachment ${hash}`)]
  return sha256(lines.map(line => `${line}\n`).join(''))
}
