import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { Refusal } from '../refusal.ts'
import { ADMINISTRATIONS, PLACE_KINDS, type Place, Place as PlaceShape } from './shapes.ts'

const Slug = z.string().regex(/^[a-z]+(-[a-z]+)*$/)
const CivilDay = z.string().regex(/^\d{4}-\d\d-\d\d$/)
const Rename = z.strictObject({
  zh: z.string(),
  code: z.string().regex(/^65\d{4}$/),
  until: z.string().regex(/^\d{4}(-\d\d){0,2}$/),
})

const Entry = z.strictObject({
  place: Slug,
  code: z.string().regex(/^(65\d{4}|J[1-9])$/),
  kind: z.enum(PLACE_KINDS),
  parent: Slug.nullable().default(null),
  alsoUnder: Slug.optional(),
  administration: z.enum(ADMINISTRATIONS).default('region'),
  zh: z.string(),
  pinyin: z.string().regex(/^[a-z]+( [a-z]+)*$/),
  ug: z.string(),
  kk: z.string(),
  en: z.string(),
  otherNames: z.array(z.string()).default([]),
  renames: z.array(Rename).default([]),
  members: z.array(Slug).default([]),
  validFrom: CivilDay.nullable().default(null),
  validTo: CivilDay.nullable().default(null),
  note: z.string().optional(),
})
type Entry = z.infer<typeof Entry>

const Table = z.strictObject({
  meta: z.looseObject({ awaiting: z.record(z.string(), z.string()) }),
  places: z.array(Entry),
})

/** Beside this file; in a bundle that moved this file, under the project root the build runs from. */
function tablePath(): string {
  const beside = join(import.meta.dirname ?? '', 'places.yaml')
  return existsSync(beside) ? beside : join(process.cwd(), 'content/place/places.yaml')
}

const initialsOf = (pinyin: string): string => pinyin.replace(/(\w)\w*\s*/g, '$1')

function toPlace(entry: Entry): Place {
  const { zh, ug, kk, en, pinyin, renames, otherNames } = entry
  const formerNames = [...renames.map(rename => rename.zh), ...otherNames]
  const place = PlaceShape.parse({ ...entry, names: { zh, ug, kk, en }, initials: initialsOf(pinyin), formerNames })
  for (const part of [place.names, place.formerNames, place.members]) Object.freeze(part)
  return Object.freeze(place)
}

const ORDER = ['region', 'prefecture', 'city', 'joint-area', 'county'] as const satisfies readonly Place['kind'][]

const entries = Table.parse(parse(readFileSync(tablePath(), 'utf8'))).places.toSorted(
  (a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || (a.code < b.code ? -1 : 1),
)

/** Every place, frozen: region, prefectures, XPCC cities, joint-control areas, counties; by code within a kind. */
export const PLACES: readonly Place[] = Object.freeze(entries.map(toPlace))

const bySlug = new Map(PLACES.map(place => [place.place, place]))
const byCode = new Map(PLACES.map(place => [place.code, place]))
const second = new Map(entries.map(entry => [entry.place, entry.alsoUnder ?? null]))
const below = Map.groupBy(PLACES, place => place.parent)

/** The place with a slug, or null. */
export const placeBySlug = (slug: string): Place | null => bySlug.get(slug) ?? null

/** The place with a current division code (`650100`) or joint-area code (`J1`), or null; former codes are null. */
export const placeByCode = (code: string): Place | null => byCode.get(code) ?? null

/** The place with a slug. Throws Refusal `not-found` that quotes the slug. */
export function requirePlace(slug: string): Place {
  const place = placeBySlug(slug)
  if (!place) throw new Refusal('not-found', `Cannot find place "${slug}"`)
  return place
}

/**
 * Places whose parent is this one, in the order of PLACES; each place has one parent at most, so values may be added.
 * Joint-control areas have members instead and are nobody's children.
 */
export const children = (slug: string): readonly Place[] => below.get(slug) ?? []

/** Slug of the second place that 塔城 and 阿勒泰 also belong to (伊犁), null for all others; never to be added up. */
export const alsoUnder = (place: Place): string | null => second.get(place.place) ?? null

/** The prefecture or XPCC city a place stands in (itself for those kinds); null for the region and joint-control areas. */
export function prefectureOf(place: Place): Place | null {
  if (place.kind === 'county') return place.parent ? placeBySlug(place.parent) : null
  return place.kind === 'prefecture' || place.kind === 'city' ? place : null
}

const JOINT_BASE = 9_000_000

/** The code as an integer for storage: 650100 for `650100`, 9000001 for `J1`. */
export const numericCode = (place: Place): number =>
  place.kind === 'joint-area' ? JOINT_BASE + Number(place.code.slice(1)) : Number(place.code)
