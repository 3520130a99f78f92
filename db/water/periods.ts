import { z } from 'zod'
import { periodsBetween } from '#content/calendar.ts'
import { dayOfMinute } from '#content/time.ts'
import { METHODS, WaterPeriod } from '#content/water/shapes.ts'
import { ask, asOfInput, page, paging } from '../ask.ts'
import { readCursor } from '../cursor.ts'
import { daysAsked, pageOfPeriods, periodInput } from '../period-pages.ts'
import { momentOf } from '../trail/generation.ts'
import { evaluated, readMonths } from './read-months.ts'
import { type Site, siteInput, siteOf } from './site.ts'

const Input = z.object({
  ...siteInput,
  ...periodInput,
  method: z.enum(METHODS).optional().describe('Only samples of this method; manual where there are any unless given'),
  ...asOfInput,
  ...paging,
})

/**
 * Months, quarters or years of one section or drinking-water source, oldest first: means with non-detects at half their
 * limit and pH through hydrogen ions (环办监测函〔2020〕82号), class by GB 3838-2002 and 环办〔2011〕22号, main
 * pollutants, of lakes the trophic index. Every period of the range is answered: one without samples has no class and says
 * `nothing-measured`, groundwater has means with their classes by GB/T 14848-2017, and no class as a whole. `asOf` sums
 * the samples as they were known then; limits and target are those of now.
 * Throws Refusal `invalid` (period, range, cursor, asOf) and `not-found` (section, source).
 */
export const waterPeriods = ask(
  'Months, quarters or years of one section or source',
  Input,
  page(WaterPeriod, 'WaterPeriodPage'),
  async (ctx, input) => {
    const at = readCursor('waterPeriods', input.cursor)
    const { generation, known } = await momentOf(ctx, at ? String(at.generation) : input.asOf)
    const site = await siteOf(ctx, input, known)
    const { wanted, next } = pageOfPeriods('waterPeriods', { generation, at }, namesOf(site, input), input.limit)
    const [first, last] = [wanted[0], wanted.at(-1)]
    if (first === undefined || last === undefined) return { generation, items: [], next }
    const months = (await readMonths(ctx, [site.id], [first, last], known)).get(site.id) ?? []
    return { generation, items: wanted.map(name => evaluated(site, name, months, input.method)), next }
  },
)

function namesOf(site: Site, input: z.output<typeof Input>): string[] {
  const asked = daysAsked(input)
  const empty = site.newest < site.first
  const first = asked.first ?? (empty ? null : dayOfMinute(site.first))
  const last = asked.last ?? (empty ? null : dayOfMinute(site.newest))
  return first === null || last === null ? [] : periodsBetween(first, last, input.period)
}
