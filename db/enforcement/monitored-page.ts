import type { InValue } from '@libsql/client'
import type { Ctx } from '../ask.ts'
import { type ListName, listText, readCursor } from '../cursor.ts'
import { momentOf } from '../trail/generation.ts'
import { type Where, whereArgs } from './of-facility.ts'
import { requireEntry } from './registered.ts'

type Paged = Where & { cursor?: string | undefined; asOf?: string | undefined; limit: number }

/**
 * A page of what was measured, of one facility, a place or everywhere, walked by offset within a generation. `statement` binds
 * `:start`, `:limit`, `:generation` and what `more` gives, and answers with `items` and how many were `found`.
 */
export async function monitoredPage(
  ctx: Ctx,
  list: ListName,
  statement: (where: Where, past: boolean) => string,
  input: Paged,
  more: () => Record<string, InValue>,
) {
  const at = readCursor(list, input.cursor)
  const { generation, known } = await momentOf(ctx, at ? String(at.generation) : input.asOf)
  const where = whereArgs(input)
  if (input.facility !== undefined) await requireEntry(ctx, 'facility', input.facility, known)
  const start = Math.max(0, Number(at?.key ?? 0))
  const args = {
    ...{ ...where, ...more(), generation, start, limit: input.limit },
    ...(known === null ? {} : { known }),
  }
  const row = (await ctx.store.client.execute({ sql: statement(input, known !== null), args })).rows[0]
  const found = Number(row?.['found'])
  const nextKey = found === input.limit ? start + found : null
  return listText<never>(list, generation, String(row?.['items']), nextKey)
}
