import { readdirSync, statSync } from 'node:fs'
import { appendFile, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { importFile } from '#api/command/import-file.ts'
import { Refusal } from '#content/refusal.ts'
import type { Store } from '#db/open.ts'
import { freshFolder, freshStore, hashOf } from '#test/database.ts'
import { shared } from '#test/shared.ts'
import { hourCsv } from './hour-csv.ts'

const NOW = Date.UTC(2026, 10, 23)

async function everything(store: Store): Promise<string> {
  const { rows } = await store.client.execute(`select name from sqlite_master where type = 'table' order by name`)
  return hashOf(
    store,
    rows.map(row => String(row['name'])),
  )
}

/** A store that already holds something, so that "unchanged" says something. */
async function filled(): Promise<Store> {
  const store = await freshStore()
  const path = join(freshFolder(), 'held.csv')
  await writeFile(path, hourCsv('2026-04-19T0500', 3))
  await importFile(store, path, { now: NOW })
  return store
}

async function refused(store: Store, path: string): Promise<Refusal> {
  const before = await everything(store)
  const error = await importFile(store, path, { now: NOW }).then(
    done => new Error(`was imported: ${JSON.stringify(done.recorded)}`),
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof Refusal)) throw error
  expect(await everything(store)).toBe(before)
  return error
}

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(name => join(folder, name))
    .filter(path => statSync(path).isFile())

const refusedFolders = ['corpora', 'air/city-daily-aqistudy', 'air/city-daily-tianqihoubao', 'air/city-daily-co-in-ug']
const folders = [...refusedFolders, 'air/city-daily-shifted-header'].map(name => shared(`data/${name}`))
const turned = shared('data/air/quotsoft-sites/站点列表-损坏横表.csv')

describe.runIf(turned && folders.every(Boolean))('files that are no data', () => {
  test('every one ends in a clear error that names it, and changes nothing', async () => {
    const store = await filled()
    const paths = [...folders.flatMap(folder => filesBelow(folder as string)), turned as string]
    expect(paths.length).toBeGreaterThan(30)
    for (const path of paths) {
      const { message } = await refused(store, path)
      expect(message).toContain(path.split('/').at(-1))
      expect(message.length).toBeGreaterThan(30)
    }
  })
})

describe('a broken file', () => {
  const whole = hourCsv('2026-04-19T0600', 400)
  const bytes = Buffer.from(whole)
  const broken: [name: string, content: string | Buffer, says: RegExp][] = [
    ['empty.csv', '', /empty/],
    ['blank.csv', '\n \n', /empty/],
    ['header-only.csv', `${whole.split('\n', 1)[0]}\n`, /no rows/],
    ['page.html', '<!DOCTYPE html><html><body>502 Bad Gateway</body></html>', /HTML page/],
    ['half.json', '[{"TimePoint":"2026-10-09T18:00:00","StationCode":"1490A","AQI":"5', /ends in the middle/],
    ['nul.csv', Buffer.concat([bytes.subarray(0, 9000), Buffer.from([0]), bytes.subarray(9000)]), /NUL at line/],
    ['not-utf8.csv', Buffer.concat([bytes.subarray(0, -8), Buffer.from([0xff, 0x0a])]), /not UTF-8 at line/],
    ['utf16.csv', Buffer.from(`\uFEFF${whole}`, 'utf16le'), /UTF-16/],
    ['cut.csv.gz', gzipSync(bytes).subarray(0, -20), /cut.csv.gz/],
    ['trailing.csv.gz', Buffer.concat([gzipSync(bytes), Buffer.from('tail')]), /trailing.csv.gz/],
    ['bomb.csv.gz', gzipSync(Buffer.alloc(200_000_000, 0x41)), /bomb.csv.gz/],
    ['book.xlsx', Buffer.concat([Buffer.from('PK\u0003\u0004'), bytes]), /ZIP archive or workbook/],
    ['open-quote.csv', whole.replace('\n2026', '\n"2026'), /open-quote.csv/],
  ]
  test.each(broken)('%s is refused with its reason, nothing of it is kept', async (name, content, says) => {
    const store = await filled()
    const path = join(freshFolder(), name)
    await writeFile(path, content)
    expect((await refused(store, path)).message).toMatch(says)
  })
  test('a folder, and a path without a file, are refused', async () => {
    const store = await filled()
    const folder = join(freshFolder(), 'folder.csv')
    await mkdir(folder)
    expect((await refused(store, folder)).message).toMatch(/not a file/)
    expect((await refused(store, join(folder, 'none.csv'))).code).toBe('not-found')
  })
  test('a fault in the last row of a large file undoes the rows before', async () => {
    const store = await filled()
    const path = join(freshFolder(), 'late.csv')
    await writeFile(path, Buffer.concat([Buffer.from(hourCsv('2026-04-19T0700', 30_000)), Buffer.from([0xc3])]))
    expect((await refused(store, path)).message).toMatch(/not UTF-8 at line/)
  })
  test('a file that grows while it is read is refused', async () => {
    const store = await filled()
    const path = join(freshFolder(), 'growing.csv')
    await writeFile(path, hourCsv('2026-04-19T0700', 30_000))
    const before = await everything(store)
    const more = hourCsv('2026-04-19T0800', 5).split('\n').slice(1).join('\n')
    let grown: Promise<void> | null = null
    const importing = importFile(store, path, { now: NOW, bytes: () => (grown ??= appendFile(path, more)) })
    await expect(importing).rejects.toThrow(/changed while it was read/)
    expect(await everything(store)).toBe(before)
  })
})
