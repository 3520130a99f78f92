import { z } from 'zod'
import { DayText, InstantText } from '../time-shapes.ts'
import { AUTOMATIC, INDICATOR_FACTS, WATER_INDICATORS, type WaterIndicator } from './indicators.ts'

/** Classes of GB 3838-2002 and GB/T 14848-2017 from the best on; 劣Ⅴ is `worse-than-V`. Stored as 1 to 6. */
export const CLASSES = ['I', 'II', 'III', 'IV', 'V', 'worse-than-V'] as const
export type WaterClass = (typeof CLASSES)[number]

/** 优, 良好, 轻度污染, 中度污染, 重度污染 of a section, a river or a basin (环办〔2011〕22号). */
export const WATER_STATUSES = ['excellent', 'good', 'light', 'moderate', 'heavy'] as const
export type WaterStatus = (typeof WATER_STATUSES)[number]

/** Which phosphorus limits of GB 3838-2002 table 1 apply. */
export const LIMITS = ['river', 'lake'] as const
export type Limits = (typeof LIMITS)[number]

/** Trophic grades: 贫, 中, 轻度富, 中度富, 重度富营养. */
export const TROPHIC_GRADES = ['oligotrophic', 'mesotrophic', 'light', 'moderate', 'heavy'] as const
export type TrophicGrade = (typeof TROPHIC_GRADES)[number]

/** Black-odorous grades: 无, 轻度, 重度. */
export const BLACK_GRADES = ['none', 'light', 'heavy'] as const
export type BlackGrade = (typeof BLACK_GRADES)[number]

/** How a sample was taken: by an automatic station, or by hand and analysed in a laboratory. */
export const METHODS = ['automatic', 'manual'] as const
export type Method = (typeof METHODS)[number]

/** Why a value is null. The letter is what a stored cell holds in its place; an empty cell was not in the source. */
export const WATER_REASONS = { n: 'not-reported', q: 'quality-control', m: 'not-monitored', i: 'invalid' } as const
export type WaterReason = (typeof WATER_REASONS)[keyof typeof WATER_REASONS]
const REASON_NAMES = Object.values(WATER_REASONS) as [WaterReason, ...WaterReason[]]

/** Why there is no class: nothing that counts was measured, or river and lake limits differ and it is not known which apply. */
export const UNRATED = ['nothing-measured', 'river-or-lake-unknown', 'groundwater'] as const

/** Rules that the sources leave uncertain; named in every result that rests on one. */
export const UNCERTAIN = [
  'main-pollutant-order',
  'assessment-decimals',
  'period-means',
  'samples-a-period',
  'groundwater-limits',
  'table-3-limits',
  'drinking-source-indicators',
  'black-odorous-borders',
  'cwqi',
] as const
export type Uncertain = (typeof UNCERTAIN)[number]

/** A value as it was reported: a number, or `<0.025` when it lies under the detection limit. */
export const Reported = z.union([z.number(), z.string()])
const cell = (key: WaterIndicator) => {
  const { zh, unit } = INDICATOR_FACTS[key]
  return Reported.nullable().describe(`${zh}, ${unit}; text like <0.025 is below that detection limit`)
}
const cells = <K extends WaterIndicator>(keys: readonly K[]) =>
  Object.fromEntries(keys.map(key => [key, cell(key)])) as Record<K, ReturnType<typeof cell>>

export const WaterMissing = z
  .object({
    indicator: z.enum(WATER_INDICATORS).describe('The indicator without a value'),
    reason: z.enum(REASON_NAMES).describe('Why there is no value'),
  })
  .meta({ id: 'WaterMissing', description: 'A value of water that is null, and why' })

export const Further = z
  .object({
    substance: z.string().describe('Name in GB 3838-2002 table 3 or GB/T 14848-2017'),
    value: Reported.describe(
      'mg/L but where GB/T 14848-2017 has another unit (colour, NTU, MPN, CFU, Bq/L); or <limit',
    ),
  })
  .meta({ id: 'Further', description: 'A substance that has no column of its own' })

const rating = {
  class: z.enum(CLASSES).nullable().describe('Class by the single-factor method (GB 3838-2002, 环办〔2011〕22号)'),
  status: z.enum(WATER_STATUSES).nullable().describe('Status of the class'),
  deciding: z.array(z.enum(WATER_INDICATORS)).describe('Every counted indicator that has the worst class'),
  unrated: z
    .enum(UNRATED)
    .nullable()
    .describe('Why there is no class; groundwater: GB 3838-2002 does not rate it, see the quarters of its source'),
  publishedClass: z.enum(CLASSES).nullable().describe('Class that the source published, for comparison'),
}
const SITE_KINDS = ['section', 'source'] as const
const trace = {
  missing: z.array(WaterMissing).describe('Every null of this row that the source left empty, with the reason'),
  simulated: z.boolean().describe('True when the value is simulated and not a measurement'),
  import: z.int().describe('The import that wrote this row'),
}

/** One sample of a section or a drinking-water source. */
export const WaterSample = z
  .object({
    site: z.string().describe('Section or drinking-water source'),
    at: InstantText.describe('When the sample was taken, Beijing time (RFC 3339)'),
    method: z.enum(METHODS).describe('automatic station, or manual with laboratory analysis'),
    ...cells(WATER_INDICATORS),
    further: z.array(Further).describe('Substances without a column'),
    laboratory: z.string().nullable().describe('Laboratory and analytical method, where given'),
    ...rating,
    ...trace,
  })
  .meta({ id: 'WaterSample', description: 'One sample of water' })
export type WaterSample = z.infer<typeof WaterSample>

/** The newest sample of a section or drinking-water source. */
export const WaterLatest = z
  .object({
    site: z.string().describe('Section or drinking-water source'),
    kind: z.enum(SITE_KINDS),
    name: z.string().describe('Name in Chinese'),
    province: z.string().nullable().describe('Province as the source names it'),
    watershed: z.string().nullable().describe('River basin district as the source names it'),
    place: z.string().nullable().describe('Slug of the place'),
    body: z.string().nullable().describe('River, lake or reservoir'),
    longitude: z.number().nullable().describe('Longitude, degrees east'),
    latitude: z.number().nullable().describe('Latitude, degrees north'),
    at: InstantText.describe('When the sample was taken, Beijing time (RFC 3339)'),
    method: z.enum(METHODS),
    ...cells(AUTOMATIC),
    limits: z.enum(LIMITS).nullable().describe('Whether river or lake limits apply; null when not known'),
    ...rating,
    target: z.enum(CLASSES).nullable().describe('Class that is the target of the section'),
    meetsTarget: z.boolean().nullable().describe('Whether the class is at least the target'),
    ...trace,
  })
  .meta({ id: 'WaterLatest', description: 'The newest sample of a section or drinking-water source' })
export type WaterLatest = z.infer<typeof WaterLatest>

export const WaterMain = z
  .object({
    indicator: z.enum(WATER_INDICATORS),
    class: z.enum(CLASSES),
    exceedance: z.number().nullable().describe('(C − class III limit) / limit, two decimals; null for pH and DO'),
  })
  .meta({ id: 'WaterMain', description: 'A main pollutant: worse than class III' })
export type WaterMain = z.infer<typeof WaterMain>

export const WaterPart = z
  .object({
    indicator: z.string().describe('Indicator, or the substance by its name in the standard'),
    value: Reported.nullable().describe('Value as given, or the mean, in the unit of the standard'),
    used: z
      .number()
      .nullable()
      .describe('Value as compared: half the limit of a non-detect, rounded where the rule asks'),
    samples: z.int().describe('Values behind it'),
    below: z.int().describe('… of them below the detection limit'),
    class: z.enum(CLASSES).nullable().describe('Class of this indicator; null when it has none'),
    counts: z.boolean().describe('Whether it counts towards the class (21 indicators do)'),
    limit: z.number().nullable().describe('Limit of class III, or of its table'),
    exceedance: z.number().nullable().describe('(C − limit) / limit, two decimals; null within it and for pH and DO'),
    tli: z.number().nullable().describe('Trophic index of this indicator, two decimals'),
    reason: z.string().nullable().describe('Why it was not used'),
    clause: z.string().describe('Standard and clause'),
  })
  .meta({ id: 'WaterPart', description: 'Working for one indicator' })
export type WaterPart = z.infer<typeof WaterPart>

const trophic = {
  tli: z.number().nullable().describe('Comprehensive trophic index, one decimal; null unless all five parts are there'),
  trophic: z.enum(TROPHIC_GRADES).nullable().describe('Grade of the index'),
}
const basis = {
  standard: z.string().describe('Standards applied'),
  uncertain: z.array(z.enum(UNCERTAIN)).describe('Rules behind this result that the sources leave uncertain'),
}

/** A month, quarter or year of one section or source. */
export const WaterPeriod = z
  .object({
    site: z.string().describe('Section or drinking-water source'),
    period: z.string().describe('2026-03, 2026-Q1 or 2026'),
    from: DayText,
    to: DayText,
    method: z.enum(METHODS).describe('Which samples: manual where there are any, unless asked'),
    samples: z.int().describe('Samples in the period'),
    months: z.int().describe('Months with samples'),
    sufficient: z.boolean().describe('Enough samples: 2 months a quarter, 8 months a year'),
    limits: z.enum(LIMITS).nullable(),
    target: z.enum(CLASSES).nullable(),
    parts: z.array(WaterPart).describe('One part an indicator that has a mean'),
    class: rating.class,
    status: rating.status,
    deciding: rating.deciding,
    unrated: rating.unrated,
    main: z.array(WaterMain).describe('Main pollutants, at most three'),
    meetsTarget: z.boolean().nullable(),
    ...trophic,
    ...basis,
    simulated: z.boolean(),
  })
  .meta({ id: 'WaterPeriod', description: 'A month, quarter or year of one section or source' })
export type WaterPeriod = z.infer<typeof WaterPeriod>

export const ClassCounts = z
  .object({
    I: z.int(),
    II: z.int(),
    III: z.int(),
    IV: z.int(),
    V: z.int(),
    worseThanV: z.int(),
  })
  .meta({ id: 'ClassCounts', description: 'Sections of each class' })

export const STATUS_OF = ['basin', 'body', 'place', 'region'] as const

/** Status of a basin, a river or lake, a place or the region in one period. */
export const BasinStatus = z
  .object({
    of: z.enum(STATUS_OF),
    id: z.string().describe('Slug of the basin, water body or place; region for all'),
    name: z.string().describe('Name in Chinese'),
    period: z.string(),
    sections: z.int().describe('Sections registered there'),
    rated: z.int().describe('Sections with a class in the period'),
    missing: z.array(z.string()).describe('Sections without one'),
    classes: ClassCounts.describe('Sections of each class'),
    goodShare: z.number().nullable().describe('Share of classes I to III in percent, one decimal'),
    worseThanVShare: z.number().nullable().describe('Share worse than V in percent, one decimal'),
    status: z.enum(WATER_STATUSES).nullable().describe('By ratio from five sections, below by the means of indicators'),
    rule: z.enum(['ratio', 'means']).nullable().describe('Which rule gave the status; null when none applies'),
    main: z
      .array(z.enum(WATER_INDICATORS))
      .describe('Main pollutants by share of sections beyond class III, at most three'),
    better: z.array(z.string()).describe('Sections whose class is better than in the period before'),
    worse: z.array(z.string()).describe('Sections whose class is worse than in the period before'),
    missedTarget: z.array(z.string()).describe('Sections that miss their target'),
    ...basis,
    simulated: z.boolean(),
  })
  .meta({ id: 'BasinStatus', description: 'Water status of a basin, water body, place or the region' })
export type BasinStatus = z.infer<typeof BasinStatus>

/** A lake or reservoir in one month. */
export const LakeState = z
  .object({
    body: z.string(),
    name: z.string().describe('Name in Chinese'),
    period: z.string(),
    sections: z.array(z.string()).describe('Sections whose means were averaged'),
    class: rating.class,
    status: rating.status,
    deciding: rating.deciding,
    ...trophic,
    parts: z.array(WaterPart).describe('Mean of each indicator over the sections, with its trophic index'),
    absent: z.array(z.enum(WATER_INDICATORS)).describe('Of the five trophic indicators, those without a value'),
    ...basis,
    simulated: z.boolean(),
  })
  .meta({ id: 'LakeState', description: 'Class and trophic state of a lake or reservoir in one month' })
export type LakeState = z.infer<typeof LakeState>

export const ASSESSABLE = ['river', 'lake', 'groundwater', 'drinking-river', 'drinking-lake', 'black-odorous'] as const

const given = z.union([z.number(), z.string()]).nullable().optional()
/** Input of the calculator. Numbers may be sent as decimal text; `<0.025` is below that detection limit. */
export const WaterAssessInput = z
  .strictObject({
    body: z
      .enum(ASSESSABLE)
      .describe('Which limits: surface water, groundwater, drinking source, or urban black water'),
    values: z
      .strictObject({
        ...(Object.fromEntries(
          WATER_INDICATORS.map(key => [
            key,
            given.describe(`${INDICATOR_FACTS[key].zh}, ${INDICATOR_FACTS[key].unit}`),
          ]),
        ) as Record<WaterIndicator, typeof given>),
        orp: given.describe('氧化还原电位, mV (black-odorous only)'),
        doSaturation: given.describe('Saturation of dissolved oxygen, percent: 90 meets class I'),
        depth: given.describe('Depth of the water, cm (black-odorous only)'),
      })
      .describe('Values; leave out or null what is missing. Transparency sd in m'),
    substances: z
      .array(Further)
      .default([])
      .describe('Groundwater and table 3 substances by their names in the standard'),
    target: z.enum(CLASSES).optional().describe('Target class to compare with'),
    at: z
      .string()
      .max(40)
      .optional()
      .describe('Date of the sample, for the edition of the standard; today’s edition unless given'),
  })
  .meta({ id: 'WaterAssessInput', description: 'Values of water to assess' })
export type WaterAssessInput = z.input<typeof WaterAssessInput>

export const WaterAssessment = z
  .object({
    body: z.enum(ASSESSABLE),
    class: rating.class,
    status: rating.status,
    deciding: z.array(z.string()).describe('Every counted indicator that has the worst class'),
    unrated: rating.unrated,
    parts: z.array(WaterPart),
    main: z.array(WaterMain),
    target: z.enum(CLASSES).nullable(),
    meetsTarget: z.boolean().nullable(),
    attained: z.boolean().nullable().describe('Drinking sources: class III or better and within tables 2 and 3'),
    over: z.array(z.string()).describe('Drinking sources: what is beyond its limit'),
    black: z.enum(BLACK_GRADES).nullable().describe('Black-odorous grade: the worst of the indicators'),
    ...trophic,
    cwqi: z.number().nullable().describe('Sum of the single indices of the ranking rule of 2017, four decimals'),
    ...basis,
    clause: z.string().describe('Clauses applied'),
  })
  .meta({ id: 'WaterAssessment', description: 'A class of water with its working' })
export type WaterAssessment = z.infer<typeof WaterAssessment>
