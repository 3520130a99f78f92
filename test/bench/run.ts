import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { coldDoors, hotDoors, streaming } from './doors.ts'
import { enforcement } from './enforcement.ts'
import { flood } from './flood.ts'
import { importDay } from './import.ts'
import type { Line } from './measure.ts'
import { reports } from './reports.ts'
import { site } from './site.ts'
import { storage } from './storage.ts'
import { walk } from './walk.ts'
import { water } from './water.ts'

/**
 * `npm run bench`: figures as ratios against ceilings taken in the same run, because times differ from machine to machine.
 * `npm run bench -- --values 5000000` makes the large database smaller; `--only doors,import` runs parts.
 */
const option = (name: string) => {
  const at = process.argv.indexOf(`--${name}`)
  return at === -1 ? undefined : process.argv[at + 1]
}
const values = Number(option('values') ?? 50_000_000)
const only = option('only')?.split(',')

const folder = mkdtempSync(join(tmpdir(), 'qingtian-bench-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
const big = join(folder, 'big', 'public.db')

const PARTS: readonly (readonly [string, () => Promise<Line[]>])[] = [
  ['import', () => importDay(join(folder, 'import'))],
  ['storage', () => storage(big, values)],
  [
    'doors',
    async () => [
      ...(await hotDoors(`file:${big}`)),
      ...(await coldDoors(`file:${big}`)),
      ...(await streaming(`file:${big}`)),
    ],
  ],
  ['water', () => water(join(folder, 'water'))],
  ['enforcement', () => enforcement(join(folder, 'enforcement'))],
  ['reports', () => reports(join(folder, 'reports'))],
  ['walk', () => walk(join(folder, 'walk.db'))],
  ['flood', () => flood(join(folder, 'flood'))],
  ['site', () => site(big)],
]

const lines: Line[] = []
for (const [name, part] of PARTS) {
  if (
    only &&
    !only.includes(name) &&
    !(name === 'storage' && only.some(other => other === 'doors' || other === 'site'))
  )
    continue
  console.log(`== ${name}`)
  for (const line of await part()) {
    lines.push(line)
    console.log(`   ${line.kept ? 'kept  ' : 'MISSED'} ${line.what}: ${line.measured}, promised ${line.promised}`)
  }
}
console.log('\n| what | measured | promised | |\n|---|---|---|---|')
for (const line of lines)
  console.log(`| ${line.what} | ${line.measured} | ${line.promised} | ${line.kept ? 'kept' : 'missed'} |`)
process.exitCode = lines.every(line => line.kept) ? 0 : 1
