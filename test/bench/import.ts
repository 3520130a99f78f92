import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { migrateStore, openStore } from '#db/open.ts'
import { scriptOf } from '#test/script-of.ts'
import { type Line, ratio, run } from './measure.ts'

const FOLDER = join('..', 'shared', 'data', 'air', 'cnemc-hourly-2026', 'nationwide', '2026-04-19')
const ROWS = 38_424

/** The import command from start to end on a real nationwide day: 24 files into an empty database. */
export async function importDay(data: string): Promise<Line[]> {
  if (!existsSync(FOLDER)) {
    console.warn('NOT MEASURED HERE: the nationwide day 2026-04-19 is not on this machine')
    return []
  }
  const store = await openStore(`file:${join(data, 'public.db')}`)
  await migrateStore(store)
  store.close()
  const { seconds, peak } = await run([...scriptOf('import'), FOLDER], { QINGTIAN_DATA: data })
  const files = readdirSync(FOLDER).length
  return [
    ratio(
      `import of a nationwide day (${files} files), thousand station-hours a second`,
      ROWS / seconds / 1000,
      { atLeast: 20 },
      `${seconds.toFixed(2)} s with start-up`,
    ),
    ...(peak === null ? [] : [ratio('… peak memory, MB', peak, { atMost: 300 })]),
  ]
}
