import { createHash } from 'node:crypto'
import type { Encoding } from './encoding.ts'

/** A strong entity tag of what an answer is made from, without making the answer. */
export const etagOf = (parts: readonly string[], encoding: Encoding): string =>
  `"${createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22)}-${encoding}"`

const TAG = /(?:W\/)?"[^"]*"/g

/** Whether an If-None-Match header names this tag; weak comparison (RFC 9110 13.1.2), without `*`. */
export function namesTag(header: string, etag: string): boolean {
  return header === etag || (header.match(TAG) ?? []).some(tag => tag.replace(/^W\//, '') === etag)
}

export const isAnyTag = (header: string | null | undefined): boolean => header?.trim() === '*'
