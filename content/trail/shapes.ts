import { z } from 'zod'
import { DayText } from '../air/shapes.ts'

export const Agreement = z
  .object({
    day: DayText,
    region: z.enum(['nationwide', 'xinjiang']).describe('Which stations were compared'),
    aqiCompared: z.int().describe('Station-hours with a published AQI and a computed one'),
    aqiAgreed: z.int().describe('… where both are equal'),
    primaryCompared: z.int().describe('Station-hours where both say something of the primary pollutant'),
    primaryAgreed: z.int().describe('… where both name the same pollutants'),
  })
  .meta({ id: 'Agreement', description: 'Our AQI against the published one, by day' })
export type Agreement = z.infer<typeof Agreement>

/** Known reasons why a source disagrees with its own concentrations. */
export const EXPLANATIONS = ['particulates-replaced', 'value-withheld', 'unexplained'] as const

export const Disagreement = z
  .object({
    station: z.string().describe('Station code'),
    hour: z.string().describe('Hour, RFC 3339'),
    publishedAqi: z.int().nullable().describe('AQI of the source'),
    computedAqi: z.int().nullable().describe('AQI computed from the concentrations of the same row'),
    publishedPrimary: z.array(z.string()).describe('Primary pollutants of the source'),
    computedPrimary: z.array(z.string()).describe('Primary pollutants computed'),
    explanation: z
      .enum(EXPLANATIONS)
      .describe(
        'particulates-replaced: PM2.5 is exactly 3, particulates were replaced after the AQI was made; value-withheld: the source names a primary pollutant whose value it does not give',
      ),
  })
  .meta({ id: 'Disagreement', description: 'A row whose published AQI or primary pollutant differs from ours' })

/** One received file or push. */
export const Import = z
  .object({
    import: z.int().describe('Number of the import'),
    generation: z.int().describe('Generation of the data that it made'),
    source: z.string().describe('Source, e.g. cnemc-hour'),
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
    agreement: z.array(Agreement).describe('Agreement with the published AQI and primary pollutant by day'),
  })
  .meta({ id: 'Import', description: 'One received file or push' })
export type Import = z.infer<typeof Import>

/** One import with the rows that disagree. */
export const ImportDetail = z
  .object({
    ...Import.shape,
    disagreements: z.array(Disagreement).describe('Rows that disagree (at most 1000 are kept)'),
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
