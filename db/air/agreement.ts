import { namesOf, type Push } from '#content/air/push.ts'
import { POLLUTANTS } from '#content/air/shapes.ts'
import { dayOfHour } from '#content/time.ts'
import type { Explanation } from '#content/trail/shapes.ts'
import { count, miss, type Tally } from '../trail/agreement.ts'
import { AT, type WideRow } from './wide.ts'

const PM25 = POLLUTANTS.indexOf('pm25')
/** PM2.5 of 3 µg/m³, scaled. */
const REPLACED = 30

/** Counts one station-hour by AQI and primary pollutant, and keeps what the source says otherwise. */
export function compare(tally: Tally, push: Push, row: WideRow, inXinjiang: boolean): void {
  const { publishedAqi, publishedPrimary } = push
  const aqi = row[AT.computedAqi] ?? null
  const mask = row[AT.primaryMask] ?? 0
  const both = publishedAqi !== null && aqi !== null
  const sameAqi = both ? publishedAqi === aqi : null
  const samePrimary = both && publishedPrimary !== null ? publishedPrimary === mask : null
  const day = dayOfHour(push.hour)
  count(tally, 'aqi', day, inXinjiang, sameAqi)
  count(tally, 'primary', day, inXinjiang, samePrimary)
  if (sameAqi !== false && samePrimary !== false) return
  const about = { site: push.station, at: push.hour * 60, explanation: explain(push) }
  if (sameAqi === false) miss(tally, { ...about, measure: 'aqi', published: `${publishedAqi}`, computed: `${aqi}` })
  if (samePrimary === false)
    miss(tally, { ...about, measure: 'primary', published: textOf(publishedPrimary), computed: textOf(mask) })
}

const textOf = (mask: number | null) => namesOf(mask ?? 0).join(';')

function explain({ values, publishedPrimary }: Push): Explanation {
  const absent = values.reduce<number>((bits, value, i) => (value === null ? bits | (1 << i) : bits), 0)
  if (((publishedPrimary ?? 0) & absent) !== 0) return 'value-withheld'
  return values[PM25] === REPLACED ? 'particulates-replaced' : 'unexplained'
}
