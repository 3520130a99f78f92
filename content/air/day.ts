import { halfEven, type Mean } from '../decimal.ts'
import { mayPublish } from './hour-index.ts'
import { VALIDITY } from './limits.ts'
import { mda8, sumOf } from './mda8.ts'
import { indexOf, PROFILES, pollutantOf, stepOf } from './profile.ts'
import { reasonOf } from './push.ts'
import { INDICATORS, type Indicator, POLLUTANTS, type Reason, SCALE } from './shapes.ts'
import { editionOfDay, limit } from './standard.ts'

/**
 * One natural day. Arrays stand in the order of INDICATORS.
 * `values`: published concentrations as scaled integers (SCALE), whole ug/m3 and CO tenths; null with a reason.
 * `exact`: the mean before rounding, in SCALE units (o3: the maximum over 1); there as soon as there is any value (o3_8h:
 * any window), even when the day is not valid.
 * `aqi`: the computed index, `published` whether the edition lets it be published; `primary` a mask over POLLUTANTS.
 * `hours`: hours received (for a place: of its best station). `stations`: only for a place, those with a valid value.
 */
export type DayValues = {
  values: (number | null)[]
  exact: (Mean | null)[]
  reasons: (Reason | null)[]
  aqi: number | null
  primary: number
  published: boolean
  hours: number
  stations: number | null
}

/** Hours of one natural day: index 0 is hour 01, index 23 hour 24 (00:00 of the next date); null: not received. */
export type Slots<T> = readonly (T | null)[]
type Row = readonly (number | null)[]
type Outcome = { mean: Mean | null; valid: boolean }

/**
 * A station's natural day from its hours.
 *
 * Means of so2, no2, co, pm10, pm25 need 20 of 24 hours (GB 3095 table 4). o3 is the largest hour and asks for the same
 * 20 hours (the standard sets no number; a maximum over fewer would be too low unseen). o3_8h: see `mda8`. Values are
 * rounded once, half to even, to whole ug/m3 and CO to 0.1 mg/m3 (GB/T 8170). The index is computed from these
 * published values by the edition of the day: HJ 633-2012 uses o3 and o3_8h, HJ 633-2026 only o3_8h.
 *
 * Reason of a null: `not-received` when no hour was received; with hours received but not one value, the reason all of
 * them give (`not-monitored`, `invalid`, `not-received`), else `not-reported`; with some values `too-few-hours`.
 * @param day days since 1970-01-01 in Beijing (content/time.ts)
 * @param slots 24 rows of scaled integers in the order of POLLUTANTS; a negative value counts as missing
 * @param marks 24 packed marks; a value that carries a reason is not used
 */
export function dayOf(day: number, slots: Slots<Row>, marks: Slots<number>): DayValues {
  let hours = 0
  for (let i = 0; i < 24; i++) if (slots[i]) hours++
  const series = POLLUTANTS.map((_, i) => seriesOf(slots, marks, i))
  const outcomes = INDICATORS.map(indicator =>
    outcomeOf(day, indicator, series[POLLUTANTS.indexOf(pollutantOf(indicator))]!),
  )
  const reasons = INDICATORS.map((indicator, i) =>
    outcomes[i]!.valid ? null : reasonFor(slots, marks, series, POLLUTANTS.indexOf(pollutantOf(indicator))),
  )
  return { ...published(day, outcomes, reasons), hours, stations: null }
}

/** A place's natural day: for each indicator the mean of the unrounded values of its stations with a valid day. */
export function dayOfPlace(day: number, days: readonly DayValues[]): DayValues {
  const outcomes = INDICATORS.map((_, i) => meanOfMeans(days.filter(d => d.values[i] !== null).map(d => d.exact[i]!)))
  const reasons = outcomes.map(({ valid }, i) => (valid ? null : sharedReason(days.map(d => d.reasons[i]!))))
  const stations = days.filter(d => d.values.some(value => value !== null)).length
  return { ...published(day, outcomes, reasons), hours: Math.max(0, ...days.map(d => d.hours)), stations }
}

/**
 * Mean over stations, value by value, of rows that stand in the order of `indicators`; null and negative are left out.
 * `values` are rounded half to even to whole ug/m3, CO to 0.1 mg/m3, as scaled integers; `exact` is the unrounded mean
 * (n: how many stations); `stations` counts those with at least one value.
 */
export function meanOfStations(
  rows: readonly Row[],
  indicators: readonly Indicator[] = POLLUTANTS,
): { values: (number | null)[]; exact: (Mean | null)[]; stations: number } {
  const sums = indicators.map((_, i) => sumOf(rows.map(row => row[i])))
  return {
    values: sums.map((mean, i) => (mean.n === 0 ? null : rounded(mean, indicators[i]!))),
    exact: sums.map(mean => (mean.n === 0 ? null : mean)),
    stations: rows.filter(row => sumOf(row).n > 0).length,
  }
}

function published(day: number, outcomes: readonly Outcome[], reasons: (Reason | null)[]) {
  const values = outcomes.map(({ mean, valid }, i) => (valid && mean ? rounded(mean, INDICATORS[i]!) : null))
  const profile = PROFILES[editionOfDay(day)].day
  const { aqi, primary } = indexOf(profile, values, 0)
  const blocked = profile.uses.some(({ at }) => reasons[at] !== null && reasons[at] !== 'not-monitored')
  const exact = outcomes.map(({ mean }) => mean)
  return { values, exact, reasons, aqi, primary, published: mayPublish(profile.edition, aqi, blocked) }
}

const rounded = ({ sum, n }: Mean, indicator: Indicator): number =>
  halfEven(sum, n * stepOf(indicator)) * stepOf(indicator)

function seriesOf(slots: Slots<Row>, marks: Slots<number>, i: number): (number | null)[] {
  const series: (number | null)[] = []
  for (let h = 0; h < 24; h++) {
    const value = slots[h]?.[i] ?? null
    const used = value !== null && value >= 0 && (((marks[h] ?? 0) >> (3 * i)) & 7) === 0
    series.push(used ? value : null)
  }
  return series
}

function outcomeOf(day: number, indicator: Indicator, series: readonly (number | null)[]): Outcome {
  if (indicator === 'o3_8h') return mda8(series, limit(day, 'o3', 'mda8')! * SCALE.o3_8h)
  const total = sumOf(series)
  const mean = indicator === 'o3' ? { sum: Math.max(...series.map(value => value ?? -1)), n: 1 } : total
  return { mean: total.n === 0 ? null : mean, valid: total.n >= VALIDITY.dayHours }
}

function reasonFor(slots: Slots<Row>, marks: Slots<number>, series: readonly (number | null)[][], i: number): Reason {
  if (series[i]!.some(value => value !== null)) return 'too-few-hours'
  const received = slots.flatMap((row, h) => (row ? [{ value: row[i] ?? null, mark: marks[h] ?? 0 }] : []))
  return sharedReason(
    received.map(({ value, mark }) => reasonOf(mark, i) ?? (value === null ? 'not-reported' : 'invalid')),
  )
}

function sharedReason(reasons: readonly (Reason | null)[]): Reason {
  const first = reasons[0] ?? 'not-received'
  if (reasons.every(reason => reason === first)) return first
  return reasons.includes('too-few-hours') ? 'too-few-hours' : 'not-reported'
}

/** Least common multiple of 1, 6 … 8 and 20 … 24: every number of hours that stands behind a valid value. */
const COMMON = 212_520
function meanOfMeans(means: readonly Mean[]): Outcome {
  const sum = means.reduce((total, mean) => total + mean.sum * (COMMON / mean.n), 0)
  return { mean: means.length === 0 ? null : { sum, n: COMMON * means.length }, valid: means.length > 0 }
}
