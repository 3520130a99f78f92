import { Refusal } from '#content/refusal.ts'
import { JsonText } from './ask.ts'

/** Where a walk through a list stands: the generation it began in and the key of the next item. */
export type Position = { generation: number; key: string | number }

/** An opaque cursor. */
export const cursorOf = (position: Position): string =>
  Buffer.from(JSON.stringify([position.generation, position.key])).toString('base64url')

/** Reads a cursor. Throws Refusal `invalid` when it is not one of ours. */
export function readCursor(cursor: string | undefined): Position | null {
  if (cursor === undefined) return null
  try {
    const [generation, key] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown[]
    const keyed = typeof key === 'number' ? Number.isSafeInteger(key) : typeof key === 'string' && key.isWellFormed()
    if (typeof generation === 'number' && Number.isSafeInteger(generation) && generation >= 0 && keyed)
      return { generation, key: key as string | number }
  } catch {
    // falls through to the one refusal below
  }
  throw new Refusal(
    'invalid',
    `Cannot read the cursor "${cursor.slice(0, 80)}": take it from "next" of the page before`,
  )
}

/** A page as JSON text around items made in SQL; `nextKey` is null on the last page. */
export function listText<T>(generation: number, items: string, nextKey: string | number | null): JsonText<T> {
  const next = nextKey === null ? null : cursorOf({ generation, key: nextKey })
  return new JsonText(`{"generation":${generation},"items":${items},"next":${JSON.stringify(next)}}`)
}
