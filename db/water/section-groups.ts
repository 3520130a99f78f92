import { placeBySlug, prefectureOf, requirePlace } from '#content/place/places.ts'
import type { STATUS_OF } from '#content/water/shapes.ts'
import type { Ctx } from '../ask.ts'
import { readSections, readWaters, type SectionFacts } from './read-sections.ts'
import { placeArg } from './xinjiang.ts'

/** Sections that are judged together; `lakes`: all of them are of lakes. */
export type Group = { id: string; name: string; lakes: boolean; sections: SectionFacts[] }

/** The basins, water bodies or places that sections are in, or the region; those without a section are left out. */
export async function sectionGroups(
  ctx: Ctx,
  of: (typeof STATUS_OF)[number],
  place: string | undefined,
  known: number | null,
): Promise<Group[]> {
  const sections = await readSections(ctx, placeArg(place), known)
  const groups = new Map<string, Group>()
  const put = (id: string, name: string, section: SectionFacts) => {
    const group = groups.get(id) ?? { id, name, lakes: true, sections: [] }
    group.sections.push(section)
    group.lakes &&= section.limits === 'lake'
    groups.set(id, group)
  }
  const homes = await HOMES[of](ctx, place)
  for (const section of sections) for (const { id, name } of homes(section)) put(id, name, section)
  return [...groups.values()]
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
