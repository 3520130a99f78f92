import type { Transaction } from '@libsql/client'
import type { ResultCell } from '#content/enforcement/monitoring/push.ts'
import { rowsOf } from '../rows-of.ts'

/** A row of results that is to be kept: all cells of one outlet, time, averaging and origin. */
export type ResultRow = {
  site: number
  at: number
  averaging: string
  origin: string
  agency: string | null
  cells: readonly ResultCell[]
}

const KEY = ['site', 'at', 'averaging', 'origin']
const HELD = `select json_group_array(json_array(r.site, r.at, r.averaging, r.origin, r.agency, json(r.cells))) as rows_
  from ${rowsOf(KEY, '?')} i cross join monitoring_result r
    on ${KEY.map(name => `r.${name} = i.${name}`).join(' and ')}`

/**
 * Rows, one a key, with what is held of pollutants that they do not speak of: who sends one pollutant a file takes none of
 * the others back. Of two rows with one key the later one counts, cell by cell.
 */
export async function completeRows(tx: Transaction, rows: readonly ResultRow[]): Promise<ResultRow[]> {
  const keys = JSON.stringify(rows.map(({ site, at, averaging, origin }) => [site, at, averaging, origin]))
  const held = JSON.parse(String((await tx.execute({ sql: HELD, args: [keys] })).rows[0]?.['rows_'])) as Held[]
  const merged = new Map<string, ResultRow>()
  for (const [site, at, averaging, origin, agency, cells] of held)
    add(merged, { site, at, averaging, origin, agency, cells })
  for (const row of rows) add(merged, row)
  return [...merged.values()]
}

type Held = [number, number, string, string, string | null, ResultCell[]]

function add(merged: Map<string, ResultRow>, row: ResultRow): void {
  const key = `${row.site}/${row.at}/${row.averaging}/${row.origin}`
  const before = merged.get(key)
  const said = new Set(row.cells.map(([pollutant]) => pollutant))
  const kept = before?.cells.filter(([pollutant]) => !said.has(pollutant)) ?? []
  const cells = [...kept, ...row.cells].sort(([a], [b]) => (a < b ? -1 : 1))
  merged.set(key, { ...row, agency: row.agency ?? before?.agency ?? null, cells })
}
