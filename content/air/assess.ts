import { dayOfAssessment } from '../assess-at.ts'
import { decimalText } from '../decimal.ts'
import { IAQI_STEPS } from './breakpoints.ts'
import { type Concentration, readConcentration, roundConcentration, THOUSANDTHS, thousandths } from './concentration.ts'
import { mayPublish } from './hour-index.ts'
import { iaqi, segment } from './iaqi.ts'
import { levelOf } from './levels.ts'
import { PROFILES, type Profile, pollutantOf, type Use } from './profile.ts'
import { type AssessInput, type Assessment, type AssessPart, INDICATORS, type Indicator, POLLUTANTS } from './shapes.ts'
import { editionOfDay } from './standard.ts'

/**
 * The index of concentrations at an hour or a day, with its working, by the edition then in force (see
 * `dayOfAssessment` for what `at` means). Works on the exact decimal given, number or text.
 *
 * An invalid concentration (negative, NaN, not a decimal) is missing and has `invalid` true. Missing is marked `NA`, a
 * missing pollutant that is outside the monitoring plan `/`. HJ 633-2026 5.3.1: with anything missing the index is
 * published only above 100; 5.3.2: `unmonitored` pollutants do not block, `unmonitoredBlocking` ones do. Not published:
 * `aqi`, `level`, `category` null and `primary` empty, `computedAqi` remains. `parts` holds the indicators of the
 * edition, and after its working any other indicator that was given, without IAQI. Throws Refusal `invalid` for `at`.
 */
export function assess(input: AssessInput): Assessment {
  const profile = PROFILES[editionOfDay(dayOfAssessment(input.at, input.averaging))][input.averaging]
  const parts = INDICATORS.flatMap(indicator => partOf(profile, indicator, input))
  const used = parts.filter(({ pollutant }) => profile.uses.some(use => use.indicator === pollutant))
  const indices = used.flatMap(part => (part.iaqi === null ? [] : [part.iaqi]))
  const computedAqi = indices.length === 0 ? null : Math.max(...indices)
  const exempt = (part: AssessPart) => (input.unmonitored ?? []).includes(pollutantOf(part.pollutant))
  const blocking = used.filter(part => part.mark !== null && !exempt(part)).map(({ pollutant }) => pollutant)
  const published = mayPublish(profile.edition, computedAqi, blocking.length > 0)
  const aqi = published ? computedAqi : null
  return {
    edition: profile.edition,
    profile: profile.name,
    averaging: profile.averaging,
    aqi,
    computedAqi,
    level: levelOf(aqi)?.level ?? null,
    category: levelOf(aqi)?.category ?? null,
    primary: aqi !== null && aqi > 50 ? pollutantsWhere(used, index => index === aqi) : [],
    exceeding: profile.edition === 'HJ 633-2012' ? pollutantsWhere(used, index => index > 100) : [],
    published,
    reason: published ? null : reasonFor(computedAqi, blocking),
    suspect: computedAqi === 0,
    parts,
    clause: profile.clause,
  }
}

function pollutantsWhere(parts: readonly AssessPart[], holds: (index: number) => boolean): Assessment['primary'] {
  const names = parts.filter(part => part.iaqi !== null && holds(part.iaqi)).map(part => pollutantOf(part.pollutant))
  return POLLUTANTS.filter(pollutant => names.includes(pollutant))
}

const reasonFor = (computedAqi: number | null, blocking: readonly Indicator[]): string =>
  computedAqi === null
    ? 'no pollutant has an index'
    : `missing ${blocking.join(', ')}, and the index of the others, ${computedAqi}, is not above 100 (HJ 633-2026 5.3.1)`

function partOf(profile: Profile, indicator: Indicator, input: AssessInput): AssessPart[] {
  const given = input.values[indicator]
  const use = profile.uses.find(candidate => candidate.indicator === indicator)
  if (!use && (given === null || given === undefined)) return []
  const read = readConcentration(given)
  const concentration = read.value && profile.rounds ? roundConcentration(read.value, indicator) : read.value
  const part = {
    pollutant: indicator,
    value: typeof given === 'number' && !Number.isFinite(given) ? String(given) : (given ?? null),
    rounded: concentration && Number(decimalText(concentration)),
    invalid: read.invalid,
  }
  if (!use) return [{ ...part, iaqi: null, mark: null, breakpoints: null, clause: `not used by ${profile.name}` }]
  return [{ ...part, ...workingOf(profile, use, { value: concentration, invalid: read.invalid }, markOf(use, input)) }]
}

function markOf(use: Use, input: AssessInput): '/' | 'NA' {
  const outside = [...(input.unmonitored ?? []), ...(input.unmonitoredBlocking ?? [])]
  return outside.includes(pollutantOf(use.indicator)) ? '/' : 'NA'
}

type Working = Pick<AssessPart, 'iaqi' | 'mark' | 'breakpoints' | 'clause'>

function workingOf(profile: Profile, { column }: Use, { value }: Concentration, mark: '/' | 'NA'): Working {
  if (value === null) {
    const clause = { NA: { '2012': '5.2 note', '2026': '5.3.1' }, '/': { '2012': '5.2 note', '2026': '5.3.2' } }
    const year = profile.edition === 'HJ 633-2012' ? '2012' : '2026'
    return { iaqi: null, mark, breakpoints: null, clause: `${profile.edition} ${clause[mark][year]}` }
  }
  const units = thousandths(value)
  const index = iaqi(column, units, THOUSANDTHS)
  const i = segment(column, units, THOUSANDTHS)
  const { table, breakpoints, clause, clauseAbove } = column
  if (i < breakpoints.length) {
    const between = { low: breakpoints[i - 1]!, high: breakpoints[i]! }
    const indices = { iaqiLow: IAQI_STEPS[i - 1]!, iaqiHigh: IAQI_STEPS[i]! }
    return { iaqi: index, mark: null, breakpoints: { table, ...between, ...indices }, clause }
  }
  const last = { table, low: breakpoints[i - 1]!, high: null, iaqiLow: IAQI_STEPS[i - 1]! }
  return {
    iaqi: index,
    mark: null,
    breakpoints: index === null ? null : { ...last, iaqiHigh: index },
    clause: clauseAbove,
  }
}
