import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { PLACES } from '#content/place/places.ts'
import { CATEGORIES } from '#content/report/categories.ts'
import { PORTAL } from '#content/report/staff/roles.ts'
import { STATES } from '#content/report/states.ts'
import { reportDocket } from '#db/docket/report-docket.ts'
import { migrateStore, openStore } from '#db/open.ts'
import { openReports } from '#db/report/open.ts'
import { openClocks } from '#db/report/open-clocks.ts'
import { inbox } from '#db/report/staff/inbox.ts'
import { contextOf } from '#db/trail/generation.ts'
import { publishBatch } from '../db/report/publish-batch.ts'
import { addStaff } from '../db/report/staff/people.ts'
import { noise } from './enforcement-fill.ts'
import { type Line, ratio } from './measure.ts'
import { reportPictures } from './report-pictures.ts'
import { reportRole } from './report-role.ts'
import { fillReports, OFFICES, OPEN_REPORTS } from './reports-fill.ts'
import { at, median, timesOf } from './times.ts'

const MS = 50
const READINGS = 20
const TODAY = 20_782
const pick = <T>(list: readonly T[], seed: number): T => list[noise(seed) % list.length] as T

const PREFECTURES = PLACES.filter(({ kind }) => kind === 'prefecture').map(({ place }) => place)

/** Filters as people use them: none, one, or two. */
function filtersAt(i: number): Record<string, string> {
  const all = [
    ['state', pick(STATES.slice(0, 8), i)],
    ['category', pick([...CATEGORIES, 'air', 'water'], i + 1)],
    ['place', pick(PREFECTURES, i + 2)],
    ['office', pick(OFFICES, i + 3)],
  ] as const
  return Object.fromEntries([...all.slice(i % 4, (i % 4) + (i % 3))])
}

/** What staff and the public ask of so many open reports, against a plain reading of the same rows. */
async function queries(folder: string): Promise<Line[]> {
  mkdirSync(folder, { recursive: true })
  const [reports, store] = [await openReports(folder), await openStore(`file:${join(folder, 'public.db')}`)]
  await migrateStore(store)
  const ctx = { store: reports, who: '模拟审计', now: TODAY * 86_400_000 }
  await addStaff(ctx, [[ctx.who, 'auditor', null]])
  await fillReports(reports, TODAY)
  const batch = await taken(() => publishBatch({ ...ctx, who: PORTAL }, store))
  const docket = await contextOf(store, 0)
  const read = (sql: string) => timesOf(() => reports.client.execute(sql), READINGS)
  const plain = await read('select * from report where closedOn is null')
  const all = await read('select * from report r join step s on s.report = r.report where closedOn is null')
  const clocks = await taken(() => openClocks(ctx, {}))
  const lines = [
    against(
      `inbox of ${OPEN_REPORTS} open reports, p99 in ms`,
      await timesOf(i => inbox(ctx, filtersAt(i) as never)),
      plain,
      MS,
    ),
    against(
      `docket of ${OPEN_REPORTS} reports, p99 in ms`,
      await timesOf(i => reportDocket.text(docket, filtersAt(i) as never)),
      plain,
      MS,
    ),
    ratio(
      `clocks of ${OPEN_REPORTS} open reports reckoned anew, ms`,
      clocks,
      { atMost: 1000 },
      `${(clocks / median(all)).toFixed(1)} × reading them`,
    ),
    ratio('batch of them into the public database, s', batch / 1000, { atMost: 10 }),
  ]
  reports.close()
  store.close()
  return lines
}

async function taken(act: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await act()
  return performance.now() - start
}

function against(what: string, times: readonly number[], plain: readonly number[], atMost: number): Line {
  const detail = `p50 ${at(times, 0.5).toFixed(1)} ms, ${(at(times, 0.5) / at(plain, 0.5)).toFixed(2)} × reading them all`
  return ratio(what, at(times, 0.99), { atMost }, detail)
}

/** Reports: how fast they are taken, followed and listed, and what pictures cost. */
export const reports = async (folder: string): Promise<Line[]> => [
  ...(await reportRole(join(folder, 'role'))),
  ...(await queries(join(folder, 'queries'))),
  ...(await reportPictures()),
]
