import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { destroyIdentities } from '#db/report/destroy-identities.ts'
import { disagree } from '#db/report/disagree.ts'
import { lookUp } from '#db/report/look-up.ts'
import { submit } from '#db/report/submit.ts'
import { FACTS } from '#test/content/report/facts.ts'
import { findBelow } from './bytes-below.ts'
import { CLOSED, deskKeys, freshReports, later, portal, sealedOf, steps } from './reports.ts'

/** A report with a sealed identity and one picture with its sealed original, closed on the day of the context. */
async function closedReport(ctx: Awaited<ReturnType<typeof freshReports>>, name: string) {
  const keys = await deskKeys()
  const [identity, original] = [await sealedOf(keys.open, { name }), await sealedOf(keys.open, { contact: name })]
  const pictures = [{ bytes: Buffer.from(name), type: 'image/jpeg', original } as const]
  const receipt = await submit(ctx, { facts: FACTS, choice: 'real-name', identity, pictures, office: 'A' })
  await steps(ctx, receipt.number, CLOSED)
  return { ...receipt, identity, original }
}

/** What is to be found of sealed bytes: pieces from all over. */
const pieces = (sealed: Uint8Array) =>
  [0.05, 0.3, 0.5, 0.7, 0.95].map(at => sealed.slice(at * sealed.length).slice(0, 32))

describe('an identity', () => {
  test('is kept 89 days after closure and destroyed on the 90th, in no raw byte of the folder from then on', async () => {
    const ctx = await freshReports('2026-01-01')
    const report = await closedReport(ctx, '模拟甲')
    expect(await destroyIdentities(portal(later(ctx, '2026-03-31')), {})).toEqual({ reports: 0 })
    expect((await lookUp(ctx, { code: report.code })).identity).toBe('sealed')
    expect(await destroyIdentities(portal(later(ctx, '2026-04-01')), {})).toEqual({ reports: 1 })
    expect(await lookUp(ctx, { code: report.code })).toMatchObject({ identity: 'destroyed', attachments: 1 })
    expect(await destroyIdentities(portal(later(ctx, '2026-04-02')), {})).toEqual({ reports: 0 })
    expect(readdirSync(ctx.store.attachments)).toHaveLength(1)
    ctx.store.close()
    const folder = join(ctx.data, 'reports')
    expect(findBelow(folder, [...pieces(report.identity), ...pieces(report.original)])).toEqual([])
    expect(findBelow(folder, ['X25519', 'age-encryption'])).toEqual([])
    expect(findBelow(folder, [FACTS.text])).not.toEqual([])
  })

  test('is found by the same search before', async () => {
    const ctx = await freshReports('2026-01-01')
    const report = await closedReport(ctx, '模拟甲')
    ctx.store.close()
    const folder = join(ctx.data, 'reports')
    for (const piece of pieces(report.identity)) expect(findBelow(folder, [piece])).toHaveLength(1)
    expect(findBelow(folder, pieces(report.original))).toHaveLength(1)
  })

  test('of other reports stays, and that of one opened again by a review', async () => {
    const ctx = await freshReports('2026-01-01')
    const reviewed = await closedReport(ctx, '模拟乙')
    const young = await closedReport(later(ctx, '2026-01-02'), '模拟丙')
    await closedReport(ctx, '模拟丁')
    await disagree(later(ctx, '2026-01-20'), { code: reviewed.code })
    expect(await destroyIdentities(portal(later(ctx, '2026-04-01')), {})).toEqual({ reports: 1 })
    for (const { code } of [reviewed, young]) expect((await lookUp(ctx, { code })).identity).toBe('sealed')
    expect(await destroyIdentities(portal(later(ctx, '2026-04-02')), {})).toEqual({ reports: 1 })
    const { rows } = await ctx.store.client.execute(`select count(*) as n from trail where act = 'destroy-identity'`)
    expect(rows[0]?.['n']).toBe(2)
  })

  test('that something left behind is told, and not said to be destroyed', async () => {
    const ctx = await freshReports('2026-01-01')
    const { identity } = await closedReport(ctx, '模拟甲')
    const sql = `insert into message (report, "by", sentOn, text) values (99, 'office', 0, ?)`
    await ctx.store.write(tx => tx.execute({ sql, args: [identity] }))
    await expect(destroyIdentities(portal(later(ctx, '2026-04-01')), {})).rejects.toThrow('still found in page')
  })

  test('of many, a few at a time while others come in, leaves nothing of those destroyed', async () => {
    const [ctx, keys] = [await freshReports('2026-01-01'), await deskKeys()]
    const sealed: Uint8Array[] = []
    const closeSome = `update report set closedOn = :day where report in
      (select report from report where identity = 'sealed' order by report * 7919 % 31 limit 7)`
    for (let round = 0; round < 25; round++) {
      for (let i = 0; i < 8; i++) {
        const identity = await sealedOf(keys.open, { name: `模拟${round}-${i}` })
        sealed.push(identity)
        await submit(ctx, { facts: FACTS, choice: 'confidential', identity })
      }
      await ctx.store.write(tx => tx.execute({ sql: closeSome, args: { day: 0 } }))
      expect(await destroyIdentities(portal(ctx), {})).toEqual({ reports: 7 })
    }
    const { rows } = await ctx.store.client.execute(`select report from report where identity = 'destroyed'`)
    expect(rows).toHaveLength(175)
    ctx.store.close()
    const gone = rows.flatMap(row => pieces(sealed[Number(row['report']) - 1]!))
    expect(findBelow(join(ctx.data, 'reports'), gone)).toEqual([])
  })
})
