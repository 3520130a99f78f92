import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { importFile } from '#api/command/import-file.ts'
import { freshFolder, freshStore, hashOf } from '#test/database.ts'
import { textRows, workbookOf } from '../source/workbook-bytes.ts'
import { hourCsv } from './hour-csv.ts'

const NOW = Date.UTC(2026, 10, 23)

const workbookOfCsv = (csv: string, change: (xml: string) => string = xml => xml): Buffer =>
  workbookOf([{ name: '小时值', rows: change(textRows(parse(csv) as string[][])) }])

async function written(name: string, bytes: string | Buffer): Promise<string> {
  const path = join(freshFolder(), name)
  await writeFile(path, bytes)
  return path
}

test('a workbook imports as its CSV does, once, and tells how far it is', async () => {
  const csv = hourCsv('2026-04-19T0500', 3000)
  const [one, other] = [await freshStore(), await freshStore()]
  const { recorded } = await importFile(one, await written('a.csv', csv), { now: NOW })
  const path = await written('a.xlsx', workbookOfCsv(csv))
  const bytes: number[] = []
  const imported = await importFile(other, path, { now: NOW, bytes: read => bytes.push(read) })
  expect(imported).toMatchObject({ file: 'a.xlsx', source: 'cnemc-hour' })
  expect(imported.recorded).toEqual(recorded)
  expect(recorded.stored).toBe(3000)
  expect(await hashOf(other)).toBe(await hashOf(one))
  expect(bytes.length).toBeGreaterThan(1)
  expect(bytes).toEqual(bytes.toSorted((a, b) => a - b))
  expect((await importFile(other, path, { now: NOW })).recorded.already).toBe(true)
})

test('a fault in the last row of a workbook undoes the rows before', async () => {
  const store = await freshStore()
  const before = await hashOf(store, ['import', 'station_hour'])
  const csv = hourCsv('2026-04-19T0700', 5000)
  const path = await written(
    'late.xlsx',
    workbookOfCsv(csv, xml => `${xml}<row r="5002"><c r="A5002"><f>A1</f></c></row>`),
  )
  await expect(importFile(store, path, { now: NOW })).rejects.toThrow(
    /late\.xlsx: sheet "小时值", cell A5002: a formula/,
  )
  expect(await hashOf(store, ['import', 'station_hour'])).toBe(before)
})

test('a workbook that is written to while it is read is refused', async () => {
  const store = await freshStore()
  const before = await hashOf(store, ['import', 'station_hour'])
  const bytes = workbookOfCsv(hourCsv('2026-04-19T0700', 5000))
  const path = await written('changing.xlsx', bytes)
  let changed: Promise<void> | null = null
  const change = () => (changed ??= writeFile(path, Buffer.concat([bytes, Buffer.alloc(1)])))
  await expect(importFile(store, path, { now: NOW, bytes: change })).rejects.toThrow(
    /changed while it was read|damaged/,
  )
  expect(await hashOf(store, ['import', 'station_hour'])).toBe(before)
})
