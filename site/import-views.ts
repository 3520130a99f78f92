import { type Import, type ImportDetail, MEASURES, type Measure, type Region } from '#content/trail/shapes.ts'
import { citedImports } from './cited-imports.ts'
import * as ask from './gather.ts'

export type ImportView = ImportDetail

const NEWEST = 50

/** The imports listed: the newest 50, newest first. */
export const newestImports = async (): Promise<Import[]> => (await ask.imports()).slice(0, NEWEST)

/** Every import that was not rolled back, newest first. */
export const importsInForce = async (): Promise<Import[]> =>
  (await ask.imports()).filter(({ rolledBack }) => rolledBack === null)

let made: Promise<ImportView[]> | undefined

/** The imports that have a page: those listed with what they rolled back, those behind the newest hour of any place, and those that water cites. */
export function importViews(): Promise<ImportView[]> {
  made ??= make()
  return made
}

async function make(): Promise<ImportView[]> {
  const shown = [...(await ask.latestPlaces()), ...(await ask.latestStations())]
  const listed = (await newestImports()).map(one => one.import)
  const paired = (await newestImports()).flatMap(one => one.undoes ?? one.rolledBack?.import ?? [])
  const numbers = new Set([
    ...listed,
    ...paired,
    ...shown.flatMap(latest => latest.import ?? []),
    ...(await citedImports()),
  ])
  return Promise.all([...numbers].map(ask.importDetail))
}

const MOST_WITH_MISSES = 500
const misses = (one: Import) => one.agreement.some(row => row.agreed < row.compared)

let missed: Promise<ImportView['disagreements']> | undefined

/** The rows that disagree, of every import that has some. */
export function disagreements(): Promise<ImportView['disagreements']> {
  missed ??= importsInForce().then(async list => {
    const some = list.filter(misses).slice(0, MOST_WITH_MISSES)
    const details = await Promise.all(some.map(one => ask.importDetail(one.import)))
    return details.flatMap(detail => detail.disagreements)
  })
  return missed
}

export type Count = { compared: number; agreed: number }
export type Counts = Partial<Record<Measure, Count>>
export type AgreementRow = { source: string; day: string; region: Region; counts: Counts }

/** Agreement by source and day over all imports given, newest day first; nationwide only where it says more. */
export function agreementBySource(imports: readonly Pick<ImportView, 'source' | 'agreement'>[]): AgreementRow[] {
  const rows = new Map<string, AgreementRow>()
  for (const { source, agreement } of imports) {
    for (const { day, region, measure, compared, agreed } of agreement) {
      const key = `${source} ${day} ${region}`
      const row = rows.get(key) ?? { source, day, region, counts: {} }
      rows.set(key, { ...row, counts: sum(row.counts, { [measure]: { compared, agreed } }) })
    }
  }
  const onlyXinjiang = ({ source, day, counts }: AgreementRow) => {
    const xinjiang = rows.get(`${source} ${day} xinjiang`)?.counts
    return xinjiang !== undefined && MEASURES.every(name => xinjiang[name]?.compared === counts[name]?.compared)
  }
  return [...rows.values()]
    .filter(row => row.region === 'xinjiang' || !onlyXinjiang(row))
    .sort((a, b) => (a.day === b.day ? (a.region < b.region ? -1 : 1) : a.day < b.day ? 1 : -1))
}

/** How many rows these are: one that disagrees in two measures is one row. */
export const rowsIn = (list: ImportView['disagreements']): number =>
  new Set(list.map(({ site, at }) => `${site} ${at}`)).size

/** Counts of several days together. */
export const total = (rows: readonly { counts: Counts }[]): Counts =>
  rows.reduce<Counts>((all, { counts }) => sum(all, counts), {})

/** What was compared in any of the rows, in the order of the closed set. */
export const measuresOf = (rows: readonly { counts: Counts }[]): Measure[] =>
  MEASURES.filter(measure => rows.some(({ counts }) => counts[measure]))

function sum(a: Counts, b: Counts): Counts {
  const all: Counts = { ...a }
  for (const measure of MEASURES) {
    const [one, other] = [a[measure], b[measure]]
    if (other)
      all[measure] = { compared: (one?.compared ?? 0) + other.compared, agreed: (one?.agreed ?? 0) + other.agreed }
  }
  return all
}

/** Share in percent, cut and not rounded: 99.999 never becomes 100. Null when nothing was compared. */
export const share = (agreed: number, compared: number): number | null =>
  compared === 0 ? null : Math.floor((agreed * 100_000) / compared) / 1000
