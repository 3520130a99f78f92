import type { Transaction } from '@libsql/client'
import { judgeResult } from '#content/enforcement/monitoring/judge.ts'
import type { Requirement } from '#content/enforcement/monitoring/requirement.ts'
import { rowsOf } from '../rows-of.ts'
import type { StoredRow } from './read-rows.ts'

const KEY = ['at', 'averaging', 'origin', 'pollutant']
const COLUMNS = [...KEY, 'value', 'unit', '"limit"', 'lower', 'permit', 'multiple', 'import']
const INCOMING = rowsOf(COLUMNS, ':rows')
const all = (row: string) => COLUMNS.map(name => `${row}.${name}`).join(', ')
const OPEN = `site = :site and until is null`

const CLOSE = `update exceedance set until = :generation where ${OPEN}
  and strftime('%Y-%m', (at + 480) * 60, 'unixepoch') in (select value from json_each(:months))
  and not exists (select 1 from ${INCOMING} i where (${all('i')}) is (${all('exceedance')}))`
const ADD = `insert into exceedance (site, since, ${COLUMNS.join(', ')}) select :site, :generation, ${all('i')} from ${INCOMING} i
  where not exists (select 1 from exceedance e where e.site = :site and e.until is null
    and ${KEY.map(name => `e.${name} = i.${name}`).join(' and ')})`

type Of = { site: number; outlet: string; months: readonly string[]; generation: number }

/** Keeps which results of an outlet in some months lie beyond their limits, from a generation on; what was one stays for before. */
export async function keepExceedances(
  tx: Transaction,
  { site, outlet, months, generation }: Of,
  rows: readonly StoredRow[],
  required: readonly Requirement[],
): Promise<void> {
  const found = rows.flatMap(({ at, averaging, origin, cells, import: id }) =>
    cells.flatMap(cell => {
      const { judged, limit, lower, permit, multiple } = judgeResult({ at, averaging, outlet }, cell, required)
      const [pollutant, value, unit] = cell
      return judged === 'exceeded'
        ? [[at, averaging, origin, pollutant, value, unit, limit, lower, permit, multiple, id]]
        : []
    }),
  )
  const args = { site, generation, rows: JSON.stringify(found) }
  await tx.execute({ sql: CLOSE, args: { ...args, months: JSON.stringify(months) } })
  if (found.length > 0) await tx.execute({ sql: ADD, args })
}
