import type { z } from 'zod'
import type { Agreement, ImportDetail } from '#content/trail/shapes.ts'
import * as ask from './gather.ts'

export type ImportView = ImportDetail

let made: Promise<ImportView[]> | undefined

/** The newest imports with their disagreements, newest first. */
export function importViews(): Promise<ImportView[]> {
  made ??= ask.imports().then(list => Promise.all(list.map(one => ask.importDetail(one.import))))
  return made
}

export type Counts = Omit<z.infer<typeof Agreement>, 'day' | 'region'>
export type AgreementRow = Counts & { source: string; day: string; region: z.infer<typeof Agreement>['region'] }

const KEPT = 60

/** Agreement by source and day over all imports given, newest day first. */
export function agreementBySource(imports: readonly Pick<ImportView, 'source' | 'agreement'>[]): AgreementRow[] {
  const rows = new Map<string, AgreementRow>()
  for (const { source, agreement } of imports) {
    for (const one of agreement) {
      const key = `${source} ${one.day} ${one.region}`
      const held = rows.get(key)
      rows.set(key, held ? { ...held, ...sum(held, one) } : { ...one, source })
    }
  }
  return [...rows.values()]
    .sort((a, b) => (a.day === b.day ? (a.region < b.region ? -1 : 1) : a.day < b.day ? 1 : -1))
    .slice(0, KEPT)
}

export const total = (rows: readonly Counts[]): Counts =>
  rows.reduce(sum, { aqiCompared: 0, aqiAgreed: 0, primaryCompared: 0, primaryAgreed: 0 })

function sum(a: Counts, b: Counts): Counts {
  return {
    aqiCompared: a.aqiCompared + b.aqiCompared,
    aqiAgreed: a.aqiAgreed + b.aqiAgreed,
    primaryCompared: a.primaryCompared + b.primaryCompared,
    primaryAgreed: a.primaryAgreed + b.primaryAgreed,
  }
}

/** Share in percent, cut and not rounded: 99.999 never becomes 100. Null when nothing was compared. */
export const share = (agreed: number, compared: number): number | null =>
  compared === 0 ? null : Math.floor((agreed * 100_000) / compared) / 1000
