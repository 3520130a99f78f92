import { placeBySlug } from '#content/place/places.ts'
import type { GivenNames } from '#content/register/shapes.ts'
import type { BlackOdorous, WaterBody, WaterUse } from '#content/water/answers.ts'
import type { BasinStatus, UNRATED, WaterClass, WaterPeriod } from '#content/water/shapes.ts'
import { builtAt, once } from './gather.ts'
import * as ask from './gather-water.ts'
import { type LakeView, lakeViews } from './lake-views.ts'
import { isPart } from './measured-parts.ts'
import { monthFrom } from './months-of.ts'
import { allMonths, lastMonth, type SectionView, sectionViews } from './section-views.ts'

export type Changed = { view: SectionView; before: WaterClass; after: WaterClass }
/** A section without a class in the month: no sample at all, or the reason why its samples have none. */
export type Lacking = { view: SectionView; reason: 'no-samples' | (typeof UNRATED)[number] }

export type WaterOverview = {
  month: string | null
  before: string | null
  /** Whether any section has a class in the month before. */
  comparable: boolean
  region: BasinStatus | null
  /** Sections of which the class of the month rests on fewer than all indicators that count. */
  partial: number
  basins: { status: BasinStatus; names: GivenNames | null }[]
  places: BasinStatus[]
  worse: Changed[]
  better: Changed[]
  missed: SectionView[]
  lacking: Lacking[]
  lakes: LakeView[]
  black: BlackOdorous[]
  use: WaterUse[]
  bodies: Map<string, WaterBody>
  now: SectionView[]
  newest: string | null
  simulated: boolean
}

const inMonth = (months: readonly WaterPeriod[] | undefined, period: string | null): WaterPeriod | null =>
  months?.find(one => one.period === period && one.samples > 0) ?? null

/** Whether a black-odorous water should have been treated by a day, `2026-03-01`, and is not. */
export const isOverdue = ({ state, deadline }: Pick<BlackOdorous, 'state' | 'deadline'>, today: string): boolean =>
  deadline !== null && deadline < today && (state === 'listed' || state === 'under-treatment')

/** Of a figure of water use: whether it keeps its cap, or reaches its floor; null where it cannot be said. */
export function keepsCap({ kind, value, cap }: Pick<WaterUse, 'kind' | 'value' | 'cap'>): boolean | null {
  if (value === null || cap === null) return null
  return isFloor(kind) ? value >= cap : value <= cap
}

/** Ecological flow and irrigation efficiency must be reached; everything else must not be passed. */
export const isFloor = (kind: WaterUse['kind']): boolean =>
  kind === 'ecological-flow' || kind === 'irrigation-efficiency'

/** Why a section has no class in a month. */
export const lackingReason = (month: WaterPeriod | null): Lacking['reason'] =>
  month === null ? 'no-samples' : (month.unrated ?? 'nothing-measured')

export const waterOverview: () => Promise<WaterOverview> = once(async () => {
  const [views, month, months, lakes] = [await sectionViews(), await lastMonth(), await allMonths(), await lakeViews()]
  const statuses = (of: BasinStatus['of']) => (month === null ? [] : ask.statusesOf(of, month))
  const [regions, basins, places] = [await statuses('region'), await statuses('basin'), await statuses('place')]
  const region = regions[0] ?? null
  const names = new Map((await ask.registeredBasins()).map(({ basin, names }) => [basin, names]))
  const before = month && monthFrom(month, -1)
  const bySection = new Map(views.map(view => [view.section.section, view]))
  const viewsOf = (ids: readonly string[]) => ids.flatMap(id => bySection.get(id) ?? [])
  const changed = (ids: readonly string[]): Changed[] =>
    viewsOf(ids).flatMap(view => {
      const own = months.get(view.section.section)
      const [then, now] = [inMonth(own, before)?.class, inMonth(own, month)?.class]
      return then && now ? [{ view, before: then, after: now }] : []
    })
  const isPartial = (own: readonly WaterPeriod[]): boolean => {
    const of = inMonth(own, month)
    return of?.class != null && isPart(of.parts)
  }
  const partial = [...months.values()].filter(isPartial).length
  const now = views.filter(({ latest }) => latest !== null)
  return {
    ...{ month, before, region, partial, places: places.filter(isPrefecture), lakes, now },
    basins: basins.map(status => ({ status, names: names.get(status.id) ?? null })),
    comparable: [...months.values()].some(own => inMonth(own, before)?.class),
    worse: changed(region?.worse ?? []),
    better: changed(region?.better ?? []),
    missed: viewsOf(region?.missedTarget ?? []),
    lacking: viewsOf(region?.missing ?? []).map(view => ({
      view,
      reason: lackingReason(inMonth(months.get(view.section.section), month)),
    })),
    black: await ask.blackOdorous(),
    use: await ask.waterUse(),
    bodies: new Map((await ask.waterBodies()).map(body => [body.body, body])),
    newest: now.reduce<string | null>((top, { latest }) => (top === null || latest!.at > top ? latest!.at : top), null),
    simulated: views.some(({ section, latest }) => section.simulated || latest?.simulated),
  }
})

const TOP = new Set(['prefecture', 'city'])
const isPrefecture = ({ id }: BasinStatus): boolean => TOP.has(placeBySlug(id)?.kind ?? '')

/** The day of the build in Beijing time, `2026-03-01`. */
export const today = (): string => new Date(builtAt + 8 * 3_600_000).toISOString().slice(0, 10)
