import { expect, test } from 'vitest'
import { fillSimulated } from '#api/simulated/fill.ts'
import { type Batch, type Push, pack } from '#content/air/push.ts'
import { record } from '#db/air/record.ts'
import type { Store } from '#db/open.ts'
import { derive } from '#db/trail/derive.ts'
import { forgetSimulated } from '#db/trail/forget-simulated.ts'
import { freshStore } from '#test/database.ts'

const NOW = Date.UTC(2026, 10, 23, 5, 20)
const AT = NOW / 1000
const NEWEST = Math.floor(NOW / 3_600_000)

async function* realHours(): AsyncGenerator<Batch> {
  const pushes = Array.from(
    { length: 72 },
    (_, i): Push => ({
      ...{ station: '1490A', name: '真站', area: '乌鲁木齐市', longitude: 87.5, latitude: 43.8, hour: NEWEST - i },
      values: [60, 300, 700, 400, 900 + i * 10, 400],
      marks: pack([]),
      ...{ publishedAqi: i === 0 ? 500 : null, publishedPrimary: null },
    }),
  )
  yield { pushes, rejects: [], read: pushes.length }
}
const about = { source: 'cnemc-hour', file: 'a.csv', sha256: 'a'.repeat(64), receivedAt: AT, simulated: false }

const TABLES = [
  'station',
  'station_fact',
  'station_hour',
  'station_hour_revision',
  'place_hour',
  'site_day',
  'site_month',
  'agreement',
  'disagreement',
  'monitored_outlet',
  'monitoring_result',
  'monitoring_result_revision',
  'monitoring_month',
  'monitoring_dirty',
  'exceedance',
  'public_report',
  'report_performance',
  'report_totals',
  'report_batch',
]
async function contents(store: Store, mapped: Record<string, string> = {}) {
  const all: Record<string, unknown[]> = {}
  for (const table of TABLES) {
    const { rows } = await store.client.execute(mapped[table] ?? `select * from ${table} order by 1, 2`)
    all[table] = rows.map(row => ({ ...row }))
  }
  return all
}

test('every row, station, fact, import and derived row goes in one generation', async () => {
  const store = await freshStore()
  await fillSimulated(store, NOW)
  const forgotten = await forgetSimulated(store, AT)
  expect(forgotten).toMatchObject({ sites: 100, imports: 5, generation: 4 })
  expect(forgotten?.rows).toBeGreaterThan(55_000)
  const left = await contents(store)
  for (const table of TABLES) expect([table, left[table]]).toEqual([table, []])
  const acts = (await store.client.execute('select act from generation order by generation')).rows.map(
    row => row['act'],
  )
  expect(acts).toEqual(['import', 'reports', 'reports', 'forget-simulated'])
  expect(await derive(store, AT)).toBeNull()
}, 30_000)

test('what real stations gave stays, and places they shared are derived from them alone', async () => {
  const [mixed, pure] = [await freshStore(), await freshStore()]
  await fillSimulated(mixed, NOW)
  for (const store of [mixed, pure]) {
    await record(store, about, realHours())
    await derive(store, AT)
  }
  await forgetSimulated(mixed, AT)
  await derive(mixed, AT)
  const columns = 'hour, so2, no2, co, o3, pm10, pm25, marks, computedAqi, primaryMask'
  const mapped = {
    station: 'select code, name, area, place, longitude, latitude, firstHour, lastHour, simulated from station',
    station_fact: 'select source, name, area, longitude, latitude, firstHour, lastHour from station_fact',
    station_hour: `select ${columns} from station_hour order by hour`,
    place_hour: `select site, ${columns}, validStations from place_hour order by site, hour`,
    site_day: `select iif(site < 100000, 0, site) as site, day, so2, no2, co, o3, o3_8h, pm10, pm25, marks, computedAqi,
      primaryMask, hours, validStations from site_day order by 1, 2`,
    agreement: 'select day, region, measure, compared, agreed from agreement order by 1, 2, 3',
    disagreement: 'select site, at, measure, published, computed, explanation from disagreement order by 1, 2, 3',
    site_month: 'select iif(site < 100000, 0, site) as site, month, body from site_month order by 1, 2',
  }
  expect(await contents(mixed, mapped)).toEqual(await contents(pure, mapped))
}, 30_000)

test('with nothing simulated it changes nothing; on an empty database it forbids the fill', async () => {
  const real = await freshStore()
  await record(real, about, realHours())
  expect(await forgetSimulated(real, AT)).toBeNull()
  const empty = await freshStore()
  expect(await forgetSimulated(empty, AT)).toMatchObject({ sites: 0, generation: 1 })
  expect(await fillSimulated(empty, NOW)).toBeNull()
  expect(await forgetSimulated(empty, AT)).toBeNull()
}, 30_000)
