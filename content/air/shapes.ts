import { z } from 'zod'

/** The six pollutants of the AQI, in the order of HJ 633. Bit i of a pollutant mask stands for POLLUTANTS[i]. */
export const POLLUTANTS = ['so2', 'no2', 'co', 'o3', 'pm10', 'pm25'] as const
export type Pollutant = (typeof POLLUTANTS)[number]

/** What a day or a period knows of: ozone as daily maximum hour and as daily maximum 8-hour mean. */
export const INDICATORS = ['so2', 'no2', 'co', 'o3', 'o3_8h', 'pm10', 'pm25'] as const
export type Indicator = (typeof INDICATORS)[number]

/** Stored integers per unit: tenths of a µg/m³, thousandths of a mg/m³ for CO. */
export const SCALE = { so2: 10, no2: 10, co: 1000, o3: 10, o3_8h: 10, pm10: 10, pm25: 10 } as const satisfies Record<
  Indicator,
  number
>

/** Why a value is null. The index is what is stored (3 bits a pollutant); 0 means that there is a value. */
export const REASONS = ['', 'not-reported', 'not-monitored', 'invalid', 'too-few-hours', 'not-received'] as const
export type Reason = Exclude<(typeof REASONS)[number], ''>

/** Marks on a whole row; above the 21 bits of reasons in the stored integer `marks`. */
export const MARKS = ['simulated', 'all-zero', 'repeated'] as const
export type Mark = (typeof MARKS)[number]

export const CATEGORIES = ['excellent', 'good', 'light', 'moderate', 'heavy', 'severe'] as const
export type Category = (typeof CATEGORIES)[number]

export const EDITIONS = ['HJ 633-2012', 'HJ 633-2026'] as const
export type Edition = (typeof EDITIONS)[number]

export const AVERAGING = ['hour', 'day'] as const

const micro = (what: string) => z.number().nullable().describe(`${what}, ug/m3`)
const milli = (what: string) => z.number().nullable().describe(`${what}, mg/m3`)

export const HourText = z
  .string()
  .meta({ format: 'date-time', example: '2026-04-19T05:00:00+08:00' })
  .describe('The instant at which the averaging hour ends, Beijing time (RFC 3339)')
export const DayText = z
  .string()
  .meta({ format: 'date', example: '2026-04-19' })
  .describe('The natural day in Beijing time: its hours 01 to 24')

export const Missing = z
  .object({
    pollutant: z.enum(INDICATORS).describe('The pollutant without a value'),
    reason: z.enum(REASONS.slice(1) as [Reason, ...Reason[]]).describe('Why there is no value'),
  })
  .meta({ id: 'Missing', description: 'A value that is null, and why' })

const index = {
  aqi: z.int().nullable().describe('Air quality index, null when the standard does not let it be published'),
  computedAqi: z.int().nullable().describe('Index from the pollutants present, published or not'),
  level: z.int().nullable().describe('Level of the index, 1 to 6'),
  category: z.enum(CATEGORIES).nullable().describe('Category of the level'),
  primary: z.array(z.enum(POLLUTANTS)).describe('Primary pollutants: the largest IAQI, ties together, when AQI > 50'),
  edition: z.enum(EDITIONS).describe('Edition of the AQI standard in force for this value'),
}

const trace = {
  missing: z.array(Missing).describe('Every null concentration with its reason'),
  simulated: z.boolean().describe('True when the value is simulated and not a measurement'),
}

const hourly = {
  so2: micro('Sulphur dioxide, 1-hour mean'),
  no2: micro('Nitrogen dioxide, 1-hour mean'),
  co: milli('Carbon monoxide, 1-hour mean'),
  o3: micro('Ozone, 1-hour mean'),
  pm10: micro('Particulate matter PM10, 1-hour mean'),
  pm25: micro('Particulate matter PM2.5, 1-hour mean'),
}

const counted = {
  validStations: z.int().nullable().describe('For a place: stations with at least one valid value in the mean'),
  allStations: z.int().nullable().describe('For a place: stations of the place in operation then'),
}

/** One hour at a station or a place. */
export const Hour = z
  .object({
    hour: HourText,
    ...hourly,
    ...index,
    publishedAqi: z.int().nullable().describe('Index that the source published, for comparison'),
    publishedPrimary: z
      .array(z.enum(POLLUTANTS))
      .nullable()
      .describe('Primary pollutants that the source published; null when it said nothing'),
    suspect: z.boolean().describe('True when all six values are zero, which no air is'),
    ...trace,
    ...counted,
    import: z.int().nullable().describe('The import that wrote this row; null where nothing was received'),
  })
  .meta({ id: 'Hour', description: 'One hour of air quality at a station or a place' })
export type Hour = z.infer<typeof Hour>

/** The newest hour of one station or place. */
export const Latest = z
  .object({
    site: z.string().describe('Station code or place slug'),
    name: z.string().describe('Name of the station or place in Chinese'),
    place: z.string().nullable().describe('Slug of the place the station stands in, or of the place itself'),
    longitude: z.number().nullable().describe('Longitude, degrees east (source datum)'),
    latitude: z.number().nullable().describe('Latitude, degrees north (source datum)'),
    ...Hour.shape,
  })
  .meta({ id: 'Latest', description: 'The newest hour of one station or place' })
export type Latest = z.infer<typeof Latest>

/** One natural day at a station or a place. */
export const Day = z
  .object({
    day: DayText,
    so2: micro('Sulphur dioxide, 24-hour mean'),
    no2: micro('Nitrogen dioxide, 24-hour mean'),
    co: milli('Carbon monoxide, 24-hour mean'),
    o3: micro('Ozone, daily maximum 1-hour mean'),
    o3_8h: micro('Ozone, daily maximum 8-hour mean'),
    pm10: micro('Particulate matter PM10, 24-hour mean'),
    pm25: micro('Particulate matter PM2.5, 24-hour mean'),
    ...index,
    hours: z.int().describe('Hours of the day received'),
    ...trace,
    ...counted,
  })
  .meta({ id: 'Day', description: 'One natural day of air quality at a station or a place' })
export type Day = z.infer<typeof Day>

export const PeriodPart = z
  .object({
    pollutant: z.enum(['so2', 'no2', 'co', 'o3_8h', 'pm10', 'pm25']).describe('Pollutant evaluated'),
    mean: z.number().nullable().describe('Mean of the daily values, ug/m3 (CO mg/m3); null for CO and O3 in a year'),
    percentile: z.number().nullable().describe('Percentile of the daily values, ug/m3 (CO mg/m3)'),
    percentileRank: z.int().describe('Which percentile: 98, 95 or 90'),
    days: z.int().describe('Valid daily values'),
    valid: z.boolean().describe('Enough valid days for the period (GB 3095 table 4)'),
    limit: z.number().nullable().describe('Class II limit compared with the mean, ug/m3 (CO mg/m3)'),
    percentileLimit: z.number().nullable().describe('Class II limit compared with the percentile'),
    attained: z.boolean().nullable().describe('Within the limits in force; null when the period is not valid'),
    index: z.number().nullable().describe('Single index C/S of the composite index'),
  })
  .meta({ id: 'PeriodPart', description: 'One pollutant in a month, quarter or year' })
export type PeriodPart = z.infer<typeof PeriodPart>

/** Evaluation of a month, quarter or year (HJ 663). */
export const PeriodEvaluation = z
  .object({
    period: z.string().describe('2026-03, 2026-Q1 or 2026'),
    from: DayText,
    to: DayText,
    standard: z.string().describe('Edition and phase of the limits, by the last day of the period'),
    parts: z.array(PeriodPart).describe('One part a pollutant'),
    composite: z.number().nullable().describe('Composite index, two decimals; null unless all six parts have a value'),
    largest: z.array(z.enum(POLLUTANTS)).describe('Pollutants with the largest single index'),
    goodDays: z.int().describe('Days with AQI up to 100'),
    ratedDays: z.int().describe('Days with an AQI'),
    goodShare: z.number().nullable().describe('Share of good days in percent of rated days, one decimal'),
    days: z.int().describe('Days of the period with data'),
    complete: z.boolean().describe('The period has ended and every pollutant is valid'),
    attained: z.boolean().nullable().describe('All six pollutants attain; null when any is not valid'),
    dustDays: z.int().describe('Days inside dust windows supplied by the authority'),
    withoutDust: z.boolean().describe('True when dust days are left out of the means and percentiles'),
    simulated: z.boolean().describe('True when any day is simulated'),
  })
  .meta({ id: 'PeriodEvaluation', description: 'Evaluation of a month, quarter or year by HJ 663' })
export type PeriodEvaluation = z.infer<typeof PeriodEvaluation>

/** One line of a ranking. */
export const Rank = z
  .object({
    rank: z.int().nullable().describe('1 is the cleanest; equal values share a rank; null without a value'),
    place: z.string().describe('Slug of the place'),
    name: z.string().describe('Name in Chinese'),
    value: z.number().nullable().describe('AQI of the day, or composite index of the month'),
    level: z.int().nullable().describe('Level of the AQI (day ranking)'),
    primary: z.array(z.enum(POLLUTANTS)).describe('Primary pollutants, or the largest single index'),
    days: z.int().describe('Days with data behind the value'),
    simulated: z.boolean().describe('True when the value is simulated'),
  })
  .meta({ id: 'Rank', description: 'One place in a ranking of a day (AQI) or a month (composite index)' })
export type Rank = z.infer<typeof Rank>

/** Where a station stands and what it was called, over time. */
export const Station = z
  .object({
    station: z.string().describe('Station code of the source, e.g. 1490A'),
    name: z.string().describe('Newest name'),
    place: z.string().nullable().describe('Slug of the place, null outside Xinjiang'),
    area: z.string().nullable().describe('Area as the source names it'),
    longitude: z.number().nullable().describe('Newest longitude, degrees east (source datum)'),
    latitude: z.number().nullable().describe('Newest latitude, degrees north (source datum)'),
    from: HourText.describe('First hour received (RFC 3339)'),
    to: HourText.describe('Newest hour received (RFC 3339)'),
    simulated: z.boolean().describe('True for an invented station'),
    history: z
      .array(
        z
          .object({
            from: HourText.describe('First hour with these facts'),
            to: HourText.describe('Newest hour with these facts'),
            source: z.string().describe('Source that says so'),
            name: z.string().describe('Name given'),
            area: z.string().nullable().describe('Area given'),
            longitude: z.number().nullable().describe('Longitude given, degrees east'),
            latitude: z.number().nullable().describe('Latitude given, degrees north'),
          })
          .meta({ id: 'StationFact', description: 'What one source said of a station between two hours' }),
      )
      .describe('Names and coordinates over time; sources disagree and all are kept'),
  })
  .meta({ id: 'Station', description: 'A monitoring station' })
export type Station = z.infer<typeof Station>

const concentration = z.union([z.number(), z.string()]).nullable().optional()

/** Input of the calculator. Numbers may be sent as decimal text to keep them exact. */
export const AssessInput = z
  .strictObject({
    at: z.string().describe('The hour (its end), or any instant or date of the day: RFC 3339 or YYYY-MM-DD'),
    averaging: z.enum(AVERAGING).describe('hour: 1-hour means; day: 24-hour means with both ozone values'),
    values: z
      .strictObject({
        so2: concentration.describe('ug/m3'),
        no2: concentration.describe('ug/m3'),
        co: concentration.describe('mg/m3'),
        o3: concentration.describe('ug/m3; for a day the daily maximum hour'),
        o3_8h: concentration.describe('ug/m3; for a day the daily maximum 8-hour mean'),
        pm10: concentration.describe('ug/m3'),
        pm25: concentration.describe('ug/m3'),
      })
      .describe('Concentrations; leave out or null what is missing'),
    unmonitored: z
      .array(z.enum(POLLUTANTS))
      .default([])
      .describe('Pollutants outside the monitoring plan that do not block publication (HJ 633-2026 5.3.2)'),
    unmonitoredBlocking: z
      .array(z.enum(POLLUTANTS))
      .default([])
      .describe('Pollutants outside the plan that still block: primary at light pollution or worse within three years'),
  })
  .meta({ id: 'AssessInput', description: 'Concentrations to assess' })
export type AssessInput = z.input<typeof AssessInput>

export const AssessPart = z
  .object({
    pollutant: z.enum(INDICATORS).describe('Indicator'),
    value: z.union([z.number(), z.string()]).nullable().describe('Value as given'),
    rounded: z.number().nullable().describe('Concentration as used, after GB/T 8170 where the edition asks for it'),
    iaqi: z.int().nullable().describe('Individual index, null when missing'),
    mark: z.enum(['NA', '/']).nullable().describe('NA missing or invalid, / not monitored'),
    invalid: z.boolean().describe('True when a value was given but cannot be a concentration'),
    breakpoints: z
      .object({
        table: z.string().describe('Which column of the table was used, e.g. pm25_24h'),
        low: z.number().describe('Lower breakpoint'),
        high: z.number().nullable().describe('Upper breakpoint; null above the last one'),
        iaqiLow: z.int().describe('IAQI at the lower breakpoint'),
        iaqiHigh: z.int().describe('IAQI at the upper breakpoint, or the fixed IAQI above the table'),
      })
      .nullable()
      .meta({ id: 'Breakpoints', description: 'The breakpoints between which the value lies' })
      .describe('Breakpoints used'),
    clause: z.string().describe('Clause of the standard'),
  })
  .meta({ id: 'AssessPart', description: 'Working for one pollutant' })
export type AssessPart = z.infer<typeof AssessPart>

export const Assessment = z
  .object({
    edition: z.enum(EDITIONS).describe('Edition in force at that time'),
    profile: z.string().describe('How the edition is applied, e.g. HJ 633-2012 real-time as practised'),
    averaging: z.enum(AVERAGING),
    aqi: z.int().nullable().describe('Index, null when it may not be published'),
    computedAqi: z.int().nullable().describe('Index from the values present, published or not'),
    level: z.int().nullable().describe('1 to 6'),
    category: z.enum(CATEGORIES).nullable(),
    primary: z.array(z.enum(POLLUTANTS)).describe('Primary pollutants'),
    exceeding: z.array(z.enum(POLLUTANTS)).describe('IAQI > 100 (HJ 633-2012 only; the notion ended with 2026)'),
    published: z.boolean().describe('Whether the standard lets the index be published'),
    reason: z.string().nullable().describe('Why it may not be published'),
    suspect: z.boolean().describe('True when every value is zero'),
    parts: z.array(AssessPart).describe('One part an indicator'),
    clause: z.string().describe('Clauses applied to the index'),
  })
  .meta({ id: 'Assessment', description: 'An air quality index with its working' })
export type Assessment = z.infer<typeof Assessment>
