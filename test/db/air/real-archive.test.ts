import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cnemcHour } from '#api/source/cnemc-hour.ts'
import { openText } from '#api/source/open-text.ts'
import { days } from '#db/air/days.ts'
import { hours } from '#db/air/hours.ts'
import { record } from '#db/air/record.ts'
import type { Store } from '#db/open.ts'
import { derive } from '#db/trail/derive.ts'
import { contextOf } from '#db/trail/generation.ts'
import { freshStore } from '../../database.ts'
import { shared } from '../../shared.ts'

const root = shared('data/air/cnemc-hourly-2026')

type Share = { compared: number; agreed: number }
const share = ({ compared, agreed }: Share) => (100 * agreed) / compared

async function importAll(store: Store, folder: string): Promise<number> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => /\.csv(\.gz)?$/.test(name))
  let rows = 0
  for (const name of files.sort()) {
    const file = join(folder, name)
    const sha256 = createHash('sha256').update(readFileSync(file)).digest('hex')
    const about = { source: 'cnemc-hour', file: basename(file), sha256, receivedAt: 1_780_000_000, simulated: false }
    rows += (await record(store, about, cnemcHour.parse(await openText(file, { file }), about))).read
  }
  await derive(store, 1)
  return rows
}

async function agreementOf(store: Store, region: string, what: 'aqi' | 'primary'): Promise<Share> {
  const { rows } = await store.client.execute({
    sql: `select sum(compared) as compared, sum(agreed) as agreed from agreement where region = ? and measure = ?`,
    args: [region, what],
  })
  return { compared: Number(rows[0]?.['compared']), agreed: Number(rows[0]?.['agreed']) }
}

describe.runIf(root)('the national archive of 2026, two months and four nationwide days', () => {
  it('agrees with the published index, switches edition in its hour, and shows dust and gaps', async () => {
    const store = await freshStore()
    expect(await importAll(store, root as string)).toBe(221_756)
    const figures = {
      nationwide: share(await agreementOf(store, 'nationwide', 'aqi')),
      xinjiang: share(await agreementOf(store, 'xinjiang', 'aqi')),
      primaryNationwide: share(await agreementOf(store, 'nationwide', 'primary')),
      primaryXinjiang: share(await agreementOf(store, 'xinjiang', 'primary')),
    }
    console.info('agreement in percent', figures)
    expect(figures.nationwide).toBeGreaterThanOrEqual(99.97)
    expect(figures.xinjiang).toBeGreaterThanOrEqual(99.99)
    expect(figures.primaryNationwide).toBeGreaterThanOrEqual(99.97)
    expect(figures.primaryXinjiang).toBeGreaterThanOrEqual(99.99)
    const unexplained = await store.client.execute("select * from disagreement where explanation = 'unexplained'")
    expect(unexplained.rows).toEqual([])

    const ctx = await contextOf(store, 0)
    const night = await hours(ctx, {
      station: '1490A',
      from: '2026-02-28T23:00:00+08:00',
      to: '2026-03-01T01:00:00+08:00',
    })
    expect(night.items.map(item => item.edition)).toEqual(['HJ 633-2012', 'HJ 633-2012', 'HJ 633-2026'])
    const dust = await hours(ctx, { station: '3615A', from: '2026-03-01', to: '2026-04-30', limit: 10_000 })
    expect(Math.max(...dust.items.map(item => item.pm10 ?? 0))).toBeGreaterThan(3000)
    expect(dust.items.some(item => item.aqi === 500)).toBe(true)
    expect(dust.items).toHaveLength(61 * 24 - 1)
    expect(dust.items.filter(item => item.import === null).length).toBeGreaterThan(0)
    const vanished = await days(ctx, { station: '3584A', from: '2026-02-28', to: '2026-03-03' })
    expect(vanished.items.map(item => item.hours)).toEqual([23, 0, 0, 0])
  })
})
