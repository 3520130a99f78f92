import { z } from 'zod'
import { CASE_STEPS, PARTY_TYPES } from '#content/enforcement/entries.ts'
import { isInIndustry } from '#content/enforcement/industry.ts'
import { parseDay } from '#content/time.ts'
import type { Coded } from '../search/coded.ts'
import { accepted, between, type Condition, holdsWords, isIn, isMember, says } from '../search/conditions.ts'
import type { Table } from '../search/table.ts'
import type { Cases } from './read-cases.ts'

const DAY = /^\d{4}-\d\d-\d\d$/
const MOST_FEN = 1e15
const day = (what: string) => z.string().regex(DAY, 'expected a date like 2026-03-01').optional().describe(what)
const fen = (what: string) =>
  z.coerce
    .number()
    .min(0)
    .max(MOST_FEN)
    .optional()
    .describe(`Only cases with a fine in yuan of ${what}, in 分 (0.01 yuan)`)

const industryInput = z
  .string()
  .regex(/^(?:[A-T]|[A-T]?\d{2,4})$/, 'expected A to T, or 2 to 4 digits')
  .optional()
  .describe('Only of this industry or what belongs to it (GB/T 4754): a section A to T, or 2 to 4 digits')

/** Only rows whose industry is one, or a part of it. */
export const ofIndustry: Condition<Table, typeof industryInput> = {
  input: industryInput,
  passes: ({ coded }, wanted: string) =>
    accepted(coded['industry'] as Coded, code => code !== null && isInIndustry(code, wanted)),
}

const yearInput = z
  .string()
  .regex(/^(19|20)\d\d$/, 'expected a year')
  .optional()
  .describe('Only cases decided in this year')

/** What cases are narrowed by: in the list, its facets and the statistics. */
export const CASE_CONDITIONS = {
  facility: says('facility', 'Only against this facility', 'facility'),
  place: isIn,
  authority: says('authority', 'Only of this authority'),
  industry: ofIndustry,
  year: {
    input: yearInput,
    passes: ({ coded }: Cases, year: string) => accepted(coded['year'] as Coded, text => text === year),
  },
  state: isMember('state', CASE_STEPS, 'Only cases whose newest step is this'),
  penalty: {
    input: z.string().max(40).optional().describe('Only cases with this kind of penalty'),
    passes: ({ coded }: Cases, penalty: string) =>
      accepted(coded['penalties'] as Coded, list => list !== null && JSON.parse(list).includes(penalty)),
  },
  violation: says('violation', 'Only cases of this violation, as the decisions name it'),
  partyType: isMember('partyType', PARTY_TYPES, 'Only against parties of this kind'),
  fineFrom: {
    input: fen('at least this'),
    passes: ({ yuan }: Cases, least: number) => between(yuan, least, MOST_FEN),
  },
  fineTo: { input: fen('at most this'), passes: ({ yuan }: Cases, most: number) => between(yuan, 0, most) },
  from: {
    input: day('Only cases decided on this day or later'),
    passes: ({ decidedOn }: Cases, text: string) => between(decidedOn, parseDay(text), Number.POSITIVE_INFINITY),
  },
  to: {
    input: day('Only cases decided up to this day'),
    passes: ({ decidedOn }: Cases, text: string) => between(decidedOn, Number.NEGATIVE_INFINITY, parseDay(text)),
  },
  q: holdsWords<Cases>(
    'case',
    'Words of the party, the violation, the facts, the number or the code, or of a name of the facility',
    ({ facilityEntry }) => ({ kind: 'facility', entry: facilityEntry }),
  ),
} as const
