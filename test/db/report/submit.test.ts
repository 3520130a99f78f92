import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Decrypter } from 'age-encryption'
import { describe, expect, test } from 'vitest'
import { Tracking } from '#content/report/tracking.ts'
import { addPictures } from '#db/report/add-pictures.ts'
import { lookUp } from '#db/report/look-up.ts'
import { openReports } from '#db/report/open.ts'
import { Receipt, submit } from '#db/report/submit.ts'
import { FACTS } from '#test/content/report/facts.ts'
import { deskKeys, freshReports, sealedOf, sendPlain } from './reports.ts'

const JPEG = { type: 'image/jpeg', original: null } as const
const picture = (text: string) => ({ ...JPEG, bytes: Buffer.from(text) })

describe('a new report', () => {
  test('is followed by its code from then on', async () => {
    const ctx = await freshReports('2026-11-25')
    const receipt = await sendPlain(ctx)
    expect(Receipt.parse(receipt)).toEqual(receipt)
    const tracking = await lookUp(ctx, { code: receipt.code.toLowerCase().replaceAll('-', ' ') })
    expect(Tracking.parse(tracking)).toEqual(tracking)
    expect(tracking).toMatchObject({
      ...{ number: receipt.number, state: 'received', receivedOn: '2026-11-25', category: 'air.smoke', office: 'A' },
      ...{ identity: 'none', merged: false, unsealed: [], attachments: 0, steps: [], messages: [], outcome: null },
    })
    expect(tracking.clocks.map(clock => clock.standing)).toEqual(['not-known', 'not-known'])
  })

  test('of an unknown code and of no code are refused in the same words', async () => {
    const ctx = await freshReports()
    const { code } = await sendPlain(ctx)
    const other = await freshReports().then(sendPlain)
    const wrong = [other.code, `${code}0`, code.slice(1), '', 'x'.repeat(200), "' or 1=1 --", '青天']
    const told = await Promise.all(
      wrong.map(text => lookUp(ctx, { code: text }).catch(error => `${error.code} ${error.message}`)),
    )
    expect(new Set(told)).toEqual(new Set(['not-found There is no report with this code']))
  })

  test('keeps its identity sealed: only the key of the desk opens it', async () => {
    const [ctx, keys] = [await freshReports(), await deskKeys()]
    const identity = await sealedOf(keys.open, { name: '模拟甲', phone: '13900000000' })
    await submit(ctx, { facts: FACTS, choice: 'real-name', identity })
    const { rows } = await ctx.store.client.execute('select sealed from identity')
    const kept = new Uint8Array(rows[0]?.['sealed'] as ArrayBuffer)
    const decrypter = new Decrypter()
    decrypter.addIdentity(keys.secret)
    expect(JSON.parse(await decrypter.decrypt(kept, 'text'))).toMatchObject({ name: '模拟甲', phone: '13900000000' })
    const stranger = new Decrypter()
    stranger.addIdentity((await deskKeys()).secret)
    await expect(stranger.decrypt(kept)).rejects.toThrow()
  })

  test.each([
    ['an identity in the clear', { choice: 'real-name', identity: Buffer.from('{"name":"模拟甲"}') }, '/identity'],
    ['an anonymous report with an identity', { choice: 'anonymous', identity: 'sealed' }, '/identity'],
    ['a confidential report without one', { choice: 'confidential', identity: null }, '/identity'],
    ['an address on the network', { ip: '198.51.100.7' }, '/'],
    ['an agent among the facts', { facts: { ...FACTS, userAgent: 'Mozilla' } }, '/facts'],
    ['a seventh picture', { pictures: Array.from({ length: 7 }, () => picture('x')) }, '/pictures'],
    ['an empty picture', { pictures: [picture('')] }, '/pictures/0/bytes'],
    [
      'an original in the clear',
      { pictures: [{ ...picture('x'), original: Buffer.from('x') }] },
      '/pictures/0/original',
    ],
  ])('with %s is refused, and nothing of it is quoted or kept', async (_, part, pointer) => {
    const [ctx, keys] = [await freshReports(), await deskKeys()]
    const given = { facts: FACTS, choice: 'anonymous', identity: null, ...part }
    if (given.identity === ('sealed' as never))
      given.identity = (await sealedOf(keys.open, { name: '模拟甲' })) as never
    const refused = await submit(ctx, given as never).catch(error => error)
    expect(refused).toMatchObject({ code: 'invalid', faults: [{ pointer }] })
    expect(JSON.stringify([refused.message, refused.faults])).not.toMatch(/模拟甲|198\.51|Mozilla/)
    expect((await ctx.store.client.execute('select * from report')).rows).toEqual([])
    expect(readdirSync(ctx.store.attachments)).toEqual([])
  })

  test('does not take 1 MB and a byte for an envelope', async () => {
    const [ctx, keys] = [await freshReports(), await deskKeys()]
    const sealed = await sealedOf(keys.open, { name: '模拟甲' })
    const padded = (size: number) => Buffer.concat([sealed, Buffer.alloc(size - sealed.length)])
    const sent = (identity: Uint8Array<ArrayBuffer>) => submit(ctx, { facts: FACTS, choice: 'real-name', identity })
    await expect(sent(padded(1024 * 1024 + 1))).rejects.toThrow('more than 1 MB')
    await expect(sent(padded(1024 * 1024))).resolves.toBeDefined()
  })
})

describe('pictures', () => {
  test('lie as files under random names, the original sealed beside', async () => {
    const [ctx, keys] = [await freshReports(), await deskKeys()]
    const original = await sealedOf(keys.open, { contact: 'GPS 43.8 87.6' })
    const pictures = [picture('one'), { ...picture('two'), original }]
    await submit(ctx, { facts: FACTS, choice: 'anonymous', identity: null, pictures })
    const { rows } = await ctx.store.client.execute('select file, original, size from attachment order by attachment')
    const read = (name: unknown) => readFileSync(join(ctx.store.attachments, String(name)))
    expect(rows.map(row => [read(row['file']).toString(), row['size']])).toEqual([
      ['one', 3],
      ['two', 3],
    ])
    expect(rows[0]?.['original']).toBeNull()
    expect(new Uint8Array(read(rows[1]?.['original']))).toEqual(new Uint8Array(original))
    for (const name of readdirSync(ctx.store.attachments)) expect(name).toMatch(/^[0-9a-f]{32}$/)
  })

  test('may be added later, six in all; one too many leaves nothing', async () => {
    const ctx = await freshReports()
    const { code } = await sendPlain(ctx)
    expect(await addPictures(ctx, { code, pictures: [picture('1'), picture('2')] })).toEqual({ attachments: 2 })
    const more = Array.from({ length: 5 }, (_, i) => picture(`more ${i}`))
    await expect(addPictures(ctx, { code, pictures: more })).rejects.toMatchObject({ code: 'too-many' })
    expect(readdirSync(ctx.store.attachments)).toHaveLength(2)
    expect(await addPictures(ctx, { code, pictures: more.slice(1) })).toEqual({ attachments: 6 })
    await expect(addPictures(ctx, { code: 'x', pictures: more })).rejects.toMatchObject({ code: 'not-found' })
    expect(readdirSync(ctx.store.attachments)).toHaveLength(6)
  })

  test('that no report names are taken away when the reports are opened, the others stay', async () => {
    const ctx = await freshReports()
    const { code } = await submit(ctx, {
      facts: FACTS,
      choice: 'anonymous',
      identity: null,
      pictures: [picture('kept')],
    })
    ctx.store.close()
    writeFileSync(join(ctx.store.attachments, 'f'.repeat(32)), 'half')
    const store = await openReports(ctx.data)
    try {
      expect(readdirSync(store.attachments)).toHaveLength(1)
      expect((await lookUp({ ...ctx, store }, { code })).attachments).toBe(1)
    } finally {
      store.close()
    }
  })
})

describe('a full disk', () => {
  test('refuses a report as unavailable, keeps nothing of it, and takes the next when there is room', async () => {
    const ctx = await freshReports()
    const pages = Number((await ctx.store.client.execute('PRAGMA page_count')).rows[0]?.['page_count'])
    const room = (most: number) => ctx.store.write(tx => tx.execute(`PRAGMA max_page_count = ${most}`))
    await room(pages)
    const facts = { ...FACTS, text: '烟'.repeat(9000) }
    const sent = () => submit(ctx, { facts, choice: 'anonymous', identity: null, pictures: [picture('x')] })
    await expect(sent()).rejects.toMatchObject({ code: 'unavailable' })
    expect(readdirSync(ctx.store.attachments)).toEqual([])
    await room(pages * 100)
    expect((await lookUp(ctx, { code: (await sent()).code })).attachments).toBe(1)
  })
})
