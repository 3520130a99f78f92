import { imports, latestPlaces, latestStations, once, places, stations } from './gather.ts'
import * as ask from './gather-water.ts'
import { allMonths } from './section-views.ts'
import { waters } from './waters.ts'

const TABLE = ['json', 'csv', 'ndjson'] as const
const MAP = [...TABLE, 'geojson'] as const

/** Datasets as the API answers them: path and formats of each. */
export const DATASETS = {
  airLatest: ['/v1/air/latest', MAP],
  airHours: ['/v1/air/hours', TABLE],
  airDays: ['/v1/air/days', TABLE],
  airPeriods: ['/v1/air/periods', TABLE],
  airRanking: ['/v1/air/ranking', TABLE],
  airStations: ['/v1/air/stations', MAP],
  waterLatest: ['/v1/water/latest', MAP],
  waterSamples: ['/v1/water/samples', TABLE],
  waterPeriods: ['/v1/water/periods', TABLE],
  waterBasins: ['/v1/water/basins', TABLE],
  waterLakes: ['/v1/water/lakes', TABLE],
  waterSections: ['/v1/water/sections', MAP],
  waterBodies: ['/v1/water/bodies', TABLE],
  waterOutfalls: ['/v1/water/outfalls', MAP],
  waterSources: ['/v1/water/sources', TABLE],
  waterAttainment: ['/v1/water/attainment', TABLE],
  waterOffices: ['/v1/water/offices', TABLE],
  waterChain: ['/v1/water/chain', ['json']],
  waterBlack: ['/v1/water/black-odorous', TABLE],
  waterUse: ['/v1/water/use', TABLE],
  places: ['/v1/places', TABLE],
  imports: ['/v1/imports', TABLE],
} as const satisfies Record<string, readonly [string, readonly string[]]>
export type DatasetName = keyof typeof DATASETS

/** What stands behind a dataset: sites or entries, since when, and which sources said so. */
export type Dataset = {
  name: DatasetName
  path: string
  formats: readonly string[]
  of: 'sites' | 'entries'
  /** Null where they are not counted. */
  count: number | null
  /** First day or month; null where a register says from when each entry holds. */
  since: string | null
  simulated: boolean
  sources: string[]
}

type Row = { import: number | null; simulated: boolean }
type Known = { rows: readonly Row[]; of: Dataset['of']; since: string | null; count?: number | null }

const first = (texts: readonly string[]): string | null => texts.toSorted()[0] ?? null

export const dataCatalogue: () => Promise<Dataset[]> = once(async () => {
  const [known, trail] = [await knownOf(), await imports()]
  const byNumber = new Map(trail.map(one => [one.import, one.source]))
  return (Object.keys(DATASETS) as DatasetName[]).map(name => {
    const [path, formats] = DATASETS[name]
    const { rows, of, since, count } = known[name]
    const sources = new Set(rows.flatMap(row => byNumber.get(row.import ?? -1) ?? []))
    return {
      ...{ name, path, formats, of, since, count: count === undefined ? rows.length : count },
      simulated: rows.some(({ simulated }) => simulated),
      sources: [...sources].toSorted(),
    }
  })
})

async function knownOf(): Promise<Record<DatasetName, Known>> {
  const [all, black, use, trail] = [await waters(), await ask.blackOdorous(), await ask.waterUse(), await imports()]
  const [latest, now, months] = [await latestStations(), await ask.waterLatest(), await allMonths()]
  const day = first((await stations()).flatMap(({ history }) => history.map(({ from }) => from.slice(0, 10))))
  const month = first([...months.values()].flatMap(list => list.find(({ samples }) => samples > 0)?.period ?? []))
  const air: Known = { rows: latest, of: 'sites', since: day }
  const water: Known = { rows: now, of: 'sites', since: month }
  const entries = (rows: readonly Row[]): Known => ({ rows, of: 'entries', since: null })
  const lakes = all.bodies.filter(({ kind }) => kind === 'lake' || kind === 'reservoir')
  return {
    airLatest: { ...air, since: null },
    ...{ airHours: air, airDays: air, airPeriods: air, airStations: air },
    airRanking: { rows: await latestPlaces(), of: 'sites', since: day },
    waterLatest: { ...water, since: null },
    ...{ waterSamples: water, waterPeriods: water, waterBasins: { ...water, count: all.bodies.length } },
    waterLakes: { ...entries(lakes), since: month },
    waterSections: entries(all.sections.map(({ section }) => section)),
    waterBodies: entries(all.bodies),
    waterOutfalls: entries(all.outfalls),
    waterSources: entries(all.sources),
    waterAttainment: entries(all.sources),
    waterOffices: entries(all.offices),
    waterChain: { ...entries(all.outfalls), count: null },
    waterBlack: entries(black),
    waterUse: entries(use),
    places: { rows: [], of: 'entries', since: null, count: places().length },
    imports: {
      rows: [],
      of: 'entries',
      since: first(trail.map(one => one.receivedAt.slice(0, 10))),
      count: trail.length,
    },
  }
}
