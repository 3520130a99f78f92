import { readFileSync } from 'node:fs'
import { appendFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { freshFolder } from '#test/database.ts'
import { hourCsv } from './hour-csv.ts'
import { runImport } from './run-import.ts'

const MEGABYTES = 300
const HOURS = 200
const STATIONS = 1600

const { scripts } = JSON.parse(readFileSync(join(import.meta.dirname, '../../../package.json'), 'utf8')) as {
  scripts: { import: string }
}
/** What the script hands to Node before the name of the command. */
const flagsOf = (script: string) => {
  const words = script.split('&& node ')[1]?.split(' ') ?? []
  const flags = words.slice(0, words.indexOf('api/command/import.ts'))
  expect(flags).toContain('--max-semi-space-size=4')
  return flags
}
const REPORT = `data:text/javascript,process.on('exit',()=>console.error('RSS '+process.resourceUsage().maxRSS))`

test('importing 320,000 rows from one file into a new database takes less than 300 MB', async () => {
  const [data, file] = [freshFolder(), join(freshFolder(), 'long.csv')]
  for (let i = 0; i < HOURS; i++) {
    const day = String(1 + Math.floor(i / 24)).padStart(2, '0')
    const text = hourCsv(`2026-04-${day}T${String(i % 24).padStart(2, '0')}00`, STATIONS)
    await appendFile(file, i === 0 ? text : text.slice(text.indexOf('\n') + 1))
  }
  const flags = [...flagsOf(scripts.import), '--import', REPORT]
  const ran = await runImport(data, [file], { flags })
  expect(ran.out).toContain(`${HOURS * STATIONS}  `)
  const kilobytes = Number(/RSS (\d+)/.exec(ran.err)?.[1])
  expect(kilobytes).toBeGreaterThan(1000)
  expect(kilobytes / 1024).toBeLessThan(MEGABYTES)
}, 120_000)
