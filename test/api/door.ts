import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type App, type AppOptions, createApp } from '#api/app.ts'
import { simulatedEnforcementEntries } from '#api/simulated/enforcement/simulated-enforcement-entries.ts'
import { simulatedResults } from '#api/simulated/enforcement/simulated-results.ts'
import { simulatedDocket } from '#api/simulated/report/simulated-docket.ts'
import { monthAt } from '#api/simulated/water/months.ts'
import { simulatedWaterEntries } from '#api/simulated/water/simulated-water-entries.ts'
import { simulatedWaterSamples } from '#api/simulated/water/simulated-water-samples.ts'
import { hourText, parseHour } from '#content/time.ts'
import { keepBatch } from '#db/docket/keep-batch.ts'
import { recordResults } from '#db/enforcement/record-results.ts'
import { migrateStore, openStore, type Store } from '#db/open.ts'
import { recordEntries } from '#db/register/record.ts'
import { derive } from '#db/trail/derive.ts'
import { recordSamples } from '#db/water/record.ts'
import { push, recordPushes } from '../database.ts'

export const NEWEST = parseHour('2026-06-10T12:00:00+08:00')
/** Ten minutes after the newest hour. */
export const NOW = NEWEST * 3_600_000 + 600_000
export const ago = (hours: number): string => hourText(NEWEST - hours)

const AIR = { so2: 8, no2: 31, co: 0.7, o3: 62, pm10: 96, pm25: 41 }

/** Two stations of two places, three days long; one with a formula for a name and an hour without PM2.5. */
export async function fillDoor(store: Store): Promise<void> {
  const { pm25: _, ...withoutPm25 } = AIR
  const pushes = Array.from({ length: 72 }, (_, i) => NEWEST - i).flatMap(hour => [
    push({
      hour,
      station: 'T001',
      name: '=cmd|calc',
      area: '乌鲁木齐市',
      air: { ...AIR, pm10: 50 + (hour % 40) },
      publishedAqi: 73,
    }),
    push({ hour, station: 'T002', name: '库尔勒, "一"站', area: '库尔勒市', air: hour % 5 === 0 ? withoutPm25 : AIR }),
  ])
  await recordPushes(store, pushes)
  await fillWater(store)
}

const WATER_DAYS = 45

/** The waters of the simulated region: its register, and the samples of the last weeks. */
async function fillWater(store: Store): Promise<void> {
  const minute = Math.floor(NOW / 60_000)
  const about = (file: string) => ({
    source: 'simulated-water',
    file,
    sha256: file,
    receivedAt: NOW / 1000,
    simulated: true,
  })
  await recordEntries(store, about('register.csv'), simulatedWaterEntries(NOW))
  await recordEntries(store, about('enforcement.csv'), simulatedEnforcementEntries(monthAt(minute)))
  await recordResults(
    store,
    about('results.csv'),
    simulatedResults(minute - WATER_DAYS * 1440, minute, monthAt(minute)),
  )
  await recordSamples(store, about('samples.csv'), simulatedWaterSamples(minute - WATER_DAYS * 1440, minute))
  await derive(store, NOW / 1000)
  for (const batch of simulatedDocket(NOW)) await keepBatch(store, batch, NOW / 1000)
}

type Door = { app: App; store: Store; folder: string; close: () => void }

/** An app over a database of its own with known air, to be closed after the tests that share it. */
export async function doorApp(options: Partial<AppOptions> = {}): Promise<Door> {
  const folder = mkdtempSync(join(tmpdir(), 'qingtian-'))
  const store = await openStore(`file:${join(folder, 'public.db')}`)
  await migrateStore(store)
  await fillDoor(store)
  const app = await createApp({ store, now: () => NOW, perMinute: Number.POSITIVE_INFINITY, ...options })
  const close = () => {
    store.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return { app, store, folder, close }
}

/** Counts what reaches the database. */
export function countQueries(store: Store): () => number {
  let count = 0
  const execute = store.client.execute.bind(store.client)
  store.client.execute = ((...args: Parameters<typeof execute>) => {
    count++
    return execute(...args)
  }) as typeof execute
  return () => count
}
