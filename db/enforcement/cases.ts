import { z } from 'zod'
import { CaseTombstone, EnforcementCase } from '#content/enforcement/answers.ts'
import { Refusal } from '#content/refusal.ts'
import { jsonList } from '../json.ts'
import { newest } from '../register/believed.ts'
import { byText, inPlace } from '../register/filters.ts'
import { type Filter, registerItem, registerList } from '../register/list.ts'
import { isWithdrawn } from './withdrawn.ts'

/** Steps of a case `r`, which are known by its id, by day. */
const steps = (
  past: boolean,
) => `(select s.* from entry s where s.kind = 'step' and s.id >= r.id || '>' and s.id < r.id || '?'
  and ${newest('s', past)} order by s.body ->> '$.on', s.import)`

const STEP = `json_object('step', s.body ->> '$.step', 'on', s.body ->> '$.on', 'detail', s.body ->> '$.detail',
  'document', s.body ->> '$.document', 'import', s.import)`
const listed = (past: boolean) => `(select ${jsonList(STEP)} from ${steps(past)} s)`
const last = (past: boolean) => `(select s.body ->> '$.step' from ${steps(past)} s
  order by s.body ->> '$.on' desc, s.import desc limit 1)`
const withdrawal = (past: boolean, field: string) => `(select s.body ->> '$.${field}' from ${steps(past)} s
  where s.body ->> '$.step' = 'withdrawn' order by s.body ->> '$.on' desc limit 1)`

const standing = (past: boolean) => [
  `select r.id, json_set(r.body, '$.steps', json(${listed(past)}), '$.state', ${last(past)}) as body, r.import, r.simulated
  from entry r where r.kind = 'case' and ${newest('r', past)} and not ${isWithdrawn('r.id', past)}`,
]

const DAY = /^\d{4}-\d\d-\d\d$/
const day = (what: string) => z.string().regex(DAY, 'expected a date like 2026-03-01').optional().describe(what)
const decided = (name: 'from' | 'to', sign: string): Filter<ReturnType<typeof day>> => ({
  input: day(`Only cases decided ${name === 'from' ? 'on this day or later' : 'up to this day'}`),
  sql: () => `e.body ->> '$.decidedOn' ${sign} :${name}`,
})
const said: Filter<z.ZodOptional<z.ZodString>> = {
  input: z.string().min(1).max(100).optional().describe('Part of the party, the facts, the violation or the number'),
  sql: () => `instr(lower(ifnull(e.body ->> '$.party', '') || ';' || (e.body ->> '$.facts') || ';'
    || ifnull(e.body ->> '$.violation', '') || ';' || ifnull(e.body ->> '$.documentNumber', '')), lower(:q))`,
}

/**
 * Penalty cases, by id, each with the steps of its life; amounts in 分. One that was withdrawn is not here but among the
 * tombstones. Texts are without personal data. Throws Refusal `invalid` (cursor, asOf) and `not-found` (facility, place).
 */
export const cases = registerList({
  list: 'cases',
  kind: 'case',
  title: 'Penalty cases',
  output: EnforcementCase,
  page: 'CasePage',
  rows: standing,
  filters: {
    facility: byText('facility', 'Only against this facility', 'facility'),
    place: inPlace,
    authority: byText('authority', 'Only of this authority'),
    from: decided('from', '>='),
    to: decided('to', '<='),
    q: said,
  },
})

/** One case. Throws Refusal `not-found`, and `gone` with the tombstone of one that was withdrawn. */
export const caseById = registerItem({
  kind: 'case',
  title: 'One penalty case',
  field: 'case',
  what: 'case',
  output: EnforcementCase,
  rows: standing,
  absent: async (ctx, args, past) => {
    const sql = `select ${TOMBSTONE(past)} as item from entry r where r.kind = 'case' and r.id = :id and ${newest('r', past)}`
    const row = (await ctx.store.client.execute({ sql, args })).rows[0]
    if (!row) return null
    const { case: id, withdrawnOn, reason, document } = JSON.parse(String(row['item'])) as CaseTombstone
    return new Refusal(
      'gone',
      `Case "${id}" was withdrawn on ${withdrawnOn}: ${reason ?? 'no reason given'} (${document})`,
    )
  },
})

function TOMBSTONE(past: boolean): string {
  return `json_object('case', r.id, 'authority', r.body ->> '$.authority', 'decidedOn', r.body ->> '$.decidedOn',
    'withdrawnOn', ${withdrawal(past, 'on')}, 'reason', ${withdrawal(past, 'detail')},
    'document', ${withdrawal(past, 'document')})`
}

/** Cases that were withdrawn: which, when and why, and nothing of the party or the facts (行政处罚法 art. 48). */
export const tombstones = registerList({
  list: 'tombstones',
  kind: 'case',
  title: 'Withdrawn cases',
  output: CaseTombstone,
  page: 'CaseTombstonePage',
  rows: past => [
    `select r.id, ${TOMBSTONE(past)} as body, r.import, r.simulated from entry r
    where r.kind = 'case' and ${newest('r', past)} and ${isWithdrawn('r.id', past)}`,
  ],
  filters: { authority: byText('authority', 'Only of this authority') },
})
