import type { Coded } from './coded.ts'
import type { Passes } from './conditions.ts'
import type { Narrowed } from './narrow.ts'
import type { Table } from './table.ts'

export type Count = { value: string | null; count: number; simulated: boolean }

/**
 * Counts rows by the text of a column, the largest count first, at most `most` of them: rows that pass every condition but
 * `own`.
 */
export function tally(
  { table, fails }: Pick<Narrowed<Table>, 'table' | 'fails'>,
  { codes, values }: Coded,
  own: Passes | undefined,
  most: number,
): Count[] {
  const counts = new Uint32Array(values.length)
  const invented = new Uint8Array(values.length)
  for (let row = 0; row < fails.length; row++) {
    if (fails[row] !== 0 && !(fails[row] === 1 && own?.[row] === 0)) continue
    const code = codes[row] as number
    counts[code]!++
    invented[code]! |= table.simulated[row] as number
  }
  const all = values.map((value, code) => ({ value, count: counts[code]!, simulated: invented[code] === 1 }))
  return largest(all, most)
}

/** The same for a column of JSON lists: a row counts for each member of its list, and for null where that is empty. */
export function tallyMembers(...[narrowed, column, own, most]: Parameters<typeof tally>): Count[] {
  const members = new Map<string | null, Count>()
  for (const { value, count, simulated } of tally(narrowed, column, own, Number.POSITIVE_INFINITY)) {
    const list = JSON.parse(value ?? '[]') as string[]
    for (const member of list.length === 0 ? [null] : list) {
      const before = members.get(member)
      const both = { count: count + (before?.count ?? 0), simulated: simulated || (before?.simulated ?? false) }
      members.set(member, { value: member, ...both })
    }
  }
  return largest([...members.values()], most)
}

const largest = (counts: readonly Count[], most: number): Count[] =>
  counts
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count || (sortable(a) < sortable(b) ? -1 : 1))
    .slice(0, most)

const sortable = ({ value }: Count) => value ?? '\uFFFF'
