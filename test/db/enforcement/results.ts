import { createHash } from 'node:crypto'
import type { ResultBatch, ResultPush } from '#content/enforcement/monitoring/push.ts'
import { parseMinute } from '#content/time.ts'
import type { Reject } from '#content/trail/reject.ts'
import { recordResults } from '#db/enforcement/record-results.ts'
import type { Store } from '#db/open.ts'
import { derive } from '#db/trail/derive.ts'
import type { Recorded } from '#db/trail/record.ts'
import { entry, keep } from '../register/entries.ts'

/** 23 November 2026, 12:00 in Beijing. */
export const RECEIVED_AT = Date.UTC(2026, 10, 23, 4) / 1000

/** Epoch minutes of `2026-03-02` or `2026-03-02T05:00`, Beijing time. */
export const at = (text: string): number => parseMinute(`${text.length === 10 ? `${text}T00:00` : text}:00+08:00`)

/** Daily COD of 40 mg/L at the outlet of the example facility, but for what is said otherwise. */
export const result = (about: Omit<Partial<ResultPush>, 'at'> & { at?: string } = {}): ResultPush => {
  const { at: time = '2026-03-02', ...rest } = about
  return {
    ...{ outlet: { facility: 'demo-facility', outlet: 'DW001' }, at: at(time), averaging: 'day', origin: 'auto' },
    ...{ agency: null, cells: [['化学需氧量', '40', 'mg/L', 'N']], line: 2 },
    ...rest,
  }
}

/** COD of a value, and its mark. */
export const cod = (value: string | null, mark: 'N' | 'F' | 'M' | 'S' | null = 'N') =>
  [['化学需氧量', value, 'mg/L', mark]] as ResultPush['cells']

/** The example facility with outlet, permit and limits, and an agency. */
export const FACILITY = ['facility', 'outlet', 'permit', 'limit', 'agency'].map(kind => entry(kind))

async function* batchOf(results: readonly ResultPush[]): AsyncGenerator<ResultBatch> {
  yield { results: [...results], rejects: [], read: results.length }
}

/** Records results as one file and makes them public; the hash is that of their content unless given. */
export async function keepResults(
  store: Store,
  results: readonly ResultPush[],
  about: { source?: string; simulated?: boolean; sha256?: string; receivedAt?: number } = {},
): Promise<Recorded & { rejects: Reject[] }> {
  const rejects: Reject[] = []
  const sha256 = createHash('sha256').update(JSON.stringify(results)).digest('hex')
  const received = {
    ...{ source: 'test', file: 'results.csv', sha256, receivedAt: RECEIVED_AT, simulated: false },
    ...about,
  }
  const watch = { rejects: (found: readonly Reject[]) => void rejects.push(...found) }
  const recorded = await recordResults(store, received, batchOf(results), watch)
  await derive(store, received.receivedAt)
  return { ...recorded, rejects }
}

/** Registers entries as known on the day of these tests. */
export const register = (store: Store, entries: Parameters<typeof keep>[1], more: Parameters<typeof keep>[2] = {}) =>
  keep(store, entries, { receivedAt: RECEIVED_AT, ...more })
