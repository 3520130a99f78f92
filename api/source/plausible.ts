import { hourIndex } from '#content/air/hour-index.ts'
import { type Batch, type Push, pack } from '#content/air/push.ts'
import { POLLUTANTS, type Reason, SCALE } from '#content/air/shapes.ts'
import { Refusal } from '#content/refusal.ts'
import { missing, scaled } from './scaled.ts'

const CO = POLLUTANTS.indexOf('co')
const PM10 = POLLUTANTS.indexOf('pm10')
const PM25 = POLLUTANTS.indexOf('pm25')
/** 50 mg/m³ is a third of the concentration that AQI 500 begins with: no place has it in most hours. */
const CO_MOST = 50 * SCALE.co
const ENOUGH = 20

type Tally = { co: number; coHigh: number; coSample: number; pm: number; pmReversed: number; pmSample: Push | null }

/**
 * Passes batches on while the columns stand in a plausible relation to each other; no single value is judged.
 * Throws Refusal `invalid` when most CO values only make sense in µg/m³, when PM2.5 exceeds PM10 nearly always,
 * or when there is not one row.
 */
export async function* plausible(batches: AsyncIterable<Batch>, file: string): AsyncGenerator<Batch> {
  const tally: Tally = { co: 0, coHigh: 0, coSample: 0, pm: 0, pmReversed: 0, pmSample: null }
  let read = 0
  for await (const batch of batches) {
    read += batch.read
    for (const push of batch.pushes) count(push, tally)
    const fault = faultOf(tally, ENOUGH)
    if (fault) throw new Refusal('invalid', `Cannot read ${file}: ${fault}`)
    yield batch
  }
  const fault = read === 0 ? 'no rows' : faultOf(tally, 3)
  if (fault) throw new Refusal('invalid', `Cannot read ${file}: ${fault}`)
}

function count(push: Push, tally: Tally): void {
  const [co, pm10, pm25] = [push.values[CO] ?? null, push.values[PM10] ?? null, push.values[PM25] ?? null]
  if (co) {
    tally.co++
    if (co > CO_MOST) {
      tally.coHigh++
      tally.coSample ||= co
    }
  }
  if (pm10 !== null && pm25 !== null && pm10 + pm25 > 0) {
    tally.pm++
    if (pm25 > pm10) {
      tally.pmReversed++
      tally.pmSample ??= push
    }
  }
}

function faultOf(tally: Tally, enough: number): string | null {
  if (tally.co >= enough && tally.coHigh > tally.co / 2)
    return `CO seems to be in µg/m³, not mg/m³: ${tally.coHigh} of ${tally.co} values are over 50, e.g. "${tally.coSample / SCALE.co}"`
  if (tally.pm >= enough && tally.pmReversed > tally.pm * 0.8) {
    const [pm10, pm25] = [tally.pmSample?.values[PM10] ?? 0, tally.pmSample?.values[PM25] ?? 0]
    return `the columns seem to be mislabelled: PM2.5 exceeds PM10 in ${tally.pmReversed} of ${tally.pm} rows, e.g. "${pm25 / SCALE.pm25}" over "${pm10 / SCALE.pm10}"`
  }
  return null
}

/** Rows of a table with what is needed to compute their index: where the six values and the AQI stand. */
export type Labelled = {
  rows: readonly (readonly string[])[]
  values: readonly number[]
  aqi: number
  hours: readonly number[]
}

/**
 * Whether the header stands one column off: the AQI cannot be computed from the columns as they are labelled, but can
 * from their neighbours. Says so in words, or null.
 */
export function shiftedHeader(labelled: Labelled, header: readonly string[]): string | null {
  const { rows, values } = labelled
  const own = agreement(labelled)
  if (own.compared < 10 || own.agreed > own.compared * 0.3) return null
  for (const by of [1, -1]) {
    const other = agreement({ ...labelled, values: values.map(at => (at < 0 ? at : at + by)) })
    if (other.agreed < other.compared * 0.3 || other.agreed < Math.max(5, own.agreed * 4)) continue
    const at = values[PM25] ?? 0
    return `the header seems to be shifted by one column: the AQI follows from the columns as labelled in ${own.agreed} of ${own.compared} rows, from their ${by > 0 ? 'right' : 'left'} neighbours in ${other.agreed} of ${other.compared}; PM2.5 seems to stand under "${header[at + by] ?? ''}", e.g. "${rows[0]?.[at + by] ?? ''}", not "${rows[0]?.[at] ?? ''}"`
  }
  return null
}

/** In how many rows the AQI given is the one computed from the values beside it. */
export function agreement({ rows, values, aqi, hours }: Labelled): { compared: number; agreed: number } {
  let compared = 0
  let agreed = 0
  rows.forEach((cells, i) => {
    const cell = (at: number | undefined) => cells[at ?? -1]?.trim() ?? ''
    const given = scaled(cell(aqi), 0)
    const numbers = values.map((at, j) => scaled(cell(at), Math.log10(SCALE[POLLUTANTS[j] ?? 'co'])))
    if (given === null || numbers.every(value => value === null)) return
    const reasons = numbers.map((value, j): Reason | null =>
      value === null ? (missing(cell(values[j])) ?? 'invalid') : null,
    )
    compared++
    if (hourIndex(hours[i] ?? 0, numbers, pack(reasons)).aqi === given) agreed++
  })
  return { compared, agreed }
}
