import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Refusal } from '#content/refusal.ts'
import { freshStore } from '#test/database.ts'
import { importBytes, importPath, kept } from './register-import.ts'
import { sharedData } from './samples.ts'

const BLNS = sharedData('corpora/blns/blns.json')
const SPECTRUM = sharedData('corpora/csv-spectrum/csvs')
const HEADER = '处罚文书号,行政相对人名称,类别,违法事实,处罚决定日期,处罚机关'
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`

test.runIf(BLNS)('each naughty string is kept as facts, or its row is rejected with its line', async () => {
  const strings: string[] = JSON.parse(readFileSync(BLNS as string, 'utf8'))
  const texts = strings.filter(text => text.isWellFormed() && !text.includes('\0'))
  const rows = texts.map((text, i) => `模环罚${i}号,模拟公司,法人,${quoted(text)},2024-03-01,模拟局`)
  const store = await freshStore()
  const { recorded, rejects } = await importBytes(store, [HEADER, ...rows].join('\n'))
  expect(recorded.read).toBe(texts.length)
  const cases = await kept(store, 'case')
  expect(cases.length + new Set(rejects.map(({ line }) => line)).size).toBe(texts.length)
  expect(cases.length).toBeGreaterThan(400)
  for (const { entry } of cases) expect(String(entry['facts']).isWellFormed()).toBe(true)
})

test.runIf(SPECTRUM)('tables of other things are refused, and nothing of them stays', async () => {
  const store = await freshStore()
  for (const file of readdirSync(SPECTRUM as string))
    await expect(importPath(store, join(SPECTRUM as string, file))).rejects.toBeInstanceOf(Refusal)
  for (const file of readdirSync(SPECTRUM as string))
    await expect(importPath(store, join(SPECTRUM as string, file), 'penalty-sheet')).rejects.toBeInstanceOf(Refusal)
  expect(await kept(store)).toEqual([])
})
