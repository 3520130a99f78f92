import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { addPictures } from '#db/report/add-pictures.ts'
import { destroyIdentities } from '#db/report/destroy-identities.ts'
import { destroyTexts, GONE } from '#db/report/destroy-texts.ts'
import { lookUp } from '#db/report/look-up.ts'
import { writeBack } from '#db/report/messages.ts'
import { reportFacts } from '#db/report/report-facts.ts'
import { submit } from '#db/report/submit.ts'
import { FACTS } from '#test/content/report/facts.ts'
import { findBelow } from './bytes-below.ts'
import { faultsOf } from './faults.ts'
import { CLOSED, deskKeys, freshReports, later, portal, sealedOf, steps, trailOf } from './reports.ts'

type Ctx = Awaited<ReturnType<typeof freshReports>>
const wordsOf = (i: number) =>
  ['text', 'landmark', 'when', 'message'].map(what => `${what}-canary-${String(i).padStart(3, '0')}`)

/** A report with words of every kind and a picture. */
async function sentReport(ctx: Ctx, i: number) {
  const [text = '', landmark = '', happened = '', message = ''] = wordsOf(i)
  const facts = { ...FACTS, text: text + '烟'.repeat(400), landmark, happened, longitude: 87.6, latitude: 43.8 }
  const original = await sealedOf((await deskKeys()).open, { name: '模拟' })
  const pictures = [{ bytes: Buffer.from(`picture-canary-${i}`), type: 'image/jpeg', original } as const]
  const receipt = await submit(ctx, { facts, choice: 'anonymous', identity: null, pictures, office: 'A' })
  await addPictures(ctx, { code: receipt.code, pictures })
  await writeBack(ctx, { code: receipt.code, text: message })
  return receipt
}

/** The same, closed on the day of the context. */
async function closedReport(ctx: Ctx, i: number) {
  const receipt = await sentReport(ctx, i)
  await steps(ctx, receipt.number, CLOSED)
  return receipt
}

describe('words and pictures', () => {
  test('are kept for three years after closure and then destroyed, in no raw byte of the folder from then on', async () => {
    const ctx = await freshReports('2026-01-01')
    const { number, code, contentHash } = await closedReport(ctx, 1)
    expect(await destroyTexts(portal(later(ctx, '2028-12-30')), {})).toEqual({ reports: 0 })
    expect((await reportFacts(ctx, { number })).facts.landmark).toBe('landmark-canary-001')
    expect(await destroyTexts(portal(later(ctx, '2028-12-31')), {})).toEqual({ reports: 1 })
    expect(await destroyTexts(portal(later(ctx, '2029-01-01')), {})).toEqual({ reports: 0 })
    const { facts, pictures, messages } = await reportFacts(ctx, { number })
    expect(facts).toEqual({ ...FACTS, text: GONE, landmark: null, happened: null, longitude: null, latitude: null })
    expect([pictures, messages.map(({ text }) => text)]).toEqual([[], [GONE, GONE]])
    expect(await lookUp(ctx, { code })).toMatchObject({ state: 'closed', outcome: 'verified', attachments: 0 })
    expect(readdirSync(ctx.store.attachments)).toEqual([])
    expect(await faultsOf(ctx.store)).toEqual([])
    expect((await trailOf(ctx)).map(row => row['act'])).toContain('destroy-texts')
    ctx.store.close()
    const folder = join(ctx.data, 'reports')
    expect(findBelow(folder, [...wordsOf(1), 'picture-canary-1', contentHash, '模拟答复'])).toEqual([])
    expect(findBelow(folder, [number])).not.toEqual([])
  })

  test('go together about once a month: the oldest takes along what is a month younger, and nothing more', async () => {
    const ctx = await freshReports('2026-01-01')
    await closedReport(ctx, 1)
    await closedReport(later(ctx, '2026-01-31'), 2)
    const young = await closedReport(later(ctx, '2026-02-01'), 3)
    expect(await destroyTexts(portal(later(ctx, '2028-12-31')), {})).toEqual({ reports: 2 })
    expect((await reportFacts(ctx, { number: young.number })).facts.happened).toBe('when-canary-003')
  })

  test('of many that grew and moved leave nothing, and those of others stay', async () => {
    const ctx = await freshReports('2026-01-01')
    const receipts: { number: string }[] = []
    for (let i = 0; i < 60; i++) receipts.push(await sentReport(ctx, i))
    for (const [i, { number }] of receipts.entries())
      await steps(i % 2 === 0 ? ctx : later(ctx, '2026-06-01'), number, CLOSED)
    await destroyIdentities(portal(later(ctx, '2027-01-01')), {})
    expect(await destroyTexts(portal(later(ctx, '2028-12-31')), {})).toEqual({ reports: 30 })
    ctx.store.close()
    const folder = join(ctx.data, 'reports')
    for (let i = 0; i < 60; i++) expect([i, findBelow(folder, wordsOf(i)).length > 0]).toEqual([i, i % 2 === 1])
  })

  test('that a kill left half destroyed are destroyed by the next run', async () => {
    const ctx = await freshReports('2026-01-01')
    await closedReport(ctx, 1)
    const killed = { ...ctx.store, rewrite: () => Promise.reject(new Error('killed')) }
    const day = portal(later(ctx, '2028-12-31'))
    await expect(destroyTexts({ ...day, store: killed }, {})).rejects.toThrow('killed')
    expect(await destroyTexts(day, {})).toEqual({ reports: 1 })
    ctx.store.close()
    expect(findBelow(join(ctx.data, 'reports'), wordsOf(1))).toEqual([])
  })

  test('are destroyed by the portal alone', async () => {
    const ctx = await freshReports()
    await expect(destroyTexts(ctx, {})).rejects.toMatchObject({ code: 'forbidden' })
  })
})
