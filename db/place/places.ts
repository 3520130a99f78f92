import { z } from 'zod'
import { PLACES, requirePlace } from '#content/place/places.ts'
import { search } from '#content/place/search.ts'
import { PLACE_KINDS, Place } from '#content/place/shapes.ts'
import { ask, page, paging } from '../ask.ts'
import { cursorOf, readCursor } from '../cursor.ts'

const Input = z.object({
  q: z.string().max(100).optional().describe('Part of a name in any of the four languages, pinyin or its initials'),
  kind: z.enum(PLACE_KINDS).optional().describe('Only places of this kind'),
  parent: z.string().max(60).optional().describe('Only places whose parent has this slug'),
  ...paging,
})

/**
 * Places of Xinjiang: the region, prefectures, XPCC cities, joint-control areas, counties; the best match first when
 * searched. Throws Refusal `invalid` (cursor) and `not-found` (parent).
 */
export const places = ask('Places of Xinjiang', Input, page(Place, 'PlacePage'), async (ctx, input) => {
  const parent = input.parent === undefined ? null : requirePlace(input.parent).place
  const matching = input.q === undefined ? PLACES : search(PLACES, input.q, PLACES.length)
  const wanted = matching.filter(
    place => (!input.kind || place.kind === input.kind) && (!parent || place.parent === parent),
  )
  const start = Math.max(0, Number(readCursor('places', input.cursor)?.key ?? 0))
  const end = start + input.limit
  const next = end < wanted.length ? cursorOf('places', { generation: ctx.generation, key: end }) : null
  return { generation: ctx.generation, items: wanted.slice(start, end), next }
})

const One = z.object({ place: z.string().max(60).describe('Slug of the place') })

/** One place by its slug. Throws Refusal `not-found`. */
export const placeBySlug = ask('One place', One, Place, async (_ctx, input) => requirePlace(input.place))
