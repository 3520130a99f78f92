import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { migrateStore, openStore } from '#db/open.ts'
import { freshFolder, hashOf } from '#test/database.ts'
import { hourCsv } from './hour-csv.ts'
import { runImport } from './run-import.ts'

async function twoImports() {
  const [data, folder] = [freshFolder(), freshFolder()]
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
  await runImport(data, [file('a.csv', hourCsv('2026-04-19T0500', 4))])
  const second = file('b.csv', hourCsv('2026-04-19T0500', 4, 7))
  await runImport(data, [second])
  return { data, second }
}

async function tables(data: string, names?: string[]) {
  const store = await openStore(`file:${join(data, 'public.db')}`)
  onTestFinished(() => store.close())
  await migrateStore(store)
  return hashOf(store, names)
}

const ASK = ['--roll-back', '2', '--by', '乙', '--reason', '导错了文件']

describe('npm run import -- --roll-back', () => {
  test('takes an import back, after which the same file may come in again', async () => {
    const { data, second } = await twoImports()
    const ran = await runImport(data, ASK)
    expect([ran.code, ran.out]).toEqual([
      0,
      'Rolled back import 2 (b.csv): 4 entries and rows taken back, as import 3\n',
    ])
    expect((await runImport(data, [second])).err).toContain('import #4: 4 read, 0 stored, 0 unchanged, 4 revised')
  })

  test('with --dry-run shows what would change and changes nothing', async () => {
    const { data } = await twoImports()
    const before = await tables(data, ['import', 'station_hour', 'station_hour_revision', 'generation'])
    const diff = join(freshFolder(), 'diff.ndjson')
    const ran = await runImport(data, [...ASK, '--dry-run', '--diff', diff])
    expect([ran.code, ran.out]).toEqual([
      0,
      expect.stringMatching(/changed air \S+ 2026-04-19T05:00:00\+08:00\n {6}pm10: \d+ → \d+/),
    ])
    expect(ran.out).toContain('Would roll back import 2 (b.csv): 4')
    expect(readFileSync(diff, 'utf8').trim().split('\n')).toHaveLength(4)
    expect(await tables(data, ['import', 'station_hour', 'station_hour_revision', 'generation'])).toBe(before)
  })

  test('is refused with exit code 1 and the imports that stand on it', async () => {
    const { data } = await twoImports()
    const ran = await runImport(data, ['--roll-back', '1', ...ASK.slice(2)])
    expect([ran.code, ran.err]).toEqual([1, expect.stringContaining('roll these back first: 2')])
  })

  test.each([
    [['--roll-back', '2', '--by', '乙'], '--reason'],
    [['--roll-back', 'x', '--by', '乙', '--reason', '错'], 'give the number of an import'],
    [['--reason', '错', 'a.csv'], 'without --roll-back'],
    [[...ASK, 'a.csv'], 'at once'],
    [['--sign-off', 'a.csv'], 'Cannot sign off without a name'],
  ])('%j is wrong usage', async (args, why) => {
    const ran = await runImport(freshFolder(), args)
    expect([ran.code, ran.err]).toEqual([2, expect.stringContaining(why)])
  })
})
