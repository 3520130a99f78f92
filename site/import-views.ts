import type { z } from 'zod'
import type { Agreement, Import, ImportDetail } from '#content/trail/shapes.ts'
import * as ask from './gather.ts'

export type ImportView = ImportDetail

const NEWEST = 50

/** The imports listed: the newest 50, newest first. */
export const newestImports = async (): Promise<Import[]> => (await ask.imports()).slice(0, NEWEST)

let made: Promise<ImportView[]> | undefined

/** The imports that have a page: those listed, and those behind the newest hour of any place or station. */
export function importViews(): Promise<ImportView[]> {
  made ??= make()
  return made
}

async function make(): Promise<ImportView[]> {
  const shown = [...(await ask.latestPlaces()), ...(await ask.latestStations())]
  const listed = (await newestImports()).map(one => one.import)
  const numbers = new Set([...listed, ...shown.flatMap(latest => latest.import ?? [])])
  return Promise.all([...numbers].map(ask.importDetail))
}

const MOST_WITH_MISSES = 500
const misses = (one: Import) =>
  one.agreement.some(row => row.aqiAgreed < row.aqiCompared || row.primaryAgreed < row.primaryCompared)

let missed: Promise<ImportView['disagreements']> | undefined

/** The rows that disagree, of every import that has some. */
export function disagreements(): Promise<ImportView['disagreements']> {
  missed ??= ask.imports().then(async list => {
    const some = list.filter(misses).slice(0, MOST_WITH_MISSES)
    const details = await Promise.all(some.map(one => ask.importDetail(one.import)))
    return details.flatMap(detail => detail.disagreements)
  })
  return missed
}

export type Counts = Omit<z.infer<typeof Agreement>, 'day' | 'region'>
export type AgreementRow = Counts & { source: string; day: string; region: z.infer<typeof Agreement>['region'] }

/** Agreement by source and day over all imports given, newest day first; nationwide only where it says more. */
export function agreementBySource(imports: readonly Pick<ImportView, 'source' | 'agreement'>[]): AgreementRow[] {
  const rows = new Map<string, AgreementRow>()
  for (const { source, agreement } of imports) {
    for (const one of agreement) {
      const key = `${source} ${one.day} ${one.region}`
      const held = rows.get(key)
      rows.set(key, held ? { ...held, ...sum(held, one) } : { ...one, source })
    }
  }
  const onlyXinjiang = (row: AgreementRow) =>
    rows.get(`${row.source} ${row.day} xinjiang`)?.aqiCompared === row.aqiCompared
  return [...rows.values()]
    .filter(row => row.region === 'xinjiang' || !onlyXinjiang(row))
    .sort((a, b) => (a.day === b.day ? (a.region < b.region ? -1 : 1) : a.day < b.day ? 1 : -1))
}

/** Counts of several days together. */
export const total = (rows: readonly Counts[]): Counts =>
  rows.reduce<Counts>(sum, { aqiCompared: 0, aqiAgreed: 0, primaryCompared: 0, primaryAgreed: 0 })

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
