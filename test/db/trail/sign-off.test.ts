import { describe, expect, it } from 'vitest'
import type { EntryBatch, EntryPush } from '#content/register/push.ts'
import { recordEntries } from '#db/register/record.ts'
import type { Received } from '#db/trail/record.ts'
import { freshStore, hashOf } from '#test/database.ts'
import { entry, keep, RECEIVED_AT } from '../register/entries.ts'

async function* once(entries: EntryPush[]): AsyncGenerator<EntryBatch> {
  yield { entries, rejects: [], read: entries.length }
}
const about = (more: Partial<Received> = {}): Received => ({
  ...{ source: 'register', file: 'cases.csv', sha256: 'a', receivedAt: RECEIVED_AT, simulated: false },
  ...more,
})
const CHANGED = ['entry', 'import', 'generation', 'case_now', 'repeated']

describe('the act that records entries', () => {
  it.each(['case', 'step'])('keeps no real %s that nobody looked at, whatever door it came by', async kind => {
    const store = await freshStore()
    await keep(store, [entry('facility'), entry('case')])
    const before = await hashOf(store, CHANGED)
    const rows = () => once([entry(kind, { document: '另一份' })])
    await expect(recordEntries(store, about(), rows())).rejects.toMatchObject({ code: 'invalid' })
    await expect(recordEntries(store, about({ by: '乙', signOff: true }), rows())).rejects.toMatchObject({
      code: 'conflict',
    })
    const prepared = await recordEntries(store, about({ by: '甲' }), rows())
    expect(prepared).toMatchObject({ prepared: true, import: 0, read: 1 })
    expect(await hashOf(store, CHANGED)).toBe(before)
    const other = about({ by: '乙', signOff: true, sha256: 'b' })
    await expect(recordEntries(store, other, rows())).rejects.toThrow('had other bytes')
    expect(await recordEntries(store, about({ by: '乙', signOff: true }), rows())).toMatchObject({ prepared: false })
  })

  it('notes one person once, and lets either of two who prepared sign off', async () => {
    const store = await freshStore()
    await keep(store, [entry('facility')])
    const look = (by: string, signOff = false) => recordEntries(store, about({ by, signOff }), once([entry('case')]))
    for (const by of ['甲', '甲 ', '乙']) await look(by)
    const { rows } = await store.client.execute('select preparedBy from preparation order by preparation')
    expect(rows.map(row => row['preparedBy'])).toEqual(['甲', '乙'])
    expect(await look('甲', true)).toMatchObject({ import: 2 })
    const signed = await store.client.execute('select preparedBy, signedBy from import where import = 2')
    expect({ ...signed.rows[0] }).toEqual({ preparedBy: '乙', signedBy: '甲' })
  })

  it('asks nobody about simulated cases, and about entries that accuse nobody', async () => {
    const store = await freshStore()
    expect(await recordEntries(store, about({ sha256: 'f' }), once([entry('facility')]))).toMatchObject({ import: 1 })
    const simulated = await freshStore()
    const file = about({ simulated: true })
    expect(await recordEntries(simulated, file, once([entry('facility'), entry('case')]))).toMatchObject({ stored: 2 })
  })
})
