import { z } from 'zod'
import { DayText } from '../air/shapes.ts'

/** Of which sites something was compared. */
export const REGIONS = ['nationwide', 'xinjiang'] as const
export type Region = (typeof REGIONS)[number]

/** What a source publishes and we compute too: the AQI and primary pollutant of air, the class of water. */
export const MEASURES = ['aqi', 'primary', 'class'] as const
export type Measure = (typeof MEASURES)[number]
const MeasureText = z
  .enum(MEASURES)
  .describe('What was compared: aqi, primary (primary pollutants), class (water quality class)')

export const Agreement = z
  .object({
    day: DayText,
    region: z.enum(REGIONS).describe('Which sites were compared'),
    measure: MeasureText,
    compared: z.int().describe('Rows with a published value and a computed one'),
    agreed: z.int().describe('… where both are equal'),
  })
  .meta({ id: 'Agreement', description: 'Published values against ours, by day' })
export type Agreement = z.infer<typeof Agreement>

/** Known reasons why a source disagrees with its own values. */
export const EXPLANATIONS = ['particulates-replaced', 'value-withheld', 'shown-on-limit', 'unexplained'] as const
export type Explanation = (typeof EXPLANATIONS)[number]

export const Disagreement = z
  .object({
    site: z.string().describe('Code of the station or section'),
    at: z.string().meta({ format: 'date-time' }).describe('Time of the row, Beijing time (RFC 3339)'),
    measure: MeasureText,
    published: z.string().describe('What the source says: a number, a class, or pollutants joined by ; (empty: none)'),
    computed: z.string().describe('What follows from the values of the same row, in the same form'),
    explanation: z
      .enum(EXPLANATIONS)
      .describe(
        'particulates-replaced: PM2.5 is exactly 3, particulates were replaced after the AQI was made; value-withheld: the source names a primary pollutant whose value it does not give; shown-on-limit: a shown value lies exactly on a limit, the source made its class from the unrounded value',
      ),
  })
  .meta({ id: 'Disagreement', description: 'A published value that differs from ours' })
export type Disagreement = z.infer<typeof Disagreement>

const Instant = (what: string) => z.string().meta({ format: 'date-time' }).describe(`${what}, Beijing time (RFC 3339)`)

/** The two people who looked at a file with cases before it became public. */
export const SignOff = z
  .object({
    preparedBy: z.string().describe('Who read and checked the file first, by the name given'),
    preparedAt: Instant('When that was'),
    signedBy: z.string().describe('Who signed off the same bytes; never the same name'),
    signedAt: Instant('When that was'),
  })
  .meta({ id: 'SignOff', description: 'The two people who looked at a file with cases before it became public' })
export type SignOff = z.infer<typeof SignOff>

/** That an import was rolled back. */
export const RolledBack = z
  .object({
    import: z.int().describe('Number of the roll-back in the sequence of imports'),
    by: z.string().describe('Who rolled it back, by the name given'),
    at: Instant('When that was'),
    reason: z.string().describe('Why'),
  })
  .meta({ id: 'RolledBack', description: 'That an import was rolled back: by whom, when and why' })
export type RolledBack = z.infer<typeof RolledBack>

/** One received file or push. */
export const Import = z
  .object({
    import: z.int().describe('Number of the import'),
    generation: z.int().describe('Generation of the data that it made'),
    source: z.string().describe('Source, e.g. cnemc-hour; roll-back where an import was taken back'),
    file: z.string().describe('File name or address'),
    sha256: z.string().describe('SHA-256 of the raw bytes as received'),
    receivedAt: z.string().meta({ format: 'date-time' }).describe('When it was received, Beijing time (RFC 3339)'),
    read: z.int().describe('Rows read'),
    stored: z.int().describe('Rows new'),
    unchanged: z.int().describe('Rows already there with the same values'),
    revised: z.int().describe('Rows whose values changed; the old ones are kept'),
    rejected: z.int().describe('Rows rejected, each reported with its line and reason'),
    firstHour: z.string().nullable().describe('First hour in it, RFC 3339'),
    lastHour: z.string().nullable().describe('Last hour in it, RFC 3339'),
    simulated: z.boolean().describe('True when the data are simulated'),
    signOff: SignOff.nullable().describe('The two people who looked at it; null where it holds no cases'),
    undoes: z.int().nullable().describe('Number of the import that this roll-back took back; null for all others'),
    rolledBack: RolledBack.nullable().describe('Its roll-back; null while it is in force'),
    agreement: z.array(Agreement).describe('Agreement of published values with ours, by day'),
  })
  .meta({ id: 'Import', description: 'One received file or push' })
export type Import = z.infer<typeof Import>

/** One import with the rows that disagree. */
export const ImportDetail = z
  .object({
    ...Import.shape,
    disagreements: z.array(Disagreement).describe('Published values that differ from ours (at most 1000 are kept)'),
  })
  .meta({ id: 'ImportDetail', description: 'One received file or push, with the rows that disagree' })
export type ImportDetail = z.infer<typeof ImportDetail>

/** A configured feed: what it promises and what it kept. */
export const Feed = z
  .object({
    source: z.string().describe('Source that is polled, e.g. cnemc-live'),
    promisedMinutes: z.int().describe('Minutes after its end by which an hour is promised to be here'),
    lastHour: z.string().nullable().describe('Newest hour received, RFC 3339'),
    lastNewAt: z
      .string()
      .meta({ format: 'date-time' })
      .nullable()
      .describe('When something new was last received, Beijing time (RFC 3339)'),
    hours: z.int().describe('Hours received for the first time in the 30 days up to the newest'),
    hoursInTime: z.int().describe('… of them within the promised minutes'),
  })
  .meta({ id: 'Feed', description: 'A feed that is polled after each hour, and its freshness' })
export type Feed = z.infer<typeof Feed>
