import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, onTestFinished, test } from 'vitest'
import { fillSimulated } from '#api/simulated/fill.ts'
import { migrateStore, openStore, type Store } from '#db/open.ts'
import { freshFolder, hashOf } from '#test/database.ts'
import { hourCsv } from './hour-csv.ts'
import { runImport } from './run-import.ts'

const NOW = Date.UTC(2026, 10, 23, 5, 20)

function inputFolder(files: Record<string, string | Buffer>): string {
  const folder = freshFolder()
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

async function opened(data: string): Promise<Store> {
  const store = await openStore(`file:${join(data, 'public.db')}`)
  onTestFinished(() => store.close())
  await migrateStore(store)
  return store
}
async function answer(data: string, sql: string) {
  const store = await opened(data)
  return (await store.client.execute(sql)).rows.map(row => ({ ...row }))
}

const bad = hourCsv('2026-04-19T0700', 3).replace(',5,20,', ',=1+1,20,')

describe('npm run import', () => {
  test('takes folders, files, patterns and gzip, sorted, and passes over hidden files with a note', async () => {
    const folder = inputFolder({
      'b/2026-04-19T06.csv': hourCsv('2026-04-19T0600', 4),
      'a.csv.gz': gzipSync(hourCsv('2026-04-19T0500', 4)),
      'b/._2026-04-19T06.csv': 'junk',
      '.hidden/x.csv': 'junk',
      'c/2026-04-19T08.csv': hourCsv('2026-04-19T0800', 4),
      'c/notes.md': '# no data',
    })
    const data = freshFolder()
    const ran = await runImport(data, [join(folder, 'c', '2026-*.csv'), join(folder, 'b'), join(folder, 'a.csv.gz')])
    expect([ran.code, ran.err]).toEqual([0, expect.stringContaining('Passed over 1 hidden files')])
    const files = await answer(data, 'select file, source, read, stored from import order by import')
    expect(files).toEqual([
      { file: '2026-04-19T08.csv', source: 'cnemc-hour', read: 4, stored: 4 },
      { file: '2026-04-19T06.csv', source: 'cnemc-hour', read: 4, stored: 4 },
      { file: 'a.csv.gz', source: 'cnemc-hour', read: 4, stored: 4 },
    ])
    expect(await answer(data, 'select count(*) as days from site_day where site < 100000')).toEqual([{ days: 4 }])
  })
  test('says of the same bytes under another name that nothing changed', async () => {
    const folder = inputFolder({ 'a.csv': hourCsv('2026-04-19T0500', 4), 'copy.csv': hourCsv('2026-04-19T0500', 4) })
    const data = freshFolder()
    const ran = await runImport(data, [folder])
    expect(ran.code).toBe(0)
    expect(ran.err).toContain('copy.csv: already imported as #1, nothing changed')
    const before = await hashOf(await opened(data), ['import', 'generation', 'station_hour'])
    expect((await runImport(data, [folder])).code).toBe(0)
    expect(await hashOf(await opened(data), ['import', 'generation', 'station_hour'])).toBe(before)
  })
  test('keeps what a revision replaced', async () => {
    const folder = inputFolder({ 'a.csv': hourCsv('2026-04-19T0500', 4), 'b.csv': hourCsv('2026-04-19T0500', 4, 7) })
    const data = freshFolder()
    const ran = await runImport(data, [folder])
    expect(ran.out).toMatch(/2 files +8 +4 +0 +4 +0/)
    expect(await answer(data, 'select count(*) as n, min(replacedBy) as by_ from station_hour_revision')).toEqual([
      { n: 4, by_: 2 },
    ])
  })
  test('reports rejected rows with file, line, field, value and reason, and still exits 0', async () => {
    const data = freshFolder()
    const folder = inputFolder({ 'bad.csv': bad })
    const ran = await runImport(data, [folder])
    expect(ran.code).toBe(0)
    expect(readdirSync(join(data, 'rejects'))).toEqual(['1-bad.csv'])
    const lines = readFileSync(join(data, 'rejects', '1-bad.csv'), 'utf8')
      .trim()
      .split('\n')
    expect(lines).toEqual(['file,line,field,value,reason', 'bad.csv,2,so2,=1+1,not a number'])
  })
  test('writes all rejects to one file when told, without those of a file that was not kept', async () => {
    const folder = inputFolder({
      'a.csv': bad,
      'b.csv': `${bad.replace('T0700', 'T0900')}${'x'.repeat(300)}\n\u0000`,
      'c.csv': bad.replaceAll('T0700', 'T0800'),
    })
    const [data, out] = [freshFolder(), join(freshFolder(), 'rejects.csv')]
    const ran = await runImport(data, ['--rejects', out, folder])
    expect(ran.code).toBe(1)
    const lines = readFileSync(out, 'utf8').trim().split('\n').slice(1)
    expect(lines.map(line => line.split(',')[0])).toEqual(['a.csv', 'c.csv'])
  })
  test('exits 1 when a file cannot be read or is not there, and imports the others', async () => {
    const folder = inputFolder({ 'a.html': '<html></html>', 'b.csv': hourCsv('2026-04-19T0500', 4) })
    const data = freshFolder()
    const ran = await runImport(data, [folder, join(folder, 'none.csv')])
    expect(ran.code).toBe(1)
    expect(ran.err).toContain('Cannot read a.html: it is an HTML page, not data')
    expect(ran.err).toContain('none.csv: no such file')
    expect(await answer(data, 'select file from import')).toEqual([{ file: 'b.csv' }])
  })
  test('with --dry-run counts everything and stores nothing', async () => {
    const data = freshFolder()
    const ran = await runImport(data, ['--dry-run', inputFolder({ 'bad.csv': bad })])
    expect(ran.code).toBe(0)
    expect(ran.out).toMatch(/bad\.csv +cnemc-hour +3 +3 +0 +0 +1/)
    expect(ran.err).toContain('Dry run: nothing was stored')
    expect(await answer(data, 'select (select count(*) from import) + (select count(*) from generation) as n')).toEqual(
      [{ n: 0 }],
    )
    expect(readdirSync(data)).not.toContain('rejects')
  })
  test('with --dry-run says of files that build on one another what an import of them all would', async () => {
    const data = freshFolder()
    const xinjiang = join('content', 'water', 'xinjiang')
    const dry = await runImport(data, ['--dry-run', xinjiang])
    expect(await answer(data, 'select count(*) as n from entry')).toEqual([{ n: 0 }])
    const ran = await runImport(data, [xinjiang])
    expect(ran.out).toMatch(/bodies\.csv +register-entries +9 +9 +0 +0 +0/)
    expect(dry.out.endsWith(ran.out)).toBe(true)
    expect(dry.out).toContain('new basin ili 2026-01-01')
  })
  test('with --dry-run undoes alone a file that cannot be read', async () => {
    const files = { 'a.csv': hourCsv('2026-04-19T0500', 4), 'b.html': '<html>', 'c.csv': hourCsv('2026-04-19T0600', 4) }
    const data = freshFolder()
    const dry = await runImport(data, ['--dry-run', inputFolder(files)])
    expect(dry.code).toBe(1)
    expect(dry.out).toMatch(/c\.csv +cnemc-hour +4 +4 +0 +0 +0/)
    expect(await answer(data, 'select count(*) as n from import')).toEqual([{ n: 0 }])
  })
  test('started twice at the same time applies each file once', async () => {
    const hours = ['00', '01', '02', '03', '04', '05', '06', '07']
    const folder = inputFolder(Object.fromEntries(hours.map(h => [`${h}.csv`, hourCsv(`2026-04-19T${h}00`, 50)])))
    const data = freshFolder()
    await opened(data)
    const both = await Promise.all([runImport(data, [folder]), runImport(data, [folder])])
    expect(both.map(ran => ran.code)).toEqual([0, 0])
    expect(await answer(data, 'select count(*) as n, sum(stored) as rows_ from import')).toEqual([{ n: 8, rows_: 400 }])
    expect(await answer(data, 'select count(*) as n from dirty')).toEqual([{ n: 0 }])
  })
  test.each([
    [[], /no path given/],
    [['--colour', 'x'], /--colour/],
    [['--encoding', 'latin1', 'x'], /Cannot read as "latin1"/],
    [['--source', 'openaq', 'x'], /No source "openaq"/],
    [['--forget-simulated', '--keep-simulated', 'x'], /choose one/],
  ])('exits 2 for the wrong usage %j and says what is wrong', async (args, says) => {
    const ran = await runImport(freshFolder(), args)
    expect(ran.code).toBe(2)
    expect(ran.err).toMatch(says)
  })
})

describe('real data beside the simulated region', () => {
  async function simulated(): Promise<string> {
    const data = freshFolder()
    const store = await opened(data)
    await fillSimulated(store, NOW)
    return data
  }
  const real = () => inputFolder({ 'a.csv': hourCsv('2026-04-19T0500', 4) })
  const counts = `select (select count(*) from station where simulated) as simulated,
    (select count(*) from station where not simulated) as real_`

  test('is refused without a word on it, with exit 2 and both ways named', async () => {
    const data = await simulated()
    const ran = await runImport(data, [real()])
    expect(ran.code).toBe(2)
    expect(ran.err).toMatch(/--forget-simulated[\s\S]*npm run forget-simulated[\s\S]*--keep-simulated/)
    expect(await answer(data, counts)).toEqual([{ simulated: 40, real_: 0 }])
  })
  test('replaces it with --forget-simulated, but only once a file could be read', async () => {
    const data = await simulated()
    const broken = await runImport(data, ['--forget-simulated', inputFolder({ 'a.csv': 'x' })])
    expect(broken.code).toBe(1)
    expect(await answer(data, counts)).toEqual([{ simulated: 40, real_: 0 }])
    const ran = await runImport(data, ['--forget-simulated', real()])
    expect(ran.code).toBe(0)
    expect(ran.err).toContain('Forgot the simulated region: 100 sites')
    expect(await answer(data, counts)).toEqual([{ simulated: 0, real_: 4 }])
  })
  test('stands beside it with --keep-simulated', async () => {
    const data = await simulated()
    expect((await runImport(data, ['--keep-simulated', real()])).code).toBe(0)
    expect(await answer(data, counts)).toEqual([{ simulated: 40, real_: 4 }])
  })
})
