import { z } from 'zod'
import { placeBySlug } from '../place/places.ts'
import { LANGUAGES } from '../place/shapes.ts'
import { Slug } from '../register/shapes.ts'
import { CATEGORIES } from './categories.ts'
import { PlainText } from './plain-text.ts'

/** What a person chose to be to the office; a reward goes to `real-name`, or to a code. */
export const CHOICES = ['anonymous', 'confidential', 'real-name'] as const

const linked = (what: string) => Slug.nullable().describe(`Id of the ${what} that the report is about; null for none`)
const degrees = (what: string, most: number) => z.number().min(-most).max(most).nullable().describe(what)

/**
 * The first envelope: what the handling office reads. Strict, and without any field for who reports: identity goes into the
 * other envelope (identity.ts), which the office cannot open.
 */
export const Facts = z
  .strictObject({
    category: z.enum(CATEGORIES).describe('What it is about'),
    text: PlainText(10_000).describe('What was seen, in the words of the report'),
    place: z
      .string()
      .max(60)
      .refine(slug => placeBySlug(slug) !== null, 'no such place')
      .nullable()
      .describe('Slug of the place; null where not given'),
    landmark: PlainText(300).nullable().describe('Where, in words'),
    longitude: degrees('Longitude of what was seen, degrees east', 180),
    latitude: degrees('Latitude of what was seen, degrees north', 90),
    happened: PlainText(200).nullable().describe('When, in words'),
    facility: linked('facility'),
    case: linked('case'),
    outfall: linked('outfall'),
    language: z.enum(LANGUAGES).describe('Language to answer in'),
  })
  .refine(({ longitude, latitude }) => (longitude === null) === (latitude === null), {
    message: 'longitude and latitude: give both or none',
    path: ['latitude'],
  })
  .meta({ id: 'ReportFacts', description: 'What a report says, without who says it' })
export type Facts = z.infer<typeof Facts>
