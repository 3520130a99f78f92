import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { PLACES } from '#content/place/places.ts'
import type { Ctx } from '#db/ask.ts'
import { caseFacets } from '#db/enforcement/case-facets.ts'
import { cases } from '#db/enforcement/cases.ts'
import { facilities } from '#db/enforcement/facilities.ts'
import { facilityFacets } from '#db/enforcement/facility-facets.ts'
import { facilityFile } from '#db/enforcement/facility-file.ts'
import { facilityHistory } from '#db/enforcement/facility-history.ts'
import { enforcementStatistics } from '#db/enforcement/statistics.ts'
import { migrateStore, openStore } from '#db/open.ts'
import { contextOf } from '#db/trail/generation.ts'
import { CASES, FACILITIES, facilityId, fillEnforcement, noise, OFFICES, VIOLATIONS } from './enforcement-fill.ts'
import { enforcementSite } from './enforcement-site.ts'
import { type Line, load, ratio, serve } from './measure.ts'
import { at, median, timesOf } from './times.ts'

const SEARCH_MS = 30
const FILE_MS = 10
const pick = <T>(list: readonly T[], seed: number): T => list[noise(seed) % list.length] as T

const COMMON = ['水污染物', '超标', '废水', '停运', '模拟 扬尘', 'wulumuqi', 'shuini', 'wlmq', 'xian', 'moni'] as const
const AREAS_ZH = PLACES.map(({ names }) => names.zh.slice(0, 2))

/** Words that many rows hold, and words that are new in every query. */
const wordsAt = (i: number) => (i % 2 === 0 ? pick(COMMON, i) : `${pick(AREAS_ZH, i)} 第${noise(i) % 5000}`)

const AREAS = PLACES.filter(({ kind }) => kind === 'prefecture').map(({ place }) => place)
const STATES = ['decided', 'served', 'paid', 'rectified', 'changed'] as const

/** Two filters of every sort, and every third query has words too. */
function twoFilters(i: number): Record<string, string> {
  const filters: [string, string][] = [
    ['place', pick(AREAS, i)],
    ['authority', pick(OFFICES, i + 1)],
    ['year', String(2016 + (noise(i + 2) % 10))],
    ['violation', pick(VIOLATIONS, i + 3)],
    ['state', pick(STATES, i + 4)],
    ['industry', pick(['C', '26', 'D', '30'], i + 5)],
    ['fineFrom', String((noise(i + 6) % 80) * 1_000_000)],
  ]
  const two = [filters[i % 7], filters[(i + 1 + (noise(i) % 6)) % 7]] as [string, string][]
  return Object.fromEntries(i % 3 === 0 ? [...two, ['q', wordsAt(i + 8)]] : two)
}

async function lineOf(what: string, ask: (i: number) => Promise<unknown>, atMost: number): Promise<Line> {
  const taken = await timesOf(ask)
  return ratio(`${what}, p99 in ms`, at(taken, 0.99), { atMost }, `p50 ${at(taken, 0.5).toFixed(1)} ms`)
}

const SORTS = ['newest', 'oldest', 'fine', 'id'] as const

/** Every page of a walk: the last against the first, as medians of ten. */
async function pages(ctx: Ctx): Promise<Line> {
  const taken: number[] = []
  let cursor: string | undefined
  do {
    const start = performance.now()
    const page = await cases(ctx, { limit: 1000, ...(cursor ? { cursor } : {}) })
    taken.push(performance.now() - start)
    cursor = page.next ?? undefined
  } while (cursor)
  const [first, last] = [median(taken.slice(1, 11)), median(taken.slice(-11, -1))]
  return ratio('last pages of a walk over all cases, in times of the first', last / first, { atMost: 1.3 })
}

async function asks(ctx: Ctx): Promise<Line[]> {
  const start = performance.now()
  await cases.text(ctx, {})
  const first = performance.now() - start
  for (const sort of SORTS) await cases.text(ctx, { sort })
  await facilities.text(ctx, {})
  const both = async (i: number) => {
    await cases.text(ctx, { ...twoFilters(i), limit: 20, sort: pick(SORTS, i) } as never)
    await caseFacets.text(ctx, twoFilters(i) as never)
  }
  const one = (i: number) => ({ facility: facilityId(noise(i) % FACILITIES) })
  const place = (i: number) => ({ place: pick(AREAS, i), state: pick(['operating', 'closed'], i + 1) })
  const by = ['place', 'industry', 'authority', 'year', 'violation'] as const
  return [
    ratio('first question on cases after an import, ms', first, { atMost: 1000 }),
    await lineOf(
      `search of ${CASES} cases by two filters`,
      i => cases.text(ctx, { ...twoFilters(i), limit: 20 } as never),
      SEARCH_MS,
    ),
    await lineOf('the same and its facets together', both, SEARCH_MS),
    await lineOf(
      `search of ${FACILITIES} facilities by words and two filters, with facets`,
      async i => {
        await facilities.text(ctx, { ...place(i), q: wordsAt(i), limit: 20 } as never)
        await facilityFacets.text(ctx, { ...place(i), q: wordsAt(i) } as never)
      },
      SEARCH_MS,
    ),
    await lineOf('the file of a facility', i => facilityFile.text(ctx, one(i)), FILE_MS),
    await lineOf('the history of a facility', i => facilityHistory.text(ctx, one(i)), FILE_MS),
    await lineOf('statistics of all cases', i => enforcementStatistics.text(ctx, { by: pick(by, i) }), 150),
    await pages(ctx),
  ]
}

/** The same search again and again at the door, against a bare hello. */
async function hot(database: string): Promise<Line[]> {
  const [hello, app] = [await serve('hello', database), await serve('app', database)]
  const base = await load(hello, { path: '/' })
  const paths = {
    'search with two filters': '/v1/enforcement/cases?place=urumqi&state=paid&limit=20',
    'its facets': '/v1/enforcement/facets?place=urumqi&state=paid',
  }
  const lines: Line[] = []
  for (const [what, path] of Object.entries(paths)) {
    const cost = await load(app, { path, headers: { 'accept-encoding': 'identity' } })
    const detail = `${cost.microseconds.toFixed(0)} µs against ${base.microseconds.toFixed(0)} µs`
    lines.push(ratio(`${what}, hot ÷ bare hello`, base.microseconds / cost.microseconds, { atLeast: 0.25 }, detail))
  }
  await Promise.all([hello.stop(), app.stop()])
  return lines
}

/** Search, files and statistics of enforcement on 20,000 facilities and 100,000 cases, all invented. */
export async function enforcement(folder: string): Promise<Line[]> {
  mkdirSync(folder, { recursive: true })
  const database = `file:${join(folder, 'enforcement.db')}`
  const store = await openStore(database)
  await migrateStore(store)
  const start = performance.now()
  const rows = await fillEnforcement(store)
  const seconds = (performance.now() - start) / 1000
  const filled = ratio(
    'import of facilities, cases and steps, thousand rows a second',
    rows / seconds / 1000,
    { atLeast: 10 },
    `${rows} rows in ${seconds.toFixed(0)} s`,
  )
  const asked = await asks(await contextOf(store, 0))
  store.close()
  return [filled, ...asked, ...(await hot(database)), ...(await enforcementSite(folder, database))]
}
