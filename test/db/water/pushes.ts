import { createHash } from 'node:crypto'
import { idOf } from '#content/register/kind.ts'
import { KINDS } from '#content/register/kinds.ts'
import type { EntryPush } from '#content/register/push.ts'
import { minuteText, parseMinute } from '#content/time.ts'
import type { Reject } from '#content/trail/reject.ts'
import { WATER_INDICATORS, type WaterIndicator } from '#content/water/indicators.ts'
import type { Cell, WaterPush } from '#content/water/push.ts'
import type { Store } from '#db/open.ts'
import { recordEntries } from '#db/register/record.ts'
import { derive } from '#db/trail/derive.ts'
import type { Received, Recorded } from '#db/trail/record.ts'
import { recordSamples } from '#db/water/record.ts'

/** When the samples of tests come in: after all their times. */
const RECEIVED_AT = 1_798_700_000

export const at = (text: string): number => parseMinute(text.length === 16 ? `${text}:00+08:00` : text)
export const FEED = { province: '新疆维吾尔自治区', watershed: '西北诸河', name: '测试断面' }

/** A sample in plain values; indicators left out have no column. */
export function sample(
  about: Omit<Partial<WaterPush>, 'at' | 'cells'> & {
    at?: string | number
    water?: Partial<Record<WaterIndicator, Cell>>
  } = {},
): WaterPush {
  const { water = {}, at: time = '2026-03-02T08:00', ...rest } = about
  return {
    site: FEED,
    at: typeof time === 'number' ? time : at(time),
    method: 'automatic',
    cells: WATER_INDICATORS.map(name => water[name] ?? null),
    further: [],
    laboratory: null,
    publishedClass: null,
    line: 1,
    ...rest,
  }
}

const received = (what: unknown, about: Partial<Received>): Received => ({
  source: 'test',
  file: 'test.json',
  sha256: createHash('sha256').update(JSON.stringify(what)).digest('hex'),
  receivedAt: RECEIVED_AT,
  simulated: false,
  ...about,
})

async function* once<T>(batch: T): AsyncGenerator<T> {
  yield batch
}

/** Records samples as one file and makes them public. */
export async function recordWater(
  store: Store,
  samples: WaterPush[],
  about: Partial<Received> = {},
): Promise<Recorded & { rejects: Reject[] }> {
  const rejects: Reject[] = []
  const batch = { samples, rejects: [], read: samples.length }
  const watch = { rejects: (more: readonly Reject[]) => void rejects.push(...more) }
  const done = await recordSamples(store, received(samples, about), once(batch), watch)
  await derive(store, about.receivedAt ?? RECEIVED_AT)
  return { ...done, rejects }
}

/** Entries of the register by kind, each on top of the example of its kind. */
export function entry(kind: string, over: Record<string, unknown>): EntryPush {
  const found = KINDS.find(candidate => candidate.kind === kind)
  if (!found) throw new Error(`no kind ${kind}`)
  const made = { ...found.example, ...over }
  return { kind, id: idOf(found, made), entry: made, line: 1 }
}

export const names = (zh: string) => ({ zh, ug: null, kk: null, en: null })

/** Records entries as one file and makes them public. */
export async function register(store: Store, entries: EntryPush[], about: Partial<Received> = {}): Promise<Recorded> {
  const rejects: Reject[] = []
  const batch = { entries, rejects: [], read: entries.length }
  const watch = { rejects: (more: readonly Reject[]) => void rejects.push(...more) }
  const done = await recordEntries(store, received(entries, about), once(batch), watch)
  if (rejects.length > 0) throw new Error(JSON.stringify(rejects))
  await derive(store, about.receivedAt ?? RECEIVED_AT)
  return done
}

/** Times every so many minutes, from an instant on. */
export const every = (minutes: number, from: string, count: number): string[] =>
  Array.from({ length: count }, (_, i) => minuteText(at(from) + i * minutes))
