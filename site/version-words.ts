import { LANGUAGES } from '#content/place/shapes.ts'
import type { Version } from '#content/register/shapes.ts'
import {
  BANKS,
  BOUNDARIES,
  CONTROLS,
  OUTFALL_CATEGORIES,
  OUTFALL_KINDS,
  OUTFALL_STATES,
  PROTECTIONS,
  SOURCE_LEVELS,
  SOURCE_WATERS,
} from '#content/water/entries.ts'
import { CLASSES, LIMITS } from '#content/water/shapes.ts'
import { CASE_FIELDS, FACILITY_FIELDS } from './enforcement-fields.ts'
import { day, type Field, listed, member, number, place, plain } from './version-fields.ts'
import type { Speech } from './words.ts'

type Change = Version['changes'][number]

const named = ({ w }: Speech) => w.head.name
const classes = member(CLASSES, ({ w }) => w.water.classes)

/** Fields that have the same word in every kind, but where a kind has its own. */
const FIELDS: Readonly<Record<string, Field>> = {
  ...Object.fromEntries(
    LANGUAGES.map(lang => [
      `names.${lang}`,
      [speech => `${named(speech)} (${speech.w.languages[lang]})`, plain] as Field,
    ]),
  ),
  body: [({ w }) => w.water.head.body, plain],
  place: [({ w }) => w.head.place, place],
  kilometre: [({ w }) => w.water.head.kilometre, ({ w, say }, km) => say(w.water.section.along, { km })],
  longitude: [({ w }) => `${w.head.coordinates} (°E)`, number],
  latitude: [({ w }) => `${w.head.coordinates} (°N)`, number],
  to: [({ w }) => w.head.to, day],
  responsible: [({ w }) => w.water.head.responsible, plain],
  category: [({ w }) => w.water.outfall.category, member(OUTFALL_CATEGORIES, ({ w }) => w.water.outfallCategories)],
  kind: [({ w }) => w.water.outfall.kind, member(OUTFALL_KINDS, ({ w }) => w.water.outfallKinds)],
  deadline: [({ w }) => w.water.head.deadline, day],
  state: [({ w }) => w.water.head.state, member(OUTFALL_STATES, ({ w }) => w.water.outfallStates)],
  doneOn: [({ w }) => w.water.fields.doneOn, day],
  bank: [({ w }) => w.water.fields.bank, member(BANKS, ({ w }) => w.water.banks)],
  province: [({ w }) => w.water.head.province, plain],
  watershed: [({ w }) => w.water.head.watershed, plain],
  alsoCalled: [({ w }) => w.water.fields.alsoCalled, listed],
  limits: [({ w }) => w.water.fields.limits, member(LIMITS, ({ w }) => w.water.limits)],
  control: [({ w }) => w.water.head.control, member(CONTROLS, ({ w }) => w.water.controls)],
  target: [({ w }) => w.water.head.target, classes],
  boundary: [({ w }) => w.water.head.boundary, member(BOUNDARIES, ({ w }) => w.water.boundaries)],
  crosses: [({ w }) => w.water.fields.crosses, plain],
  zone: [({ w }) => w.water.templates.zone, plain],
  level: [({ w }) => w.water.source.level, member(SOURCE_LEVELS, ({ w }) => w.water.sourceLevels)],
  water: [({ w }) => w.water.source.water, member(SOURCE_WATERS, ({ w }) => w.water.sourceWaters)],
  people: [({ w }) => w.water.source.people, number],
  protection: [({ w }) => w.water.source.protection, member(PROTECTIONS, ({ w }) => w.water.protections)],
  backup: [({ w }) => w.water.source.backup, plain],
  office: [({ w }) => w.water.source.office, plain],
}

/** Kinds whose fields have words of their own; the others share theirs. */
const OF_KIND: Readonly<Record<string, Readonly<Record<string, Field>>>> = {
  case: CASE_FIELDS,
  facility: FACILITY_FIELDS,
}

const fieldOf = (kind: string, field: string): Field | undefined => OF_KIND[kind]?.[field] ?? FIELDS[field]

/** The name of a field of a kind of the register. */
export const fieldWord = (speech: Speech, kind: string, field: string): string =>
  fieldOf(kind, field)?.[0](speech) ?? field

/** What a field of a kind said, in words; a dash where it said nothing. */
export function fieldValue(speech: Speech, kind: string, field: string, value: string | null): string {
  if (value === null || value === '') return '–'
  return fieldOf(kind, field)?.[1](speech, value) ?? value
}

export type WordedChange = { version: Version; field: string; before: string; after: string }

/**
 * What a register changed, in words. The first version of an entry is no change, nor is the day from which a version
 * holds: it stands beside each of its changes.
 */
export function changesOf(speech: Speech, versions: readonly Version[]): WordedChange[] {
  const isFirst = ({ kind, changes }: Version) => changes.some(({ field, before }) => field === kind && before === null)
  const isWorth = ({ field }: Change) => field !== 'from'
  return versions
    .filter(version => !isFirst(version))
    .flatMap(version =>
      version.changes.filter(isWorth).map(({ field, before, after }) => ({
        ...{ version, field: fieldWord(speech, version.kind, field) },
        ...{
          before: fieldValue(speech, version.kind, field, before),
          after: fieldValue(speech, version.kind, field, after),
        },
      })),
    )
}
