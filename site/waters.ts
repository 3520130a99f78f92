import type { Office, Outfall, SourceState, WaterBody } from '#content/water/answers.ts'
import type { BasinStatus } from '#content/water/shapes.ts'
import { once } from './gather.ts'
import * as ask from './gather-water.ts'
import { lastMonth, type SectionView, sectionViews } from './section-views.ts'
import { newestDue, quarterBefore } from './source-result.ts'
import { today } from './water-overview.ts'

/** What the pages of rivers, outfalls, sources and places share: all that the register has of water, gathered once. */
export type Waters = {
  bodies: WaterBody[]
  sections: SectionView[]
  outfalls: Outfall[]
  sources: SourceState[]
  offices: Office[]
  /** The status of rivers and lakes in the newest month. */
  statuses: Map<string, BasinStatus>
  month: string | null
  today: string
}

const QUARTERS = 8

/** Sources with the eight quarters up to the newest that was published, or that was due if none was published since. */
export const drinkingSources: () => Promise<SourceState[]> = once(async () => {
  const found = await ask.sourcesIn({})
  const due = newestDue(today())
  const newest = found
    .flatMap(({ quarters }) => quarters.map(({ quarter }) => quarter))
    .toSorted()
    .at(-1)
  if (newest === undefined || newest >= due) return found
  return ask.sourcesIn({ from: quarterBefore(due, QUARTERS - 1), to: due })
})

export const waters: () => Promise<Waters> = once(async () => {
  const [bodies, sections, outfalls, sources, offices, month] = await Promise.all([
    ask.waterBodies(),
    sectionViews(),
    ask.outfalls(),
    drinkingSources(),
    ask.offices(),
    lastMonth(),
  ])
  const statuses = month === null ? [] : await ask.statusesOf('body', month)
  const byBody = new Map(statuses.map(status => [status.id, status]))
  return { bodies, sections, outfalls, sources, offices, statuses: byBody, month, today: today() }
})
