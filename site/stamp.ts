import { LANGUAGES, type Language } from '#content/place/shapes.ts'
import { newestHour } from './freshness.ts'
import { generation, latestStations } from './gather.ts'

/** What every page says of the data it was built from. */
export type Stamp = { generation: number; newest: string | null; simulated: boolean }

let made: Promise<Stamp> | undefined

async function make(): Promise<Stamp> {
  const latest = await latestStations()
  return { generation: await generation(), newest: newestHour(latest), simulated: latest.some(one => one.simulated) }
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
