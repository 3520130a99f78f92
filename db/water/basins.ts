import { z } from 'zod'
import { parsePeriod, periodOf } from '#content/calendar.ts'
import { placeBySlug, prefectureOf, requirePlace } from '#content/place/places.ts'
import { basinStatus } from '#content/water/basin.ts'
import { BasinStatus, STATUS_OF } from '#content/water/shapes.ts'
import { ask, asOfInput, type Ctx, page, paging } from '../ask.ts'
import { cursorOf, readCursor } from '../cursor.ts'
import { momentOf } from '../trail/generation.ts'
import { evaluated, readMonths } from './read-months.ts'
import { newestMonth, readSections, readWaters, type SectionFacts } from './read-sections.ts'
import { placeArg } from './xinjiang.ts'

const Input = z.object({
  of: z.enum(STATUS_OF).default('basin').describe('Of each basin, water body or place, or of the region'),
  period: z
    .string()
    .max(7)
    .optional()
    .describe('Period, e.g. 2026-03, 2026-Q1 or 2026; the newest month with samples unless given'),
  place: z.string().max(60).optional().describe('Only sections in this place and the counties in it'),
  ...asOfInput,
  ...paging,
})

/**
 * Water status of basins, water bodies, places or the region in one period, by id: sections of each class, shares in
 * percent, status by ratio from five sections and by means below (环办〔2011〕22号), what is missing, what got better or
 * worse than in the period before, missed targets. A section counts in its basin and those that this is part of, in its
 * county and prefecture; the region has all sections of Xinjiang, also those that only a feed names. What has no section
 * is left out. `asOf` is of the samples: which sections belong where is as the register says now.
 * Throws Refusal `invalid` (period, cursor, asOf) and `not-found` (place).
 */
export const basins = ask(
  'Water status of basins, water bodies or places',
  Input,
  page(BasinStatus, 'BasinStatusPage'),
  async (ctx, input) => {
    const at = readCursor('basins', input.cursor)
    const { generation, known } = await momentOf(ctx, at ? String(at.generation) : input.asOf)
    const groups = await groupsOf(ctx, input.of, input.place)
    const sites = [...new Set(groups.flatMap(({ sections }) => sections))]
    const period = input.period ?? (await newestMonth(ctx, sites, known))
    if (period === null) return { generation, items: [], next: null }
    const before = periodBefore(period)
    const later = groups.filter(({ id }) => id > String(at?.key ?? ''))
    const wanted = later.slice(0, input.limit)
    const ids = [...new Set(wanted.flatMap(({ sections }) => sections.map(({ id }) => id)))]
    const months = await readMonths(ctx, ids, [before, period], known)
    const items = wanted.map(({ id, name, lakes, sections }) => {
      const during = (name: string) => sections.map(site => evaluated(site, name, months.get(site.id) ?? []))
      const registered = sections.map(({ code }) => code)
      const periods = { period, periods: during(period), before: during(before) }
      return basinStatus({ of: input.of, id, name, ...periods, registered, lakes })
    })
    const last = later.length > wanted.length ? (wanted.at(-1)?.id ?? null) : null
    return { generation, items, next: last === null ? null : cursorOf('basins', { generation, key: last }) }
  },
)

function periodBefore(period: string): string {
  const { from, kind } = parsePeriod(period)
  return periodOf(from - 1, kind)
}

type Group = { id: string; name: string; lakes: boolean; sections: SectionFacts[] }

/** The groups of sections asked for, by id. */
async function groupsOf(ctx: Ctx, of: (typeof STATUS_OF)[number], place: string | undefined): Promise<Group[]> {
  const sections = await readSections(ctx, placeArg(place))
  const groups = new Map<string, Group>()
  const put = (id: string, name: string, section: SectionFacts) => {
    const group = groups.get(id) ?? { id, name, lakes: true, sections: [] }
    group.sections.push(section)
    group.lakes &&= section.limits === 'lake'
    groups.set(id, group)
  }
  const homes = await HOMES[of](ctx, place)
  for (const section of sections) for (const { id, name } of homes(section)) put(id, name, section)
  return [...groups.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

type Home = { id: string; name: string }
type Homes = (section: SectionFacts) => readonly Home[]

/** Where a section counts. */
const HOMES: Record<(typeof STATUS_OF)[number], (ctx: Ctx, place: string | undefined) => Promise<Homes>> = {
  region: async () => section =>
    section.inXinjiang ? [{ id: 'region', name: requirePlace('xinjiang').names.zh }] : [],
  place: async (_ctx, place) => {
    const asked = place === undefined ? null : (JSON.parse(placeArg(place) as string) as string[])
    return section => {
      const own = section.place === null ? null : placeBySlug(section.place)
      const homes = own ? [...new Set([own, prefectureOf(own) ?? own])] : []
      return homes
        .filter(({ place }) => asked === null || asked.includes(place))
        .map(({ place, names }) => ({ id: place, name: names.zh }))
    }
  },
  body: async ctx => {
    const bodies = await readWaters(ctx, 'body')
    return section => [bodies.get(section.body ?? '')].filter(body => body !== undefined)
  },
  basin: async ctx => {
    const [bodies, all] = [await readWaters(ctx, 'body'), await readWaters(ctx, 'basin')]
    return section => {
      const homes = new Map<string, Home>()
      let part = bodies.get(section.body ?? '')?.part ?? null
      for (let basin = all.get(part ?? ''); basin && !homes.has(basin.id); basin = all.get(part ?? '')) {
        homes.set(basin.id, basin)
        part = basin.part
      }
      return [...homes.values()]
    }
  },
}
