import { parsePeriod, type Span } from '../calendar.ts'
import { halfEven, type Mean } from '../decimal.ts'
import { dayText } from '../time.ts'
import { attainmentLimits, attains } from './attainment.ts'
import { composite, compositeLimits } from './composite.ts'
import { type DustWindow, isDust, withoutDust } from './dust.ts'
import { EVALUATED, type Evaluated, type Evaluation } from './limits.ts'
import { sumOf } from './mda8.ts'
import { percentile } from './percentile.ts'
import { INDICATORS, type PeriodEvaluation, type PeriodPart, SCALE } from './shapes.ts'
import { evaluationOn, limitsText } from './standard.ts'
import { validSpan } from './valid-days.ts'

/** A day as published: `values` scaled integers (SCALE) in the order of INDICATORS, `aqi` the published index. */
export type PeriodDay = {
  readonly day: number
  readonly values: readonly (number | null)[]
  readonly aqi: number | null
  readonly simulated: boolean
}

/**
 * `dust`: windows supplied by the authority, by which dust days are counted; with `leaveOut` their particulates do not
 * enter the statistics. `today`: the current Beijing day; without it a period has ended once its last day is there.
 */
export type PeriodOptions = {
  readonly dust?: readonly DustWindow[]
  readonly leaveOut?: boolean
  readonly today?: number
}

/**
 * Evaluates a month, quarter or year from its published daily values, so that anyone can recompute it from the days.
 *
 * Percentiles and means by HJ 663, validity by GB 3095 table 4, limits of class II in force on the last day. Statistics
 * are rounded half to even (decimals: `Evaluation`) and compared and summed as rounded. CO and O3 have no mean in a year.
 * The standard defines attainment for the year; for a month or quarter the same comparison is for orientation.
 * Days that dust takes out still count for validity: they were measured. Days outside the period are ignored.
 * Throws Refusal `invalid` for a period that cannot be read.
 */
export function evaluate(period: string, days: readonly PeriodDay[], options: PeriodOptions = {}): PeriodEvaluation {
  const span = parsePeriod(period)
  const windows = options.dust ?? []
  const inside = days.filter(({ day }) => span.from <= day && day <= span.to)
  const counted = options.leaveOut ? withoutDust(inside, windows) : inside
  const rule = evaluationOn(span.to)
  const statistics = EVALUATED.map(name => statisticsOf(name, span, inside, counted, rule))
  const index = composite(concentrations(statistics), compositeLimits(span.to), rule.weights)
  const parts = statistics.map(s => partOf(s, span, rule, index.single[s.name]))
  const valid = parts.every(part => part.valid)
  const rated = inside.flatMap(({ aqi }) => (aqi === null ? [] : [aqi]))
  const good = rated.filter(aqi => aqi <= 100).length
  const ended = options.today === undefined ? inside.some(({ day }) => day === span.to) : options.today > span.to
  return {
    period,
    from: dayText(span.from),
    to: dayText(span.to),
    standard: limitsText(span.to),
    parts,
    composite: index.index,
    largest: index.largest,
    goodDays: good,
    ratedDays: rated.length,
    goodShare: rated.length === 0 ? null : halfEven(1000 * good, rated.length) / 10,
    days: inside.filter(({ values }) => values.some(value => value !== null)).length,
    complete: ended && valid,
    attained: valid ? parts.every(part => part.attained) : null,
    dustDays: inside.filter(({ day }) => isDust(day, windows)).length,
    withoutDust: options.leaveOut ?? false,
    simulated: inside.some(({ simulated }) => simulated),
  }
}

/** Rounded statistics of one pollutant as scaled integers. */
type Statistics = {
  name: Evaluated
  mean: number | null
  percentile: number | null
  days: number
  valid: boolean
}

function statisticsOf(
  name: Evaluated,
  span: Span,
  measured: readonly PeriodDay[],
  counted: readonly PeriodDay[],
  rule: Evaluation,
): Statistics {
  const at = INDICATORS.indexOf(name)
  const values = counted.flatMap(({ values: row }) => (row[at] === null || row[at] === undefined ? [] : [row[at]]))
  const step = SCALE[name] / 10 ** rule.decimals[name]
  const round = (mean: Mean | null) => mean && halfEven(mean.sum, mean.n * step) * step
  const isPresent = ({ values: row }: PeriodDay) => row[at] !== null && row[at] !== undefined
  const perMonth = span.months.map(
    ({ from, to }) => measured.filter(d => from <= d.day && d.day <= to && isPresent(d)).length,
  )
  return {
    name,
    mean: values.length === 0 ? null : round(sumOf(values)),
    percentile: round(percentile(values, rule.percentiles[name])),
    days: values.length,
    valid: values.length > 0 && validSpan(span, perMonth),
  }
}

/** What enters the composite index: the mean, or the percentile of the pollutants without an annual mean. */
function concentrations(statistics: readonly Statistics[]): Record<Evaluated, number | null> {
  const entries = statistics.map(s => [s.name, s.name === 'co' || s.name === 'o3_8h' ? s.percentile : s.mean] as const)
  return Object.fromEntries(entries) as Record<Evaluated, number | null>
}

function partOf(s: Statistics, span: Span, rule: Evaluation, index: number | null): PeriodPart {
  const limits = attainmentLimits(span.to, s.name)
  const inUnit = (value: number | null) => value && value / SCALE[s.name]
  const hasMean = span.kind !== 'year' || rule.annualMeans.includes(s.name)
  return {
    pollutant: s.name,
    mean: hasMean ? inUnit(s.mean) : null,
    percentile: inUnit(s.percentile),
    percentileRank: rule.percentiles[s.name],
    days: s.days,
    valid: s.valid,
    limit: limits.mean,
    percentileLimit: limits.percentile,
    attained: s.valid ? attains(span.to, s.name, s.mean, s.percentile) : null,
    index,
  }
}
