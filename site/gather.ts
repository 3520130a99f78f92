import { resolve } from 'node:path'
import type { Day, Hour, Latest, PeriodEvaluation, Rank, Station } from '#content/air/shapes.ts'
import { PLACES } from '#content/place/places.ts'
import type { Feed, Import, ImportDetail } from '#content/trail/shapes.ts'
import { days as askDays } from '#db/air/days.ts'
import { hours as askHours } from '#db/air/hours.ts'
import { latest as askLatest } from '#db/air/latest.ts'
import { periods as askPeriods } from '#db/air/periods.ts'
import { ranking as askRanking } from '#db/air/ranking.ts'
import { stations as askStations } from '#db/air/stations.ts'
import type { Ctx } from '#db/ask.ts'
import { openStore } from '#db/open.ts'
import { feeds as askFeeds } from '#db/trail/feeds.ts'
import { contextOf } from '#db/trail/generation.ts'
import { importById as askImport, imports as askImports } from '#db/trail/imports.ts'

/**
 * The one file of the site that opens the database and asks. Everything is asked once a build and kept, so that pages
 * of one set share it; the store is pinned to the generation in force when the build began.
 */
const env = process.env
const DATA = resolve(env['QINGTIAN_DATA'] ?? './data')
const URL = env['DATABASE_URL'] ?? `file:${DATA}/public.db`

/** What is asked once a build and kept. */
export const once = <T>(make: () => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | undefined
  return () => {
    made ??= make()
    return made
  }
}

/** The instant of the build, epoch milliseconds: what is old by then is nowhere shown as the present. */
export const builtAt = Date.now()

export const ctx: () => Promise<Ctx> = once(async () => contextOf(await openStore(URL), builtAt))

/** The address of the portal in examples and citations. */
export const ORIGIN = env['QINGTIAN_URL']?.replace(/\/$/, '') ?? 'http://127.0.0.1:8080'

/** Whether residents can report here: pages lead to the form only then. */
export const TAKES_REPORTS = (env['QINGTIAN_REPORTS'] ?? '') !== ''

export const generation = async (): Promise<number> => (await ctx()).generation
export const places = () => PLACES

export type Page<T> = { items: T[]; next: string | null }

/** Every item of a list that comes in pages. */
export async function all<T>(read: (cursor: string | undefined) => Promise<Page<T>>): Promise<T[]> {
  const items: T[] = []
  for (let cursor: string | undefined; ; ) {
    const page = await read(cursor)
    items.push(...page.items)
    if (page.next === null) return items
    cursor = page.next
  }
}

/** Stations of Xinjiang. */
export const stations: () => Promise<Station[]> = once(async () => {
  const at = await ctx()
  const found = await all(cursor => askStations(at, { cursor, limit: 1000 }))
  return found.filter(station => station.place !== null)
})

export const latestStations: () => Promise<Latest[]> = once(async () => {
  const at = await ctx()
  const found = await all(cursor => askLatest(at, { of: 'stations', cursor, limit: 2000 }))
  return found.filter(latest => latest.place !== null)
})

export const latestPlaces: () => Promise<Latest[]> = once(async () => {
  const at = await ctx()
  return all(cursor => askLatest(at, { of: 'places', cursor, limit: 2000 }))
})

export type Site = { place: string } | { station: string }

/** The 48 hours up to the newest hour of all, or every hour from the day given. */
export const hours = async (site: Site, from?: string): Promise<Hour[]> =>
  (await askHours(await ctx(), { ...site, from })).items
/** The 30 days up to the newest day of all. */
export const days = async (site: Site): Promise<Day[]> => (await askDays(await ctx(), site)).items
/** Months evaluated, oldest first. */
export const months = async (site: Site): Promise<PeriodEvaluation[]> =>
  (await askPeriods(await ctx(), { ...site, period: 'month', limit: 1000 })).items

export const rankingOf = async (when: { day: string } | { month: string }): Promise<Rank[]> =>
  (await askRanking(await ctx(), when)).items

/** Every import, newest first. */
export const imports: () => Promise<Import[]> = once(async () => {
  const at = await ctx()
  return all(cursor => askImports(at, { cursor, limit: 1000 }))
})
/** What each feed promises and kept; empty on an archive. */
export const feeds = async (): Promise<Feed[]> => (await askFeeds(await ctx(), {})).items
export const importDetail = async (id: number): Promise<ImportDetail> => askImport(await ctx(), { import: id })
