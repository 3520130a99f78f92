import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { LANGUAGES, type Language } from '../place/shapes.ts'
import { DayText } from '../time-shapes.ts'

const inEach = z.strictObject(
  Object.fromEntries(LANGUAGES.map(lang => [lang, z.string().min(1)])) as Record<Language, z.ZodString>,
)

const Channel = z.strictObject({
  names: inEach.describe('What it is called'),
  notes: inEach.describe('Who answers, and when'),
  how: z.string().describe('Number or address'),
  source: z.string().describe('Document that says so'),
  verifiedOn: DayText.describe('Day on which it was looked up'),
})

/** Ways to report that are not of this portal. */
export const CHANNELS = z.array(Channel).parse(parse(readFileSync(join(import.meta.dirname, 'channels.yaml'), 'utf8')))
