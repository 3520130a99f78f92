import { cpSync, existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { expect, onTestFinished, test } from 'vitest'
import { runBackUpReports } from '#api/command/back-up-reports.ts'
import { drain } from '#api/listen.ts'
import { listenForCommands } from '#api/report/control-door.ts'
import { backUp } from '#db/report/back-up.ts'
import { destroyIdentities } from '#db/report/destroy-identities.ts'
import { lookUp } from '#db/report/look-up.ts'
import { openReports } from '#db/report/open.ts'
import { seal } from '#db/report/seal.ts'
import { submit } from '#db/report/submit.ts'
import { FACTS } from '#test/content/report/facts.ts'
import { freshFolder } from '#test/database.ts'
import { findBelow } from '#test/db/report/bytes-below.ts'
import { CLOSED, freshReports, later, portal, sealedOf, steps } from '#test/db/report/reports.ts'

const CANARIES = ['金丝雀', '19900001111']

async function run(data: string, ...args: string[]) {
  const lines: string[] = []
  const code = await runBackUpReports(args, data, text => lines.push(...text.split('\n')))
  return { code, lines }
}

/** Reports with one that has a sealed identity, two pictures and the original of one. */
async function withReport() {
  const ctx = await freshReports()
  const key = await identityToRecipient(await generateX25519Identity())
  const identity = await sealedOf(key, { name: '金丝雀', phone: '19900001111' })
  const picture = { bytes: Buffer.alloc(5000, 7), type: 'image/jpeg' } as const
  const pictures = [
    { ...picture, original: await seal(key, Buffer.from('金丝雀')) },
    { ...picture, original: null },
  ]
  const { number, code } = await submit(ctx, { facts: FACTS, choice: 'confidential', identity, pictures, office: 'A' })
  return { ctx, identity, number, code, data: ctx.data }
}

async function listening({ data, store }: { data: string; store: Parameters<typeof listenForCommands>[1] }) {
  const server = await listenForCommands(data, store, Date.now)
  onTestFinished(() => drain(server))
}

test('npm run back-up-reports writes what a restore takes up, for its owner alone, while the role runs', async () => {
  const { ctx, code } = await withReport()
  await listening(ctx)
  const [target, restored] = [join(freshFolder(), 'copy'), freshFolder()]
  const done = await run(ctx.data, target)
  expect(done).toMatchObject({
    code: 0,
    lines: expect.arrayContaining([`Backed up 1 reports and 3 files to ${target}.`]),
  })
  expect(
    readdirSync(target, { recursive: true })
      .map(String)
      .filter(name => /key|lock|control|desk/.test(name)),
  ).toEqual([])
  expect(statSync(target).mode & 0o777).toBe(0o700)
  for (const name of ['reports.db', join('attachments', readdirSync(join(target, 'attachments'))[0] as string)])
    expect(statSync(join(target, name)).mode & 0o777).toBe(0o600)
  expect(findBelow(target, ['烟囱']).length).toBeGreaterThan(0)
  expect(findBelow(target, CANARIES)).toEqual([])
  cpSync(target, join(restored, 'reports'), { recursive: true })
  const store = await openReports(restored)
  onTestFinished(() => store.close())
  expect(await lookUp({ ...ctx, store }, { code })).toEqual(await lookUp(ctx, { code }))
  expect(readdirSync(store.attachments)).toHaveLength(3)
})

test('npm run back-up-reports works while the portal does not run', async () => {
  const { ctx } = await withReport()
  ctx.store.close()
  expect((await run(ctx.data, join(freshFolder(), 'copy'))).code).toBe(0)
})

test('a backup holds nothing of an envelope that was destroyed before it', async () => {
  const { ctx, identity, number } = await withReport()
  await steps(ctx, number, CLOSED)
  const piece = identity.slice(40, 72)
  const [before, after] = [join(freshFolder(), 'copy'), join(freshFolder(), 'copy')]
  await backUp(portal(ctx), { folder: before })
  await destroyIdentities(portal(later(ctx, '2027-02-01')), {})
  await backUp(portal(ctx), { folder: after })
  expect(findBelow(before, [piece])).toHaveLength(1)
  expect(findBelow(after, [piece])).toEqual([])
  expect(readdirSync(join(after, 'attachments'))).toHaveLength(2)
})

test('a backup that cannot be made leaves nothing, and one that a death broke off is no hindrance', async () => {
  const { ctx } = await withReport()
  const parent = freshFolder()
  const target = join(parent, 'copy')
  mkdirSync(`${target}.part`)
  writeFileSync(join(`${target}.part`, 'reports.db'), 'half')
  await expect(backUp(portal(ctx), { folder: join(parent, 'none', 'copy') })).rejects.toMatchObject({ code: 'invalid' })
  await expect(backUp(ctx, { folder: target })).rejects.toMatchObject({ code: 'forbidden' })
  expect(existsSync(target)).toBe(false)
  await backUp(portal(ctx), { folder: target })
  expect(readdirSync(parent)).toEqual(['copy'])
  await expect(backUp(portal(ctx), { folder: target })).rejects.toMatchObject({ code: 'conflict' })
  await ctx.store.write(tx => tx.execute(`update attachment set file = 'gone' where attachment = 1`))
  await expect(backUp(portal(ctx), { folder: join(parent, 'two') })).rejects.toMatchObject({ code: 'invalid' })
  expect(readdirSync(parent)).toEqual(['copy'])
})

test('npm run back-up-reports refuses the data folder and wrong usage', async () => {
  const data = freshFolder()
  expect(await run(data, join(data, 'copy'))).toMatchObject({
    code: 1,
    lines: [expect.stringContaining('data folder')],
  })
  for (const args of [[], [''], ['a', 'b'], ['--help']]) expect((await run(data, ...args)).code).toBe(2)
})
