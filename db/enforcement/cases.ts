import { EnforcementCase } from '#content/enforcement/answers.ts'
import { asRead, byHighest, byIds, reversed } from '../search/orders.ts'
import { searchedList } from '../search/searched-list.ts'
import { caseBody } from './case-body.ts'
import { CASE_CONDITIONS } from './case-conditions.ts'
import { type Cases, readCases } from './read-cases.ts'

/**
 * Penalty cases, newest first unless asked otherwise, each with the steps of its life; amounts in 分. Sorted by fine, those
 * without one in yuan come last. One that was withdrawn is not here but among the tombstones. Texts are without personal
 * data. Throws Refusal `invalid` (cursor, asOf, days) and `not-found` (facility, place).
 */
export const cases = searchedList({
  list: 'cases',
  kind: 'case',
  title: 'Penalty cases',
  output: EnforcementCase,
  page: 'CasePage',
  read: readCases,
  conditions: CASE_CONDITIONS,
  sorts: { newest: asRead, oldest: reversed, fine: (table: Cases) => byHighest(table, table.yuan), id: byIds },
  body: caseBody,
})
