import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { hourIndex } from '#content/air/hour-index.ts'
import type { Push } from '#content/air/push.ts'
import { parseHour } from '#content/time.ts'
import { readFileAs, sharedData } from './samples.ts'

/** Folder or file, and the least share of rows whose published AQI and primary pollutant are the ones computed. */
const EXPECTED = [
  { path: 'air/quotsoft-sites/china_sites_20140604.csv', aqi: 1, primary: null, compared: 21_000 },
  { path: 'air/quotsoft-sites/china_sites_20140605.csv', aqi: 1, primary: null, compared: 21_000 },
  { path: 'air/cnemc-live-2017-2018/2017-07-07-16.json', aqi: 1, primary: 1, compared: 1462 },
  { path: 'air/cnemc-live-2017-2018/201707071644_data.xml', aqi: 1, primary: 1, compared: 1462 },
  { path: 'air/pm25in-2020', aqi: 0.999, primary: 0.999, compared: 3900 },
  { path: 'air/zjemc-provincial', aqi: 1, primary: 1, compared: 118 },
  { path: 'air/cnemc-hourly-2026/nationwide', aqi: 0.9997, primary: 0.9997, compared: 141_000 },
  { path: 'air/cnemc-hourly-2026/xinjiang', aqi: 0.9999, primary: 0.9999, compared: 71_000 },
]

/** Counts of rows compared and agreed. Every miss of 2026 must show PM2.5 of exactly 3, replaced after the AQI was made. */
function compare(push: Push, sum: { aqi: number; aqiAgreed: number; primary: number; primaryAgreed: number }): void {
  const { aqi, primary } = hourIndex(push.hour, push.values, push.marks)
  if (aqi === null || push.publishedAqi === null) return
  sum.aqi++
  if (aqi === push.publishedAqi) sum.aqiAgreed++
  else if (push.hour > parseHour('2026-01-01T00:00:00+08:00')) expect(push.values[5]).toBe(30)
  if (push.publishedPrimary === null) return
  sum.primary++
  if (primary === push.publishedPrimary) sum.primaryAgreed++
}

const filesIn = (at: string): string[] =>
  statSync(at).isFile()
    ? [at]
    : readdirSync(at, { recursive: true, withFileTypes: true })
        .filter(entry => entry.isFile())
        .map(entry => join(entry.parentPath, entry.name))

describe.each(EXPECTED)('$path', ({ path, ...least }) => {
  const at = sharedData(path)
  test.runIf(at)('agrees with the published AQI and primary pollutants', { timeout: 120_000 }, async () => {
    const sum = { aqi: 0, aqiAgreed: 0, primary: 0, primaryAgreed: 0 }
    for (const file of filesIn(at as string)) for (const push of (await readFileAs(file)).pushes) compare(push, sum)
    expect(sum.aqi).toBeGreaterThanOrEqual(least.compared)
    expect(sum.aqiAgreed / sum.aqi).toBeGreaterThanOrEqual(least.aqi)
    if (least.primary === null) expect(sum.primary).toBe(0)
    else expect(sum.primaryAgreed / sum.primary).toBeGreaterThanOrEqual(least.primary)
  })
})
