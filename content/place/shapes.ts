import { z } from 'zod'

export const LANGUAGES = ['zh', 'ug', 'kk', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

export const PLACE_KINDS = ['region', 'prefecture', 'city', 'county', 'joint-area'] as const
export type PlaceKind = (typeof PLACE_KINDS)[number]

export const ADMINISTRATIONS = ['region', 'bingtuan'] as const

const names = {
  zh: z.string().describe('Chinese'),
  ug: z.string().describe('Uyghur, Arabic script'),
  kk: z.string().describe('Kazakh, Arabic script'),
  en: z.string().describe('English'),
}

/** A place of the region: prefecture, directly administered city, county or joint-control area. */
export const Place = z
  .object({
    place: z.string().describe('Slug used in URLs, e.g. urumqi'),
    code: z.string().describe('Division code (GB/T 2260), or J1, J2 … for a joint-control area'),
    kind: z.enum(PLACE_KINDS).describe('city: a city directly under the region and administered by the XPCC'),
    names: z.object(names).meta({ id: 'Names', description: 'Names in four languages' }).describe('Names'),
    pinyin: z.string().describe('Pinyin without tones, for search'),
    initials: z.string().describe('Initials of the pinyin, for search'),
    formerNames: z.array(z.string()).describe('Older and other Chinese names that mean this place'),
    parent: z.string().nullable().describe('Slug of the place it belongs to'),
    members: z.array(z.string()).describe('Slugs of the members of a joint-control area'),
    administration: z.enum(ADMINISTRATIONS).describe('region, or bingtuan (XPCC)'),
    validFrom: z.string().nullable().describe('First day of validity, null when before the portal'),
    validTo: z.string().nullable().describe('Last day of validity'),
  })
  .meta({ id: 'Place', description: 'A place of Xinjiang' })
export type Place = z.infer<typeof Place>
