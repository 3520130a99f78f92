import { LANGUAGES, type Language } from '#content/place/shapes.ts'
import { isStale, newestHour } from './freshness.ts'
import { builtAt, generation, latestStations } from './gather.ts'

/** What every page says of the data it was built from. */
export type Stamp = { generation: number; newest: string | null; stale: boolean; simulated: boolean }

let made: Promise<Stamp> | undefined

async function make(): Promise<Stamp> {
  const latest = await latestStations()
  const newest = newestHour(latest)
  return {
    generation: await generation(),
    newest,
    stale: newest !== null && isStale({ hour: newest }, builtAt),
    simulated: latest.some(one => one.simulated),
  }
}

export function stamp(): Promise<Stamp> {
  made ??= make()
  return made
}

/** Paths of one page kind: every language, and for each of `views` its parameter. */
export function paths<P extends string, V>(param: P, views: readonly V[], slug: (view: V) => string) {
  return LANGUAGES.flatMap(lang =>
    views.map(view => ({
      params: { lang, [param]: slug(view) } as { lang: Language } & Record<P, string>,
      props: { view },
    })),
  )
}

export const languagePaths = () => LANGUAGES.map(lang => ({ params: { lang } }))
