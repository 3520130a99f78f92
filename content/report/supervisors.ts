import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { placeBySlug } from '../place/places.ts'
import { DayText } from '../time-shapes.ts'

export const Supervisor = z.strictObject({
  person: z.string().min(1).describe('Name, as the document gives it'),
  appointedBy: z.string().min(1).describe('Office that appointed'),
  place: z
    .string()
    .refine(slug => placeBySlug(slug) !== null)
    .describe('Slug of the place'),
  from: DayText.describe('First day of the term'),
  to: DayText.nullable().describe('Last day of the term; null where the document gives none'),
  source: z.string().min(1).describe('Document that says so'),
  verifiedOn: DayText.describe('Day on which it was looked up'),
})

/** Social supervisors by their appointments. */
export const SUPERVISORS = z
  .array(Supervisor)
  .parse(parse(readFileSync(join(import.meta.dirname, 'supervisors.yaml'), 'utf8')))
