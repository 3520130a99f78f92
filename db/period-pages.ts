import { z } from 'zod'
import { PERIODS, parsePeriod } from '#content/calendar.ts'
import { Refusal } from '#content/refusal.ts'
import { cursorOf, type ListName, type Position } from './cursor.ts'

/** Which periods are asked for. */
export const periodInput = {
  period: z.enum(PERIODS).default('month').describe('Months, quarters or years'),
  from: z
    .string()
    .max(7)
    .optional()
    .describe('First period, e.g. 2026-01, 2026-Q1 or 2026; the first with data unless given'),
  to: z.string().max(7).optional().describe('Last period; the newest with data unless given'),
}

/** First day of `from` and last day of `to`, null where not given. Throws Refusal `invalid` when they end before they begin. */
export function daysAsked({ from, to }: { from?: string | undefined; to?: string | undefined }) {
  const [first, last] = [
    from === undefined ? null : parsePeriod(from).from,
    to === undefined ? null : parsePeriod(to).to,
  ]
  if (first !== null && last !== null && last < first)
    throw new Refusal('invalid', `Cannot answer from "${from}" to "${to}": it ends before it begins`)
  return { first, last }
}

/** The page of periods at a cursor, and the next one. Throws Refusal `invalid` for a cursor of other periods. */
export function pageOfPeriods(
  list: ListName,
  { generation, at }: { generation: number; at: Position | null },
  names: readonly string[],
  limit: number,
): { wanted: readonly string[]; next: string | null } {
  const start = at ? names.indexOf(String(at.key)) : 0
  if (start < 0) throw new Refusal('invalid', `Cannot go on at "${at?.key}": the cursor is of other periods`)
  const following = names[start + limit]
  const next = following === undefined ? null : cursorOf(list, { generation, key: following })
  return { wanted: names.slice(start, start + limit), next }
}
