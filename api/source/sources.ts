import { Refusal } from '#content/refusal.ts'
import { cnemcHour } from './cnemc-hour.ts'
import { cnemcLive } from './cnemc-live.ts'
import { cnemcWater } from './cnemc-water.ts'
import { refuseDailyCity } from './daily-city.ts'
import { hj212 } from './hj212/hj212.ts'
import { keyPolluters } from './key-polluters.ts'
import { madep } from './madep.ts'
import { monitoringResults } from './monitoring-results.ts'
import { operator } from './operator.ts'
import { penaltySheet } from './penalty-sheet.ts'
import { pm25in } from './pm25in.ts'
import { provincial } from './provincial.ts'
import { quotsoft } from './quotsoft.ts'
import { registerEntries } from './register-entries.ts'
import type { Sample, Source } from './source.ts'
import { waterSamples } from './water-samples.ts'

/** All sources, in the order in which they are tried. */
export const SOURCES: readonly Source[] = [
  ...[cnemcHour, cnemcLive, quotsoft, pm25in, provincial, operator],
  ...[hj212, cnemcWater, waterSamples, monitoringResults],
  ...[keyPolluters, madep, penaltySheet, registerEntries],
]

const known = () => SOURCES.map(source => source.name).join(', ')

/**
 * The source of a file: the one named, or the first that recognises its content.
 * Throws Refusal `invalid`: no source of that name, a daily city file, an HTML page, or nothing known.
 */
export function recognise(sample: Sample, name?: string): Source {
  const source = SOURCES.find(one => (name === undefined ? one.recognise(sample) : one.name === name))
  if (source) return source
  if (name !== undefined) throw new Refusal('invalid', `No source "${name}". Known sources: ${known()}`)
  if (/^\s*<(!doctype\s+html|html|head|body)\b/i.test(sample.head))
    throw new Refusal('invalid', `Cannot read ${sample.file}: it is an HTML page, not data`)
  refuseDailyCity(sample)
  const start = (sample.head.split(/\r?\n/, 1)[0] ?? '').slice(0, 80)
  throw new Refusal('invalid', `Cannot read ${sample.file}: no known source begins with "${start}". Known: ${known()}`)
}
