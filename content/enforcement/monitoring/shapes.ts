import { z } from 'zod'
import { registered, Slug } from '../../register/shapes.ts'
import { DayText, InstantText } from '../../time-shapes.ts'
import { AVERAGINGS, FREQUENCIES } from '../entries.ts'
import { JUDGED, UNJUDGED } from './judge.ts'
import { DATA_MARKS, ORIGINS } from './marks.ts'

const where = {
  facility: Slug.describe('Facility'),
  outlet: z.string().describe('Outlet of the facility'),
}
const pollutant = z.string().describe('Pollutant')
const limits = {
  limit: z.number().nullable().describe('Limit of the permit in force that applies; null where none does'),
  lower: z.number().nullable().describe('Lower limit; null where there is none'),
  permit: z.string().nullable().describe('Permit that sets the limit'),
}
const multiple = z
  .number()
  .nullable()
  .describe(
    '(value − limit) / limit, two decimals; 0 just beyond it; null of pH and lower limits, and within the limit',
  )
const measured = {
  ...where,
  at: InstantText.describe('First instant of the averaging period, or instant of the sample, Beijing time'),
  averaging: z.enum(AVERAGINGS).describe('Period over which the value is a mean'),
  origin: z
    .enum(ORIGINS)
    .describe(
      'auto: automatic monitor; self: the facility by hand; supervisory: the authority; agency: on behalf of the facility',
    ),
  pollutant,
}

/** One result, and what it says against the permit. */
export const MonitoringResult = z
  .object({
    ...measured,
    value: z.string().nullable().describe('Value as decimal text; <limit below a detection limit; null: none'),
    unit: z.string().describe('Unit (UCUM)'),
    mark: z.enum(DATA_MARKS).nullable().describe('Mark of automatic data (HJ 212): only N and none are judged'),
    agency: Slug.nullable().describe('Third-party agency that produced it'),
    ...limits,
    judged: z.enum(JUDGED).nullable().describe('Whether it met the limit; null where it is not judged'),
    multiple,
    reason: z.enum(UNJUDGED).nullable().describe('Why it is not judged'),
    ...registered,
  })
  .meta({ id: 'MonitoringResult', description: 'What a facility measured of one pollutant' })
export type MonitoringResult = z.infer<typeof MonitoringResult>

/** A result beyond a limit. */
export const Exceedance = z
  .object({
    ...measured,
    value: z.string().describe('Value as decimal text'),
    unit: z.string().describe('Unit (UCUM)'),
    ...limits,
    permit: z.string().describe('Permit that sets the limit'),
    multiple,
    ...registered,
  })
  .meta({ id: 'Exceedance', description: 'A result beyond a limit of the permit' })
export type Exceedance = z.infer<typeof Exceedance>

/** What was expected of an outlet in a month, and what came. */
export const MonitoringCompleteness = z
  .object({
    ...where,
    pollutant,
    frequency: z.enum(FREQUENCIES).describe('How often the permit requires it'),
    month: z.string().describe('Month, e.g. 2026-03: in which the periods of the frequency end'),
    expected: z
      .int()
      .describe('Results expected of periods that are over, without those in which the facility stood still'),
    received: z.int().describe('Of these, received with any mark but F'),
    usable: z.int().describe('Of these, with a value and marked N or not marked'),
    stopped: z.int().describe('Periods in which the facility stood still (F): not expected'),
    missing: z.int().describe('expected − received'),
    share: z.number().nullable().describe('received / expected, four decimals; null where nothing was expected'),
    simulated: registered.simulated,
  })
  .meta({ id: 'MonitoringCompleteness', description: 'What a month of required monitoring expected and received' })
export type MonitoringCompleteness = z.infer<typeof MonitoringCompleteness>

export const RUN_STATES = ['unanswered', 'pending'] as const

/** Days in a row on which an outlet exceeded, without an answer. */
export const UnansweredRun = z
  .object({
    ...where,
    pollutant,
    from: DayText.describe('First day of the run'),
    to: DayText.describe('Last day of the run; of means over a month or a year, the last of their period'),
    exceedances: z.int().describe('Results beyond the limit in the run'),
    multiple: z.number().nullable().describe('The largest multiple of the run; null where none has one'),
    until: DayText.describe('Last day on which an inspection or a case would have counted as an answer'),
    state: z.enum(RUN_STATES).describe('pending while `until` is not over'),
    definition: z.string().describe('What this says, and no more'),
    ...registered,
  })
  .meta({ id: 'UnansweredRun', description: 'Exceedances on consecutive days without an inspection or a case' })
export type UnansweredRun = z.infer<typeof UnansweredRun>
