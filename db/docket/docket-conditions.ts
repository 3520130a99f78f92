import { z } from 'zod'
import { requirePlace } from '#content/place/places.ts'
import { BRANCHES, CATEGORIES } from '#content/report/categories.ts'
import { OUTCOMES, STATES } from '#content/report/states.ts'
import { within } from '../register/filters.ts'
import { isOverdue } from './report-body.ts'

const truth = z.enum(['yes', 'no']).optional()

/** What narrows the docket. */
export const DOCKET_INPUTS = {
  place: z.string().max(60).optional().describe('Only those in this place; a prefecture includes its counties'),
  category: z
    .enum([...BRANCHES, ...CATEGORIES])
    .optional()
    .describe('Only of this category, a branch or a leaf'),
  state: z.enum(STATES).optional().describe('Only in this state'),
  office: z.string().max(120).optional().describe('Only those that this office holds'),
  outcome: z.enum(OUTCOMES).optional().describe('Only those that ended so'),
  overdue: truth.describe('Only those with, or without, a duty that was due before the day of the newest batch'),
  disputed: truth.describe('Only those whose reporter asked for review, or did not'),
  facility: z.string().max(100).optional().describe('Only those that proved to be about this facility'),
  case: z.string().max(100).optional().describe('Only those that this penalty case followed'),
}

const Given = z.object(DOCKET_INPUTS)
export type DocketGiven = z.output<typeof Given>
type Name = keyof DocketGiven

const CONDITIONS = {
  place: 'p.place in (select value from json_each(:place))',
  category: `(p.category = :category or p.category between :category || '.' and :category || '/')`,
  state: 'p.state = :state',
  office: 'p.office = :office',
  outcome: 'p.outcome = :outcome',
  overdue: `${isOverdue('p')} = (:overdue = 'yes')`,
  disputed: `p.disputed = (:disputed = 'yes')`,
  facility: 'p.facility = :facility',
  case: 'p."case" = :case',
} as const satisfies Record<Name, string>

const bound = (name: Name, value: string): string =>
  name === 'place' ? JSON.stringify(within(requirePlace(value))) : value

/** SQL and values of what was given, on the row `p` of a released report. Throws Refusal `not-found` (place). */
export function docketConditions(given: DocketGiven): { sql: string; args: Record<string, string> } {
  const said = (Object.entries(given) as [Name, string | undefined][]).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  )
  return {
    sql: ['p.withdrawnOn is null', ...said.map(([name]) => CONDITIONS[name])].join(' and '),
    args: Object.fromEntries(said.map(([name, value]) => [name, bound(name, value)])),
  }
}
