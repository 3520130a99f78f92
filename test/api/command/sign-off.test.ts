import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { migrateStore, openStore } from '#db/open.ts'
import { contextOf } from '#db/trail/generation.ts'
import { imports } from '#db/trail/imports.ts'
import { freshFolder, hashOf } from '#test/database.ts'
import { templateCsv } from './case-csv.ts'
import { runImport } from './run-import.ts'

/** A data folder that knows the facility of the example case, and a folder with files to import. */
async function prepared() {
  const [data, folder] = [freshFolder(), freshFolder()]
  const path = (name: string, text: string) => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
  await runImport(data, [path('facility.csv', templateCsv('facility'))])
  return { data, cases: path('cases.csv', templateCsv('case')), path }
}

async function opened(data: string) {
  const store = await openStore(`file:${join(data, 'public.db')}`)
  onTestFinished(() => store.close())
  await migrateStore(store)
  return store
}
const kept = async (data: string) =>
  (await (await opened(data)).client.execute('select kind, id from entry order by 1, 2')).rows.map(row => row['kind'])
const newest = async (data: string) => (await imports(await contextOf(await opened(data), 0), { limit: 1 })).items[0]

describe('a file with cases', () => {
  test('is refused without a name, with what to do', async () => {
    const { data, cases } = await prepared()
    const ran = await runImport(data, [cases])
    expect(ran.code).toBe(1)
    expect(ran.err).toContain('it holds cases, which two people look at before they are public')
    expect(await kept(data)).toEqual(['facility'])
  })

  test('is only prepared by the first person, and public once another one signs off the same bytes', async () => {
    const { data, cases } = await prepared()
    const before = await hashOf(await opened(data), ['entry', 'import', 'generation'])
    const first = await runImport(data, [cases, '--by', '甲'])
    expect([first.code, first.out]).toEqual([0, expect.stringContaining('new case demo-case 2026-01-01')])
    expect(first.out).toMatch(/cases\.csv +prepared +1 +1 +0 +0 +0/)
    expect(first.err).toContain('--sign-off --by "<name>"')
    expect(await hashOf(await opened(data), ['entry', 'import', 'generation'])).toBe(before)

    const second = await runImport(data, [cases, '--sign-off', '--by', '乙'])
    expect([second.code, second.err]).toEqual([0, expect.stringContaining('import #2: 1 read, 1 stored')])
    const { signOff } = (await newest(data)) ?? {}
    expect(signOff).toMatchObject({ preparedBy: '甲', signedBy: '乙' })
    expect(Date.parse(String(signOff?.preparedAt))).toBeLessThanOrEqual(Date.parse(String(signOff?.signedAt)))
    expect((await runImport(data, [cases])).out).toContain('already imported')
  })

  test.each([
    ['the same person', 'cases.csv', 'Ｂｏｂ ', 'the same person prepared it'],
    ['other bytes', 'other', '乙', 'what was prepared under this name had other bytes'],
  ])('is not signed off by or with %s', async (_, file, by, why) => {
    const { data, cases } = await prepared()
    await runImport(data, [cases, '--by', 'bob'])
    if (file === 'other') writeFileSync(cases, templateCsv('case', [{ violation: '另一违法行为' }]))
    const ran = await runImport(data, [cases, '--sign-off', '--by', by])
    expect([ran.code, ran.err]).toEqual([1, expect.stringContaining(why)])
    expect(await kept(data)).toEqual(['facility'])
  })

  test('is not signed off before anyone has prepared it, nor twice from one preparation', async () => {
    const { data, cases } = await prepared()
    expect((await runImport(data, [cases, '--sign-off', '--by', '乙'])).err).toContain(
      'nobody has prepared these bytes',
    )
    await runImport(data, [cases, '--by', '甲'])
    expect((await runImport(data, [cases, '--sign-off', '--by', '乙'])).code).toBe(0)
    expect((await runImport(data, ['--roll-back', '2', '--by', '甲', '--reason', '导错了'])).code).toBe(0)
    expect((await runImport(data, [cases, '--sign-off', '--by', '乙'])).err).toContain(
      'nobody has prepared these bytes',
    )
    expect((await runImport(data, [cases, '--by', '乙'])).code).toBe(0)
    expect((await runImport(data, [cases, '--sign-off', '--by', '甲'])).err).toContain('import #4')
  })

  test.each([
    ['13912345678', 'a mobile number'],
    ['110101199003070011', 'an identity number'],
    ['甲\u0007', 'a character that cannot be seen'],
    ['名'.repeat(61), 'more than 60 characters'],
    ['  ', 'it is empty'],
  ])('takes no name like %j', async (by, why) => {
    const { data, cases } = await prepared()
    const ran = await runImport(data, [cases, '--by', by])
    expect([ran.code, ran.err]).toEqual([2, expect.stringContaining(why)])
  })

  test('is shown by a dry run without a name, and nobody is noted', async () => {
    const { data, cases } = await prepared()
    const ran = await runImport(data, ['--dry-run', cases])
    expect([ran.code, ran.out]).toEqual([0, expect.stringContaining('new case demo-case')])
    expect((await runImport(data, [cases, '--sign-off', '--by', '乙'])).err).toContain('nobody has prepared')
  })
})

describe('a dry run', () => {
  test('says of each entry which fields change, and writes them all to --diff', async () => {
    const { data, path } = await prepared()
    const changed = path('again.csv', templateCsv('facility', [{ state: 'closed' }]))
    const diff = join(freshFolder(), 'diff.ndjson')
    const ran = await runImport(data, ['--dry-run', '--diff', diff, changed])
    expect(ran.out).toContain('changed facility demo-facility 2026-01-01\n      state: operating → closed')
    const lines = readFileSync(diff, 'utf8').trim().split('\n')
    expect(lines.map(line => JSON.parse(line))).toEqual([
      {
        ...{ file: 'again.csv', what: 'changed', kind: 'facility', id: 'demo-facility', at: '2026-01-01' },
        changes: [{ field: 'state', before: 'operating', after: 'closed' }],
      },
    ])
  })

  test('shows twenty things and says how many more there are', async () => {
    const { data, path } = await prepared()
    const many = Array.from({ length: 25 }, (_, i) => ({ basin: `b${String(i).padStart(2, '0')}` }))
    const ran = await runImport(data, ['--dry-run', path('basins.csv', templateCsv('basin', many))])
    expect(ran.out).toContain('new basin b19')
    expect(ran.out).not.toContain('new basin b20')
    expect(ran.out).toContain('and 5 more: name a file with --diff for all of them')
  })
})
