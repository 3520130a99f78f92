import { jsonList } from '../json.ts'
import { newest } from '../register/believed.ts'
import { isWithdrawn } from './withdrawn.ts'

/** What a part of the file shows of the entries of a kind that name the facility: which fields, of which of them, in what order. */
type Part = { kind: string; fields: readonly string[]; only: string; order: string }

/** The plus keeps an order from choosing the index: what one facility has is looked up by the facility. */
const ID = '+r.id'
const field = (name: string) => `(r.body ->> '$.${name}')`
const EXISTS = 'r.validTo is null'

/** Parts that show one entry, the first. */
const ONES: Readonly<Record<string, Part>> = {
  permit: {
    kind: 'permit',
    fields: ['permit', 'kind', 'issuedOn', 'expiresOn', 'document'],
    ...{ only: EXISTS, order: `${field('issuedOn')} desc, ${ID}` },
  },
  credit: {
    kind: 'credit',
    fields: ['year', 'scheme', 'grade', 'document'],
    ...{ only: EXISTS, order: `${field('year')} desc, r.validFrom desc, ${ID}` },
  },
  inspection: {
    kind: 'inspection',
    fields: ['inspection', 'on', 'kind', 'result'],
    ...{ only: 'true', order: `${field('on')} desc, ${ID} desc` },
  },
}

/** Parts that show all of them. */
const LISTS: Readonly<Record<string, Part>> = {
  listings: {
    kind: 'listing',
    fields: ['list', 'enteredOn', 'reason', 'document'],
    ...{ only: `${EXISTS} and ${field('exitOn')} is null`, order: `${field('enteredOn')}, ${ID}` },
  },
  registers: {
    kind: 'membership',
    fields: ['register', 'year', 'document'],
    ...{ only: EXISTS, order: `${field('year')} desc, ${ID}` },
  },
  missing: {
    kind: 'disclosure',
    fields: ['kind', 'occasion', 'triggeredOn'],
    ...{ only: `${field('filedOn')} is null`, order: ID },
  },
}

const said = (kind: string, past: boolean) => `from entry r where r.kind = '${kind}'
  and r.body ->> '$.facility' = :facility and ${newest('r', past)}`
const shown = (fields: readonly string[]) =>
  `json_object(${fields.map(name => `'${name}', r.body -> '$.${name}'`).join(', ')})`

const one = ({ kind, fields, only, order }: Part, past: boolean) =>
  `(select ${shown(fields)} ${said(kind, past)} and ${only} order by ${order} limit 1)`
const list = ({ kind, fields, only, order }: Part, past: boolean) =>
  `(select ${jsonList('item')} from (select ${shown(fields)} as item ${said(kind, past)} and ${only} order by ${order}))`

const YUAN = `iif(${field('currency')} is null, ${field('fine')}, null)`
const cases = (past: boolean) => `(select json_object('count', count(*), 'fined', count(${YUAN}), 'fine', sum(${YUAN}),
  'newest', max(${field('decidedOn')})) ${said('case', past)} and not ${isWithdrawn('r.id', past)})`

const OPEN = `${EXISTS} and ${field('state')} <> 'done'`
const tasks = (past: boolean) => `(select json_object('open', count(*), 'deadlines', json_group_array(due))
  from (select ${field('deadline')} as due ${said('task', past)} and ${OPEN} order by due))`

/** SQL of each part of the file of the facility `:facility`, as JSON, in the order of its shape (content/enforcement/file.ts). */
export const fileParts = (past: boolean): Readonly<Record<string, string>> => ({
  permit: one(ONES['permit'] as Part, past),
  outlets: `(select count(*) ${said('outlet', past)} and ${EXISTS})`,
  cases: cases(past),
  tasks: tasks(past),
  credit: one(ONES['credit'] as Part, past),
  listings: list(LISTS['listings'] as Part, past),
  registers: list(LISTS['registers'] as Part, past),
  inspection: one(ONES['inspection'] as Part, past),
  missing: list(LISTS['missing'] as Part, past),
})
