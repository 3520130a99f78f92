import type { WaterBody } from '#content/water/answers.ts'
import type { LakeState } from '#content/water/shapes.ts'
import { NARROW } from './charts/plot.ts'
import { type TliStrip, tliStrip } from './charts/tli.ts'
import { once } from './gather.ts'
import * as ask from './gather-water.ts'
import { stripMonths } from './months-of.ts'
import { lastMonth, type SectionView, sectionViews } from './section-views.ts'
import { trophicLevel } from './water-phrases.ts'

export type LakeMonth = { period: string; of: LakeState | null }

export type LakeView = {
  body: WaterBody
  /** The newest month that could be rated, or else the newest. */
  state: LakeState | null
  months: LakeMonth[]
  /** Drawn wide, and for phones; null without an index in any month. */
  strip: TliStrip | null
  narrow: TliStrip | null
  sections: SectionView[]
  simulated: boolean
}

const hasValues = (state: LakeState | undefined): LakeState | null => (state?.parts.length ? state : null)

/** One lake from its states by month, oldest first. */
export function lakeView(body: WaterBody, months: readonly LakeMonth[], sections: readonly SectionView[]): LakeView {
  const points = months.map(({ period, of }) => ({
    period,
    tli: of?.tli ?? null,
    level: trophicLevel(of?.trophic ?? null),
  }))
  const drawn = points.some(({ tli }) => tli !== null)
  return {
    body,
    state: months.findLast(({ of }) => of?.class != null)?.of ?? months.findLast(({ of }) => of)?.of ?? null,
    months: [...months],
    strip: drawn ? tliStrip(points) : null,
    narrow: drawn ? tliStrip(points, NARROW) : null,
    sections: sections.filter(({ section }) => section.body === body.body),
    simulated: body.simulated,
  }
}

/** Every lake and reservoir of the register. */
export const lakeViews: () => Promise<LakeView[]> = once(async () => {
  const [bodies, last, sections] = await Promise.all([ask.waterBodies(), lastMonth(), sectionViews()])
  const lakes = bodies.filter(({ kind }) => kind === 'lake' || kind === 'reservoir')
  const periods = last === null ? [] : stripMonths(last)
  const states = await Promise.all(periods.map(ask.lakesIn))
  return lakes.map(body => {
    const months = periods.map((period, i) => ({
      period,
      of: hasValues(states[i]?.find(state => state.body === body.body)),
    }))
    return lakeView(body, months, sections)
  })
})
