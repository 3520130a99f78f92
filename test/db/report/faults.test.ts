import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { addPictures } from '#db/report/add-pictures.ts'
import { disagree } from '#db/report/disagree.ts'
import { writeBack } from '#db/report/messages.ts'
import { submit } from '#db/report/submit.ts'
import { FACTS } from '#test/content/report/facts.ts'
import { faultsOf } from './faults.ts'
import { CLOSED, deskKeys, freshReports, sealedOf, steps } from './reports.ts'

const picture = { type: 'image/jpeg', original: null, bytes: Buffer.from('x') } as const

/** A report with a row of everything. */
async function fullReport() {
  const [ctx, keys] = [await freshReports(), await deskKeys()]
  const identity = await sealedOf(keys.open, { name: '模拟甲' })
  const pictures = [{ ...picture, original: await sealedOf(keys.open, { name: '模拟乙' }) }]
  const { number, code } = await submit(ctx, { facts: FACTS, choice: 'confidential', identity, pictures, office: 'A' })
  await addPictures(ctx, { code, pictures: [picture] })
  await writeBack(ctx, { code, text: '还在排' })
  await steps(ctx, number, CLOSED)
  await disagree(ctx, { code, text: '没有解决' })
  return ctx
}

const ANOTHER = `insert into report (number, codeId, receivedOn, contentHash, choice, facts, state, identity)
  select 'X', 'X', receivedOn, contentHash, choice, facts, 'received', 'none' from report`

test('a whole report has no fault', async () => {
  expect(await faultsOf((await fullReport()).store)).toEqual([])
})

test.each([
  ['without its trail', ANOTHER],
  ['without its envelope', 'delete from identity'],
  ['without all its pictures', 'delete from attachment where original is not null'],
  ['without all its messages', `delete from message where "by" = 'reporter'`],
  ['without all its steps', `delete from step where move = 'accept'`],
  ['of no report', 'delete from report'],
  ['half a file', 'update attachment set size = 2'],
])('a report %s is found', async (what, sql) => {
  const { store } = await fullReport()
  await store.write(tx => tx.execute(sql))
  expect((await faultsOf(store)).join()).toContain(what)
})

test('a file that is missing, changed, or that nobody names is found', async () => {
  const { store } = await fullReport()
  const { rows } = await store.client.execute('select file from attachment order by attachment')
  const [first, second] = rows.map(row => join(store.attachments, String(row['file']))) as [string, string]
  writeFileSync(first, 'y')
  rmSync(second)
  writeFileSync(join(store.attachments, 'stray'), '')
  const faults = (await faultsOf(store)).join()
  for (const fault of ['half a file', 'no file', 'a file of no report stray']) expect(faults).toContain(fault)
})
