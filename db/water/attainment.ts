import { z } from 'zod'
import { placeBySlug, prefectureOf, requirePlace } from '#content/place/places.ts'
import { Attainment, type DrinkingSource, type SourceQuarter } from '#content/water/answers.ts'
import { attainmentRates } from '#content/water/drinking.ts'
import { ask, asOfInput, type Ctx, page } from '../ask.ts'
import { newest } from '../register/believed.ts'
import { within } from '../register/filters.ts'
import { momentOf } from '../trail/generation.ts'
import { newestQuarter, operatedIn, QUARTER, readOperating, readQuarters } from './read-quarters.ts'

const Input = z.object({
  quarter: z
    .string()
    .regex(QUARTER, 'expected a quarter like 2026-Q1')
    .optional()
    .describe('The quarter; the newest of which anything was published unless given'),
  place: z.string().max(60).optional().describe('Only this place; otherwise the region and each prefecture or city'),
  ...asOfInput,
})

const ALL = (past: boolean) => `select json_group_array(json_set(e.body,
    '$.simulated', json(iif(e.simulated, 'true', 'false')), '$.import', e.import)) as items
  from entry e where e.kind = 'source' and ${newest('e', past)}`

/**
 * Attainment of the drinking-water sources in a quarter, of those of which a result was published: by number and by
 * volume, percent, half to even to one decimal. First the region (`place` null), then each prefecture or city that has
 * sources; a place asked for is one row, also without sources. Throws Refusal `invalid` and `not-found` (place).
 */
export const attainment = ask(
  'Attainment of drinking-water sources',
  Input,
  page(Attainment, 'AttainmentPage'),
  async (ctx, input) => {
    const { generation, known } = await momentOf(ctx, input.asOf)
    const place = input.place === undefined ? null : requirePlace(input.place)
    const quarter = input.quarter ?? (await newestQuarter(ctx, known))
    if (quarter === null) return { generation, items: [], next: null }
    const sources = await sourcesIn(ctx, quarter, known)
    const publishedOf = await readQuarters(
      ctx,
      sources.map(({ source }) => source),
      known,
    )
    const row = (slug: string | null, of: readonly DrinkingSource[]) => rowOf(quarter, slug, of, publishedOf)
    if (place) {
      const inside = new Set(within(place))
      return {
        generation,
        items: [
          row(
            place.place,
            sources.filter(({ place: at }) => inside.has(at ?? '')),
          ),
        ],
        next: null,
      }
    }
    const parts = Map.groupBy(sources, ({ place: at }) => prefectureOf(placeBySlug(at ?? '') ?? REGION)?.place ?? null)
    const prefectures = [...parts].flatMap(([slug, of]) => (slug === null ? [] : [row(slug, of)]))
    const sorted = prefectures.toSorted((a, b) => (String(a.place) < String(b.place) ? -1 : 1))
    return { generation, items: [row(null, sources), ...sorted], next: null }
  },
)

const REGION = requirePlace('xinjiang')

async function sourcesIn(ctx: Ctx, quarter: string, known: number | null): Promise<DrinkingSource[]> {
  const args = known === null ? {} : { known }
  const found = (await ctx.store.client.execute({ sql: ALL(known !== null), args })).rows[0]
  const all = JSON.parse(String(found?.['items'])) as DrinkingSource[]
  return (await readOperating(ctx, all, known)).filter(one => operatedIn(quarter, one)).map(({ source }) => source)
}

function rowOf(
  quarter: string,
  place: string | null,
  sources: readonly DrinkingSource[],
  publishedOf: (source: string, quarter: string) => SourceQuarter | null,
): Attainment {
  const found = sources.map(({ source }) => publishedOf(source, quarter))
  const published = found.filter(each => each !== null)
  return {
    quarter,
    place,
    sources: sources.length,
    ...attainmentRates(published),
    missing: sources.filter((_, i) => found[i] === null).map(({ source }) => source),
    simulated: sources.some(({ simulated }) => simulated),
  }
}
