import { setImmediate } from 'node:timers/promises'
import { z } from 'zod'
import { parsePeriod, periodOf } from '#content/calendar.ts'
import { basinStatus } from '#content/water/basin.ts'
import { BasinStatus, STATUS_OF, type WaterPeriod } from '#content/water/shapes.ts'
import { ask, asOfInput, page, paging } from '../ask.ts'
import { pageById, readCursor } from '../cursor.ts'
import { momentOf } from '../trail/generation.ts'
import { evaluated, type Months, readMonths } from './read-months.ts'
import { newestMonth } from './read-sections.ts'
import { type Group, sectionGroups } from './section-groups.ts'
import { sectionsThere } from './sections-there.ts'

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
 * is left out, and one that was not there in the period is neither counted nor missing. `asOf` is of the samples: which sections belong where is as the register says now.
 * Throws Refusal `invalid` (period, cursor, asOf) and `not-found` (place).
 */
export const basins = ask(
  'Water status of basins, water bodies or places',
  Input,
  page(BasinStatus, 'BasinStatusPage'),
  async (ctx, input) => {
    const at = readCursor('basins', input.cursor)
    const { generation, known } = await momentOf(ctx, at ? String(at.generation) : input.asOf)
    const groups = await sectionGroups(ctx, input.of, input.place, known)
    const sites = [...new Set(groups.flatMap(({ sections }) => sections))]
    const period = input.period ?? (await newestMonth(ctx, sites, known))
    if (period === null) return { generation, items: [], next: null }
    const before = periodBefore(period)
    const { wanted, next } = pageById('basins', { generation, after: at }, groups, input.limit)
    const ids = [...new Set(wanted.flatMap(({ sections }) => sections.map(({ id }) => id)))]
    const months = await readMonths(ctx, ids, [before, period], known)
    const rated = await rateAll(wanted, [period, before], months)
    const isThere = await sectionsThere(ctx, new Set(wanted.flatMap(({ sections }) => sections)), period)
    const items: BasinStatus[] = []
    for (const { id, name, lakes, sections } of wanted) {
      await setImmediate()
      const during = (name: string) => sections.map(site => rated.get(name)?.get(site.id) as WaterPeriod)
      const periods = { period, periods: during(period), before: during(before) }
      const registered = periods.periods.filter(isThere).map(({ site }) => site)
      items.push(basinStatus({ of: input.of, id, name, ...periods, registered, lakes }))
    }
    return { generation, items, next }
  },
)

/** Each section in each period, once for all groups that it counts in; other requests get their turn between sections. */
async function rateAll(groups: readonly Group[], periods: readonly string[], months: Months) {
  const rated = new Map(periods.map(name => [name, new Map<number, WaterPeriod>()]))
  for (const site of new Set(groups.flatMap(({ sections }) => sections))) {
    await setImmediate()
    for (const [name, of] of rated) of.set(site.id, evaluated(site, name, months.get(site.id) ?? []))
  }
  return rated
}

function periodBefore(period: string): string {
  const { from, kind } = parsePeriod(period)
  return periodOf(from - 1, kind)
}
