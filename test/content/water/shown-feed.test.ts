import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { rateBoth } from '#content/water/class.ts'
import { AUTOMATIC, WATER_INDICATORS } from '#content/water/indicators.ts'
import type { Cell } from '#content/water/push.ts'
import { shownText } from '#content/water/shown.ts'
import { shared } from '#test/shared.ts'

const FILE = 'data/water/cnemc-raw-2026-02-25/excerpt.csv'
const VALUE = /title='原始值：([^']+)'>([^<]+)</

describe('the raw values of the national feed', () => {
  const file = shared(FILE)
  const rows: string[][] = file ? parse(readFileSync(file), { relax_quotes: true }).slice(1) : []
  const values = rows.map(row => AUTOMATIC.map((indicator, i) => ({ indicator, found: VALUE.exec(row[i + 5] ?? '') })))

  test('the excerpt is whole or absent', () => expect([0, 13]).toContain(rows.length))

  test('are shown half to even in all 102 places', () => {
    const pairs = values
      .flat()
      .flatMap(({ indicator, found }) => (found ? [{ indicator, raw: found[1]!, shown: found[2]! }] : []))
    expect([0, 102]).toContain(pairs.length)
    for (const { indicator, raw, shown } of pairs) expect(shownText(indicator, raw), `${indicator} ${raw}`).toBe(shown)
  })

  test('have our class in every rated row, by river or lake limits', () => {
    const rated = rows.flatMap((row, i) =>
      Number(row[4]) >= 1 && Number(row[4]) <= 6 ? [{ row, of: values[i]! }] : [],
    )
    expect([0, 12]).toContain(rated.length)
    for (const { row, of } of rated) {
      const cells: Cell[] = WATER_INDICATORS.map(name => {
        const found = of.find(({ indicator }) => indicator === name)?.found
        return found ? Number(found[1]) : null
      })
      const { riverClass, lakeClass } = rateBoth(cells)
      expect([riverClass, lakeClass], row.slice(0, 3).join(' ')).toContain(Number(row[4]))
    }
  })
})
