import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createClient } from '@libsql/client'
import { drizzle } from 'drizzle-orm/libsql'
import { migrate } from 'drizzle-orm/libsql/migrator'
import { expect, onTestFinished, test } from 'vitest'
import { parseDay, parseHour } from '#content/time.ts'
import { migrateStore, openStore } from '#db/open.ts'
import { contextOf } from '#db/trail/generation.ts'
import { importById } from '#db/trail/imports.ts'
import { freshFolder } from '#test/database.ts'

const BEFORE = 3

/** The migrations up to the one before, in a folder of their own. */
function earlierMigrations(): string {
  const folder = join(freshFolder(), 'migrations')
  cpSync(join('db', 'migrations'), folder, { recursive: true })
  const journal = join(folder, 'meta', '_journal.json')
  const held = JSON.parse(readFileSync(journal, 'utf8')) as { entries: { tag: string }[] }
  expect(held.entries[BEFORE]?.tag).toBe('0003_agreement-by-measure')
  writeFileSync(journal, JSON.stringify({ ...held, entries: held.entries.slice(0, BEFORE) }))
  return folder
}

const NOON = parseHour('2026-04-01T12:00:00+08:00')
const DAY = parseDay('2026-04-01')
const [O3, PM10, PM25] = [8, 16, 32]

const HELD = [
  `insert into generation values (1, 1, 'import')`,
  `insert into import values (1, 1, 'cnemc-hour', 'a.csv', 'hash', 1, 3, 3, 0, 0, 0, ${NOON}, ${NOON + 2}, 0)`,
  `insert into station (id, code, name, firstHour, lastHour, simulated) values (7, '1490A', 'a', ${NOON}, ${NOON}, 0)`,
  `insert into agreement values (1, ${DAY}, 'nationwide', 9, 6, 8, 5), (1, ${DAY}, 'xinjiang', 4, 4, 0, 0)`,
  `insert into disagreement (import, station, hour, publishedAqi, computedAqi, publishedMask, primaryMask, absentMask, pm25)
    values (1, 7, ${NOON}, 99, 94, ${O3 | PM10}, ${PM25}, 0, 700),
    (1, 7, ${NOON + 1}, 7, 4, null, 0, 0, 30),
    (1, 7, ${NOON + 2}, 60, 60, ${PM10}, 0, ${PM10}, 30)`,
]

test('agreements kept before are carried over, each measure for itself', async () => {
  const url = `file:${join(freshFolder(), 'public.db')}`
  const client = createClient({ url })
  await migrate(drizzle({ client }), { migrationsFolder: earlierMigrations() })
  for (const sql of HELD) await client.execute(sql)
  client.close()

  const store = await openStore(url)
  onTestFinished(() => store.close())
  await migrateStore(store)
  const { agreement, disagreements } = await importById(await contextOf(store, 0), { import: 1 })
  expect(
    agreement.map(({ day, region, measure, compared, agreed }) => [day, region, measure, compared, agreed]),
  ).toEqual([
    ['2026-04-01', 'nationwide', 'aqi', 9, 6],
    ['2026-04-01', 'nationwide', 'primary', 8, 5],
    ['2026-04-01', 'xinjiang', 'aqi', 4, 4],
    ['2026-04-01', 'xinjiang', 'primary', 0, 0],
  ])
  const at = (hour: number) => ({ site: '1490A', at: `2026-04-01T${hour}:00:00+08:00` })
  expect(disagreements).toEqual([
    { ...at(12), measure: 'aqi', published: '99', computed: '94', explanation: 'unexplained' },
    { ...at(12), measure: 'primary', published: 'o3;pm10', computed: 'pm25', explanation: 'unexplained' },
    { ...at(13), measure: 'aqi', published: '7', computed: '4', explanation: 'particulates-replaced' },
    { ...at(14), measure: 'primary', published: 'pm10', computed: '', explanation: 'value-withheld' },
  ])
})
