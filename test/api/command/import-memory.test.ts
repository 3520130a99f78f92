import { appendFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { freshFolder } from '#test/database.ts'
import { scriptOf } from '#test/script-of.ts'
import { hourCsv } from './hour-csv.ts'
import { runImport } from './run-import.ts'

const MEGABYTES = 300
const HOURS = 200
const STATIONS = 1600

const REPORT = `data:text/javascript,process.on('exit',()=>console.error('RSS '+process.resourceUsage().maxRSS))`

test('importing 320,000 rows from one file into a new database takes less than 300 MB', async () => {
  const [data, file] = [freshFolder(), join(freshFolder(), 'long.csv')]
  for (let i = 0; i < HOURS; i++) {
    const day = String(1 + Math.floor(i / 24)).padStart(2, '0')
    const text = hourCsv(`2026-04-${day}T${String(i % 24).padStart(2, '0')}00`, STATIONS)
    await appendFile(file, i === 0 ? text : text.slice(text.indexOf('\n') + 1))
  }
  const script = scriptOf('import')
  const own = script.slice(0, script.indexOf('api/command/import.ts'))
  expect(own).toContain('--max-semi-space-size=4')
  const flags = [...own, '--import', REPORT]
  const ran = await runImport(data, [file], { flags })
  expect(ran.out).toContain(`${HOURS * STATIONS}  `)
  const kilobytes = Number(/RSS (\d+)/.exec(ran.err)?.[1])
  expect(kilobytes).toBeGreaterThan(1000)
  expect(kilobytes / 1024).toBeLessThan(MEGABYTES)
}, 120_000)
