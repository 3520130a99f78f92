import { createReadStream, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { describe, expect, test } from 'vitest'
import { hourIndex } from '#content/air/hour-index.ts'
import { maskOf } from '#content/air/push.ts'
import { POLLUTANTS, type Pollutant, SCALE } from '#content/air/shapes.ts'
import { beijingHour } from '#content/time.ts'
import { shared } from '#test/shared.ts'

const FIELDS = POLLUTANTS.map(pollutant => (pollutant === 'pm25' ? 'pm2_5' : pollutant))

/** `2026-04-19T0500` to the hour. */
function hourOf(text: string): number {
  const [y, m, d, h] = [text.slice(0, 4), text.slice(5, 7), text.slice(8, 10), text.slice(11, 13)].map(Number)
  return beijingHour(y!, m!, d!, h!)
}

/** Cells of a line; commas inside quotes separate primary pollutants. */
const cells = (line: string) => line.replace(/"([^"]*)"/g, quoted => quoted.replaceAll(',', ';')).split(',')

const NAMES: Record<string, Pollutant> = {
  颗粒物: 'pm10',
  细颗粒物: 'pm25',
  臭氧: 'o3',
  二氧化氮: 'no2',
  二氧化硫: 'so2',
  一氧化碳: 'co',
}
function primaryOf(cell: string): number | null {
  const names = [...cell.matchAll(/细颗粒物|颗粒物|臭氧|二氧化氮|二氧化硫|一氧化碳/g)].map(([name]) => NAMES[name]!)
  return names.length === 0 ? null : maskOf(names)
}

async function agreement(folder: string) {
  const found = { rows: 0, compared: 0, agreed: 0, unexplained: 0, named: 0, namedAlike: 0 }
  for (const name of readdirSync(folder).filter(file => file.endsWith('.csv'))) {
    const lines = createInterface({ input: createReadStream(join(folder, name), 'utf8') })
    let at: number[] = []
    let aqiAt = -1
    let primaryAt = -1
    for await (const line of lines) {
      const row = cells(line)
      if (aqiAt < 0) {
        at = FIELDS.map(field => row.indexOf(field))
        aqiAt = row.indexOf('aqi')
        primaryAt = row.indexOf('primarypollutant')
        continue
      }
      compare(found, row, at, aqiAt, primaryOf(row[primaryAt] ?? ''))
    }
  }
  return found
}

function compare(
  found: Awaited<ReturnType<typeof agreement>>,
  row: string[],
  at: number[],
  aqiAt: number,
  publishedPrimary: number | null,
) {
  found.rows++
  const values = at.map((column, i) => {
    const value = Number.parseFloat(row[column] ?? '')
    return Number.isNaN(value) ? null : Math.round(value * SCALE[POLLUTANTS[i]!])
  })
  const published = Number.parseInt(row[aqiAt] ?? '', 10)
  const { aqi, primary } = hourIndex(hourOf(row[0]!), values, 0)
  if (Number.isNaN(published) || aqi === null) return
  found.compared++
  if (publishedPrimary !== null) found.named++
  if (publishedPrimary === primary) found.namedAlike++
  if (aqi === published) found.agreed++
  else if (values[5] !== 30) found.unexplained++
}

describe('the published AQI of every station of the country', () => {
  test.each([
    { day: '2026-02-28', least: 30_000 },
    { day: '2026-04-19', least: 30_000 },
  ])('is ours on $day in at least 99.97 % of the hours', async ({ day, least }) => {
    const folder = shared(`data/air/cnemc-hourly-2026/nationwide/${day}`)
    if (!folder) return
    const { rows, compared, agreed, unexplained, named, namedAlike } = await agreement(folder)
    console.info(
      `${day}: ${agreed} of ${compared} agree (${((100 * agreed) / compared).toFixed(4)} %) of ${rows} rows; primary ${namedAlike} of ${named}`,
    )
    expect(compared).toBeGreaterThan(least)
    expect(agreed / compared).toBeGreaterThanOrEqual(0.9997)
    expect(unexplained).toBe(0)
    expect(named).toBeGreaterThan(10_000)
    expect(namedAlike / named).toBeGreaterThanOrEqual(0.9997)
  })
})
