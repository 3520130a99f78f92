import { z } from 'zod'
import {
  CaseStatistic,
  type Counted,
  STATISTICS_BY,
  type StatisticsBy,
  summarise,
} from '#content/enforcement/statistics.ts'
import { ask, asOfInput, page, paging } from '../ask.ts'
import { cursorOf, readCursor } from '../cursor.ts'
import type { Coded } from '../search/coded.ts'
import { inputsOf } from '../search/conditions.ts'
import { type Narrowed, narrow } from '../search/narrow.ts'
import { CASE_CONDITIONS } from './case-conditions.ts'
import { type Cases, readCases } from './read-cases.ts'
import { withdrawnBy } from './withdrawn-by.ts'

const { place, industry, authority, from, to } = CASE_CONDITIONS
const CONDITIONS = { place, industry, authority, from, to }

const Input = z.object({
  by: z.enum(STATISTICS_BY).default('year').describe('What the groups are made by'),
  ...inputsOf(CONDITIONS),
  ...asOfInput,
  ...paging,
})

const COLUMNS = {
  ...{ place: 'prefecture', industry: 'division', authority: 'authority', year: 'year', violation: 'violation' },
} as const satisfies Record<StatisticsBy, string>

type Group = Omit<CaseStatistic, 'by'>

/**
 * What is known of penalty cases by group: counts, fines in 分, days between their stages; each measure is defined in
 * content/enforcement/statistics.ts. The largest group first, years newest first. Throws Refusal `invalid` (cursor, asOf,
 * days) and `not-found` (place).
 */
export const enforcementStatistics = ask(
  'Statistics of penalty cases',
  Input,
  page(CaseStatistic, 'CaseStatisticPage'),
  async (ctx, { by, cursor, limit, asOf, ...given }) => {
    const at = readCursor('enforcementStatistics', cursor)
    const searched = { kind: 'case', read: readCases, conditions: CONDITIONS }
    const narrowed = await narrow(ctx, searched, given, at ? String(at.generation) : asOf)
    const { generation } = narrowed
    const all = inOrder(by, groupsOf(narrowed, by, given))
    const start = Math.max(0, Number(at?.key ?? 0))
    const items = all.slice(start, start + limit).map(group => ({ by, ...group }))
    const end = start + items.length
    const next = end < all.length ? cursorOf('enforcementStatistics', { generation, key: end }) : null
    return { generation, items, next }
  },
)

type Given = Partial<Record<keyof typeof CONDITIONS, string | undefined>>

function groupsOf({ table, fails }: Narrowed<Cases>, by: StatisticsBy, given: Given): Group[] {
  const { codes, values } = table.coded[by === 'place' && given.place !== undefined ? 'place' : COLUMNS[by]] as Coded
  const members = values.map((): Counted[] => [])
  for (let row = 0; row < fails.length; row++)
    if (fails[row] === 0) (members[codes[row] as number] as Counted[]).push(countedAt(table, row))
  const groups = new Map(values.map((group, code) => [group, members[code] as Counted[]]))
  const gone = withdrawnBy(table, by, given)
  for (const group of gone?.keys() ?? []) if (!groups.has(group)) groups.set(group, [])
  return [...groups]
    .filter(([group, cases]) => cases.length > 0 || gone?.has(group))
    .map(([group, cases]) => ({ group, ...summarise(cases, gone && (gone.get(group) ?? [])) }))
}

const countedAt = (table: Cases, row: number): Counted => ({
  decidedOn: table.decidedOn[row] as number,
  foundOn: table.foundOn[row] as number,
  servedOn: table.servedOn[row] as number,
  fine: table.yuan[row] as number,
  apart: table.fineDerived[row] === 1 || !(Number.isNaN(table.fine[row]) || table.fine[row] === table.yuan[row]),
  changed: table.changed[row] === 1,
  simulated: table.simulated[row] === 1,
})

const inOrder = (by: StatisticsBy, groups: readonly Group[]): Group[] =>
  groups.toSorted(
    (a, b) => (by === 'year' ? 0 : b.cases - a.cases) || (textOf(a) < textOf(b) === (by === 'year') ? 1 : -1),
  )

const textOf = ({ group }: Group) => group ?? ''
