import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openStore } from '#db/open.ts'
import { freshFolder, hashOf } from '#test/database.ts'
import { templateCsv } from './case-csv.ts'
import { runImport } from './run-import.ts'

const CASES = Array.from({ length: 3000 }, (_, i) => ({ case: `case-${i}`, documentNumber: `模环罚〔2026〕${i}号` }))
const TABLES = ['entry', 'entry_dirty', 'case_now', 'facility_now', 'repeated']
const KILLED = [0.3, 0.5, 0.65, 0.75, 0.85, 0.95]

/** Runs a command again and again, killed sooner or later each time, and then to its end. */
async function storm(data: string, args: string[], ms: number): Promise<void> {
  for (const part of KILLED) {
    await runImport(data, args, { killAfter: ms * part })
    expect(await half(data)).toBe(false)
  }
  await runImport(data, args)
}

/** Whether an import or a roll-back is there in part: entries that no import in the trail accounts for, or the reverse. */
async function half(data: string): Promise<boolean> {
  const store = await openStore(`file:${join(data, 'public.db')}`)
  const { rows } = await store.client.execute(`select
    (select count(*) from entry e where e.import not in (select import from import)) as lost,
    (select count(*) from import i where i.signedBy is not null
      and (select count(*) from entry e where e.import = i.import) <> i.stored) as unfilled,
    (select count(*) from import u join entry e on e.import = u.undoes where e.replacedBy is not u.import) as standing,
    (select count(*) from import u where u.undoes is not null
      and u.generation not in (select generation from generation where act = 'roll-back')) as unpublished`)
  store.close()
  return Object.values(rows[0] ?? {}).some(count => Number(count) > 0)
}

async function contents(data: string) {
  const store = await openStore(`file:${join(data, 'public.db')}`)
  const { rows } = await store.client.execute(
    'select import, source, sha256, stored, revised, preparedBy, signedBy, undoes, undoneBy from import order by import',
  )
  const found = { tables: await hashOf(store, TABLES), imports: rows.map(row => ({ ...row })) }
  store.close()
  return found
}

describe('a sign-off and a roll-back', () => {
  test('killed at any moment and run again end as if they had never been killed', async () => {
    const folder = freshFolder()
    const [facility, cases] = [join(folder, 'facility.csv'), join(folder, 'cases.csv')]
    writeFileSync(facility, templateCsv('facility'))
    writeFileSync(cases, templateCsv('case', CASES))
    const signOff = [cases, '--sign-off', '--by', '乙']
    const rollBack = ['--roll-back', '2', '--by', '乙', '--reason', '导错了文件']
    const [calm, stormy] = [freshFolder(), freshFolder()]
    for (const data of [calm, stormy]) {
      await runImport(data, [facility])
      await runImport(data, [cases, '--by', '甲'])
    }
    const took: number[] = []
    for (const args of [signOff, rollBack]) {
      const began = performance.now()
      expect((await runImport(calm, args)).code).toBe(0)
      took.push(performance.now() - began)
      await storm(stormy, args, took.at(-1) as number)
      expect(await contents(stormy)).toEqual(await contents(calm))
    }
    expect((await contents(calm)).imports).toHaveLength(3)
  }, 240_000)
})
