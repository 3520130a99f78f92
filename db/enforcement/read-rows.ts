import type { Client, Transaction } from '@libsql/client'
import type { CountedRow } from '#content/enforcement/monitoring/day-counts.ts'
import { resultsOf } from './wide.ts'

/** A stored row of one outlet. */
export type StoredRow = CountedRow & { import: number }

const statement = (past: boolean) => `select json_group_array(json_object('at', at, 'averaging', averaging,
    'origin', origin, 'cells', json(cells), 'import', import)) as rows_
  from ${resultsOf('site = :site and at between :from and :end', past)}`
const NOW = statement(false)
const PAST = statement(true)

/** The rows of an outlet between two minutes, as stored now or as known at an import. */
export async function readRows(
  reader: Client | Transaction,
  site: number,
  [from, end]: readonly [number, number],
  known: number | null,
): Promise<StoredRow[]> {
  const args = { site, from, end, ...(known === null ? {} : { known }) }
  const row = (await reader.execute({ sql: known === null ? NOW : PAST, args })).rows[0]
  return JSON.parse(String(row?.['rows_'])) as StoredRow[]
}
