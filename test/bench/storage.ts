import { statSync } from 'node:fs'
import { migrateStore, openStore } from '#db/open.ts'
import { fill } from './fill.ts'
import { type Line, ratio } from './measure.ts'

/** Fills a database through the import path and weighs it, everything included. */
export async function storage(path: string, values: number): Promise<Line[]> {
  const store = await openStore(`file:${path}`)
  await migrateStore(store)
  const start = performance.now()
  const stored = await fill(store, values, line => console.log(`   … ${line}`))
  const perSecond = stored / 6 / ((performance.now() - start) / 1000)
  await store.client.execute('pragma wal_checkpoint(truncate)')
  store.close()
  const what = `bytes a stored value at ${(stored / 1e6).toFixed(0)} M values, everything included`
  return [
    ratio(
      what,
      statSync(path).size / stored,
      { atMost: 8 },
      `${Math.round(perSecond)} station-hours/s recorded and derived`,
    ),
  ]
}
