import { placeBySlug } from '#content/place/places.ts'
import type { Place } from '#content/place/shapes.ts'
import type { Version } from '#content/register/shapes.ts'
import type { SourceState, WaterBody } from '#content/water/answers.ts'
import { once } from './gather.ts'
import * as ask from './gather-water.ts'
import { resultOf, type SourceResult } from './source-result.ts'
import { type Waters, waters } from './waters.ts'

export type SourceView = {
  source: SourceState
  result: SourceResult
  place: Place | null
  body: WaterBody | null
  backup: SourceState | null
  today: string
  versions: Version[]
}

export function sourceView(
  source: SourceState,
  all: Pick<Waters, 'bodies' | 'sources' | 'today'>,
  versions: Version[],
): SourceView {
  return {
    source,
    result: resultOf(source.quarters, all.today),
    place: placeBySlug(source.place ?? '') ?? null,
    body: all.bodies.find(({ body }) => body === source.body) ?? null,
    backup: all.sources.find(other => other.source === source.backup) ?? null,
    today: all.today,
    versions,
  }
}

export const sourceViews: () => Promise<SourceView[]> = once(async () => {
  const all = await waters()
  return Promise.all(
    all.sources.map(async source => sourceView(source, all, await ask.versionsOf('source', source.source))),
  )
})
