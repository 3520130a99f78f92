import { z } from 'zod'
import { children, requirePlace } from '#content/place/places.ts'
import type { Place } from '#content/place/shapes.ts'
import { newest } from './believed.ts'
import type { Filter } from './list.ts'

/** Only entries whose field says exactly this. */
export const byText = (field: string, what: string, of?: string): Filter<z.ZodOptional<z.ZodString>> => ({
  input: z.string().max(100).optional().describe(what),
  sql: () => `e.body ->> '$.${field}' = :${field}`,
  ...(of === undefined ? {} : { of }),
})

/** Only entries that name this facility, which an index finds. */
export const ofFacility: Filter<z.ZodOptional<z.ZodString>> = {
  ...byText('facility', 'Only of this facility', 'facility'),
  indexed: true,
}

/** Only the entry of a kind with this id. */
export const byId = (kind: string, what: string): Filter<z.ZodOptional<z.ZodString>> => ({
  input: z.string().max(100).optional().describe(what),
  sql: () => `e.id = :${kind}`,
  of: kind,
})

/** Only entries whose field says this member of a closed set. */
export const byMember = <const M extends readonly [string, ...string[]]>(field: string, members: M, what: string) => ({
  input: z.enum(members).optional().describe(what),
  sql: () => `e.body ->> '$.${field}' = :${field}`,
})

const NAMES = ['zh', 'ug', 'kk', 'en'].map(language => `ifnull(e.body ->> '$.names.${language}', '')`)

/** Only entries that hold a text in one of their names, or in what else is searched: SQL of a text, never null. */
export const byName = (also: string, what: string): Filter<z.ZodOptional<z.ZodString>> => ({
  input: z.string().min(1).max(100).optional().describe(what),
  sql: () => `instr(lower(${NAMES.join(" || ';' || ")} || ';' || ${also}), lower(:q))`,
})

/** Slugs of a place and of everything that belongs to it. */
export const within = (place: Place): string[] => [
  place.place,
  ...[...children(place.place), ...place.members.map(requirePlace)].flatMap(inside => within(inside)),
]

const placeInput = z
  .string()
  .max(60)
  .optional()
  .describe('Only those in this place; a prefecture includes its counties')

/** Only entries in a place or what belongs to it. Throws Refusal `not-found` for a place that there is none of. */
export const inPlace: Filter<typeof placeInput> = {
  input: placeInput,
  sql: () => `e.body ->> '$.place' in (select value from json_each(:place))`,
  value: slug => JSON.stringify(within(requirePlace(slug))),
}

/** The same for entries that name several places. */
export const inPlaces: Filter<typeof placeInput> = {
  ...inPlace,
  sql: () => `exists (select 1 from json_each(e.body -> '$.places') p
    where p.value in (select value from json_each(:place)))`,
}

const basinInput = z.string().max(80).optional().describe('Only those in this basin and the basins within it')

/** The ids of a basin `:basin` and of all basins within it. */
const basins = (past: boolean) => `(with recursive inside(id) as (select :basin union
  select n.id from inside i join entry n on n.kind = 'basin' and n.body ->> '$.within' = i.id where ${newest('n', past)})
  select id from inside)`

/** Only entries that name a basin themselves. */
export const inBasin: Filter<typeof basinInput> = {
  input: basinInput,
  sql: past => `e.body ->> '$.basin' in ${basins(past)}`,
  of: 'basin',
}

/** Only entries whose water body is in a basin. */
export const ofBasin: Filter<typeof basinInput> = {
  input: basinInput,
  sql: past => `e.body ->> '$.body' in (select w.id from entry w where w.kind = 'body' and ${newest('w', past)}
    and w.body ->> '$.basin' in ${basins(past)})`,
  of: 'basin',
}
