import type { Client, Transaction } from '@libsql/client'
import type { DustWindow } from '#content/air/dust.ts'
import type { PeriodDay } from '#content/air/period.ts'
import { stepOf } from '#content/air/profile.ts'
import { publishableDay } from '#content/air/publishable-day.ts'
import { hasMark } from '#content/air/push.ts'
import { INDICATORS } from '#content/air/shapes.ts'
import { DAY_COLUMNS } from './read-days.ts'
import type { WideRow } from './wide.ts'

/** Code of the whole region: its windows hold for every place. */
const REGION = 650000

const MARKS_AT = DAY_COLUMNS.indexOf('marks')
const AQI_AT = DAY_COLUMNS.indexOf('computedAqi')
const VALUES_AT = DAY_COLUMNS.indexOf('so2')

const DAYS = `select json_group_array(json_array(${DAY_COLUMNS.map(name => `d.${name}`).join(', ')})) as rows_
  from json_each(:spans) s join site_day d on d.site = s.value ->> 0 and d.day between s.value ->> 1 and s.value ->> 2`

/** Derived days of sites between two days, as arrays in the order of DAY_COLUMNS. */
export async function readDayRows(
  reader: Client | Transaction,
  spans: readonly (readonly [site: number, first: number, last: number])[],
): Promise<WideRow[]> {
  const { rows } = await reader.execute({ sql: DAYS, args: { spans: JSON.stringify(spans) } })
  return JSON.parse(String(rows[0]?.['rows_'])) as WideRow[]
}

/** A derived day as the rules of periods read it. */
export function periodDay(row: WideRow): PeriodDay {
  const day = row[1] as number
  const marks = row[MARKS_AT] as number
  const aqi = row[AQI_AT] ?? null
  return {
    day,
    values: INDICATORS.map((name, i) => {
      const value = row[VALUES_AT + i] ?? null
      return value && value * stepOf(name)
    }),
    aqi: publishableDay(day, aqi, marks) ? aqi : null,
    simulated: hasMark(marks, 'simulated'),
  }
}

/** The dust windows that the authority supplied for a place (numeric code) or the whole region, as known in a generation. */
export async function readDust(
  reader: Client | Transaction,
  place: number | null,
  generation: number,
): Promise<DustWindow[]> {
  if (place === null) return []
  const { rows } = await reader.execute({
    sql: `select firstDay, lastDay from dust_window where place in (?, ${REGION}) and generation <= ? order by firstDay`,
    args: [place, generation],
  })
  return rows.map(row => ({ from: Number(row['firstDay']), to: Number(row['lastDay']) }))
}
