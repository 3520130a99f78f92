import type { WaterOverview } from './water-overview.ts'
import { wordDay } from './worded.ts'
import type { Speech } from './words.ts'

/** The sentence that says the state of water in the newest month; by what was measured, where that was not everything. */
export function overviewHeading(
  { w, say, lang }: Speech,
  { month, region, partial }: Pick<WaterOverview, 'month' | 'region' | 'partial'>,
): string {
  const o = w.water.overview
  if (!month) return o.empty
  if (!region || region.rated === 0) return say(o.noneRated, { month: wordDay(lang, month, 'month') })
  const { classes, rated } = region
  const good = classes.I + classes.II + classes.III
  return say(partial > 0 ? o.headingFew : o.heading, {
    month: wordDay(lang, month, 'month'),
    rated,
    good,
    count: rated,
  })
}
