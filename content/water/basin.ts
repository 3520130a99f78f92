import { parsePeriod } from '../calendar.ts'
import { classNumber, statusOf } from './class.ts'
import { COUNTED, WATER_INDICATORS, type WaterIndicator } from './indicators.ts'
import { surfaceStandard } from './limits.ts'
import { linear } from './mean.ts'
import type { Measured } from './part.ts'
import { measuredMean } from './period.ts'
import { meanRatio, type Ratio, ratioNumber, readRatio } from './ratio.ts'
import {
  type BasinStatus,
  CLASSES,
  type STATUS_OF,
  UNCERTAIN,
  type Uncertain,
  type WaterPeriod,
  type WaterStatus,
} from './shapes.ts'
import { share } from './share.ts'
import { singleFactor } from './single-factor.ts'

/** Sections of each class. */
export type Counts = BasinStatus['classes']

/** From how many sections on the ratio decides. */
const SECTIONS = 5
const MOST = 3

/** `total` sections rated; shares in percent with one decimal, null of none; `status` null below five sections. */
export type BasinRatio = {
  readonly total: number
  readonly goodShare: number | null
  readonly worseThanVShare: number | null
  readonly status: WaterStatus | null
}

/**
 * Status of a river or basin by the share of its sections of each class (环办〔2011〕22号, five sections and more): I to III
 * from 90 % excellent, from 75 % good; below, worse than V under 20 % light, under 40 % moderate, else heavy.
 * The unrounded ratio decides: 89.99 % is shown as 90.0 and is good.
 */
export function basinByRatio(counts: Partial<Counts>): BasinRatio {
  const { I = 0, II = 0, III = 0, IV = 0, V = 0, worseThanV = 0 } = counts
  const good = I + II + III
  const total = good + IV + V + worseThanV
  return {
    total,
    goodShare: share(good, total),
    worseThanVShare: share(worseThanV, total),
    status: total < SECTIONS ? null : ratioStatus(good, worseThanV, total),
  }
}

function ratioStatus(good: number, worst: number, total: number): WaterStatus {
  const atLeast = (part: number, percent: number) => part * 100 >= percent * total
  if (atLeast(good, 90)) return 'excellent'
  if (atLeast(good, 75)) return 'good'
  if (!atLeast(worst, 20)) return 'light'
  return atLeast(worst, 40) ? 'heavy' : 'moderate'
}

/**
 * Means of every indicator over sections: of the unrounded values, pH through hydrogen ions, then rounded to the assessment
 * decimals (环办〔2011〕22号, 环办监测函〔2020〕82号). `samples` and `below` are those of all sections together.
 */
export function meansOverSections(periods: readonly WaterPeriod[]): Measured[] {
  return WATER_INDICATORS.flatMap(indicator => {
    const parts = periods.flatMap(({ parts }) => parts.filter(part => part.indicator === indicator))
    const mean = meanRatio(parts.flatMap(({ value }) => (value === null ? [] : (linear(indicator, value) ?? []))))
    if (mean === null) return []
    const count = (key: 'samples' | 'below') => parts.reduce((sum, part) => sum + part[key], 0)
    return [measuredMean(indicator, sure(mean), count('samples'), count('below'))]
  })
}

/** The digits that a mean of doubles is sure of, so that a tie such as 1.005 of 1.0033… and 1.0066… is rounded as one. */
const SURE = 14
const sure = (mean: Ratio): Ratio => readRatio(ratioNumber(mean).toPrecision(SURE))!

/**
 * Status of a river or basin with fewer than five sections: the means of the indicators, rated as one section. Where not
 * every section is a river's, only what river and lake limits agree on. Null when they do not, or nothing was measured.
 */
export function basinByMeans(periods: readonly WaterPeriod[]): WaterStatus | null {
  const values = meansOverSections(periods).map(({ indicator, used }) => ({ indicator, value: Number(used) }))
  const rivers = periods.every(({ limits }) => limits === 'river')
  const day = periods[0] && parsePeriod(periods[0].period).to
  return statusOf(singleFactor(values, rivers ? 'river' : null, surfaceStandard(day)).class)
}

/** `registered`: sections there; periods of other sites are ignored. `lakes`: by percentages only below five. */
export type BasinInput = {
  readonly of: (typeof STATUS_OF)[number]
  readonly id: string
  readonly name: string
  readonly period: string
  readonly periods: readonly WaterPeriod[]
  readonly before: readonly WaterPeriod[]
  readonly registered: readonly string[]
  readonly lakes: boolean
}

/**
 * Status of a basin, river, place or the region in one period from the periods of its sections, with what is missing,
 * better and worse than in the period before (`before`), and which targets are missed. `main` holds the counted indicators
 * by the share of rated sections in which they are beyond class III (环办〔2011〕22号).
 */
export function basinStatus(input: BasinInput): BasinStatus {
  const periods = input.periods.filter(({ site }) => input.registered.includes(site))
  const rated = periods.filter(period => period.class !== null)
  const sites = new Set(rated.map(({ site }) => site))
  const classes = countsOf(rated)
  const ratio = basinByRatio(classes)
  const means = ratio.status === null && !input.lakes ? basinByMeans(rated) : null
  const main = mainOf(rated)
  const moved = changes(rated, input.before)
  const named = new Set<Uncertain>(
    periods.flatMap(({ uncertain }) => uncertain).filter(name => name !== 'main-pollutant-order'),
  )
  if (main.length > 0) named.add('main-pollutant-order')
  return {
    of: input.of,
    id: input.id,
    name: input.name,
    period: input.period,
    sections: input.registered.length,
    rated: rated.length,
    missing: input.registered.filter(site => !sites.has(site)),
    classes,
    goodShare: ratio.goodShare,
    worseThanVShare: ratio.worseThanVShare,
    status: ratio.status ?? means,
    rule: ratio.status !== null ? 'ratio' : means === null ? null : 'means',
    main,
    better: moved('better'),
    worse: moved('worse'),
    missedTarget: rated.filter(period => period.meetsTarget === false).map(({ site }) => site),
    standard: periods[0]?.standard ?? standardOf(input.period),
    uncertain: UNCERTAIN.filter(name => named.has(name)),
    simulated: periods.some(({ simulated }) => simulated),
  }
}

function standardOf(period: string): string {
  const { code, assessment } = surfaceStandard(parsePeriod(period).to)
  return `${code}, ${assessment}`
}

function countsOf(rated: readonly WaterPeriod[]): Counts {
  const of = (name: (typeof CLASSES)[number]) => rated.filter(period => period.class === name).length
  const [I, II, III, IV, V, worseThanV] = CLASSES.map(of) as [number, number, number, number, number, number]
  return { I, II, III, IV, V, worseThanV }
}

function changes(rated: readonly WaterPeriod[], before: readonly WaterPeriod[]) {
  const was = new Map(before.flatMap(period => (period.class ? [[period.site, classNumber(period.class)]] : [])))
  return (way: 'better' | 'worse'): string[] =>
    rated.flatMap(({ site, class: now }) => {
      const step = classNumber(now!) - (was.get(site) ?? classNumber(now!))
      return (way === 'better' ? step < 0 : step > 0) ? [site] : []
    })
}

function mainOf(rated: readonly WaterPeriod[]): WaterIndicator[] {
  const beyond = (indicator: WaterIndicator) =>
    rated.filter(({ parts }) =>
      parts.some(part => part.indicator === indicator && part.class !== null && classNumber(part.class) > 3),
    ).length
  return COUNTED.map(indicator => ({ indicator, sections: beyond(indicator) }))
    .filter(({ sections }) => sections > 0)
    .sort((a, b) => b.sections - a.sections)
    .slice(0, MOST)
    .map(({ indicator }) => indicator)
}
