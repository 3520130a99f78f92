import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { importFile } from '#api/command/import-file.ts'
import { recognise } from '#api/source/sources.ts'
import { Refusal } from '#content/refusal.ts'
import type { Store } from '#db/open.ts'
import { freshFolder, freshStore, hashOf } from '#test/database.ts'
import { inPieces, readAll, recordsOf, SMALL, sharedData } from './samples.ts'
import { textRows, workbookOf, workbookParts, zipOf } from './workbook-bytes.ts'

const NOW = Date.UTC(2026, 10, 23)
const TABLES = ['import', 'entry', 'water_site', 'water_name', 'water_sample', 'water_dirty']
const OURS = ['cnemc-water', 'water-samples', 'register-entries'] as const
const tableOf = (source: string): string[][] =>
  parse(SMALL.find(one => one.source === source && one.file.endsWith('.csv'))?.text ?? '')

async function importBytes(store: Store, bytes: string | Buffer, source?: string, file = 'trap') {
  const path = join(freshFolder(), file)
  await writeFile(path, bytes)
  return importFile(store, path, { now: NOW, source })
}

const blank = (from: number) =>
  Array.from({ length: 64_707 }, (_, i) => `<row r="${from + i}"><c r="A${from + i}" s="0"/></row>`).join('')
const MERGED = '<mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>'
const sheet = (rows: string, after = '') => workbookOf([{ rows, after }])

/** What is refused whatever the source, with nothing stored. */
const REFUSED: [string, (rows: string[][]) => string | Buffer, RegExp][] = [
  ['a wrong header', rows => [['x', 'y'], ...rows.slice(1)].join('\n'), /no (column|template|known)|not known/],
  ['no rows', rows => `${rows[0]}\n`, /no rows/],
  ['an empty sheet of 64,707 rows', () => sheet(blank(1)), /it is empty/],
  ['merged cells', rows => sheet(textRows(rows), MERGED), /merged/],
  [
    'a zip bomb',
    () => zipOf({ ...workbookParts([{ rows: '' }]), 'xl/worksheets/sheet1.xml': '<worksheet>'.padEnd(90_000_000) }),
    /expands more than 200 times/,
  ],
  ['a password', () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]), /password/],
  ['data in two sheets', rows => workbookOf([{ rows: textRows(rows) }, { rows: textRows(rows) }]), /2 sheets/],
]

describe.each(OURS)('%s', source => {
  test.each(REFUSED)('refuses %s, and nothing is stored', async (_, make, message) => {
    const store = await freshStore()
    const before = await hashOf(store, TABLES)
    const bytes = make(tableOf(source))
    const attempt = importBytes(store, bytes, source)
    await expect(attempt).rejects.toThrow(message)
    await expect(attempt).rejects.toBeInstanceOf(Refusal)
    expect(await hashOf(store, TABLES)).toBe(before)
  })

  test('reads its rows before 64,707 blank ones', async () => {
    const rows = tableOf(source)
    const { recorded } = await importBytes(await freshStore(), sheet(textRows(rows) + blank(rows.length + 1)))
    expect(recorded.read).toBe(rows.length - 1)
  })
})

test('a fault in the last row of a workbook of water undoes the rows before', async () => {
  const store = await freshStore()
  const before = await hashOf(store, TABLES)
  const rows = tableOf('cnemc-water')
  const fault = `<row r="${rows.length + 1}"><c r="A${rows.length + 1}"><f>A1</f></c></row>`
  await expect(importBytes(store, sheet(textRows(rows) + fault))).rejects.toThrow(/a formula/)
  expect(await hashOf(store, TABLES)).toBe(before)
})

test('an Excel date is a time when its cell says so, and else is rejected by name', async () => {
  const [header = [], first = []] = tableOf('cnemc-water')
  const serial = (style: string) => `<c r="D2" ${style}><v>46057.416666666664</v></c>`
  const row = (style: string) => textRows([header, first]).replace(/<c r="D2".*?<\/c>/, serial(style))
  const styles = '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="22"/></cellXfs>'
  const dated = await freshStore()
  await importBytes(dated, workbookOf([{ rows: row('s="1"') }], { styles }))
  const { rows } = await dated.client.execute('select at from water_sample')
  expect(rows[0]?.['at']).toBe(Date.parse('2026-02-04T10:00:00+08:00') / 60_000)
  const bare = await importBytes(await freshStore(), workbookOf([{ rows: row('') }], { styles }))
  expect(bare.recorded).toMatchObject({ read: 1, stored: 0, rejected: 1 })
})

test('two sections of one name in two provinces stay two', async () => {
  const store = await freshStore()
  const text = SMALL.find(one => one.source === 'cnemc-water')?.text ?? ''
  await importBytes(store, text)
  const { rows } = await store.client.execute("select province from water_site where name = '龙口' order by province")
  expect(rows.map(row => row['province'])).toEqual(['新疆维吾尔自治区', '甘肃省'])
  expect((await importBytes(store, text)).recorded.already).toBe(true)
})

const strings = sharedData('corpora/blns/blns.json')
test.runIf(strings)(
  'hostile strings in any cell are kept as text, rejected or refused, and never break',
  { timeout: 60_000 },
  async () => {
    const hostile = JSON.parse(readFileSync(strings as string, 'utf8')) as string[]
    expect(hostile.length).toBeGreaterThan(400)
    const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`
    for (const name of OURS) {
      const [header = [], ...rows] = tableOf(name)
      for (let at = 0; at < header.length; at++) {
        const bad = hostile.map((text, i) => (rows[i % rows.length] ?? []).map((cell, j) => (j === at ? text : cell)))
        const text = [header, ...bad].map(cells => cells.map(quoted).join(',')).join('\n')
        const all = await readAll(recognise({ file: 'a', head: '' }, name), inPieces(text, [65_536]), 'a').catch(
          error => {
            if (!(error instanceof Refusal)) throw error
            return null
          },
        )
        for (const record of all ? recordsOf(all) : []) expect(JSON.stringify(record).isWellFormed()).toBe(true)
        if (all) expect(recordsOf(all).length + all.rejects.length).toBeGreaterThan(0)
      }
    }
  },
)

test.runIf(strings)('hostile strings as the header are refused', () => {
  const hostile = JSON.parse(readFileSync(strings as string, 'utf8')) as string[]
  for (const text of hostile)
    for (const name of OURS)
      expect(
        recognise({ file: 'a', head: '' }, name).recognise({ file: 'a', head: `${text}\n1` }) && text !== '-1',
      ).toBe(false)
})
