import { parsePeriod } from '#content/calendar.ts'
import type { WaterPeriod } from '#content/water/shapes.ts'
import type { Ctx } from '../ask.ts'
import { heldDays, heldIn } from '../register/held-days.ts'
import type { SectionFacts } from './read-sections.ts'

/**
 * Tells of sections whether they were there in a period: by the register on any day of it, one that only a feed names
 * since its first sample; and any that was measured in it.
 */
export async function sectionsThere(ctx: Ctx, sections: Iterable<SectionFacts>, period: string) {
  const all = [...sections]
  const span = parsePeriod(period)
  const held = await heldDays(
    ctx,
    'section',
    all.map(({ code }) => code),
    null,
  )
  const there = new Set(
    all.flatMap(({ code, firstDay }) => {
      const days = held.get(code)
      return (days ? heldIn(days, span) : firstDay !== null && firstDay <= span.to) ? [code] : []
    }),
  )
  return ({ site, samples }: WaterPeriod): boolean => samples > 0 || there.has(site)
}
