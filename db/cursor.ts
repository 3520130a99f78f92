import { Refusal } from '#content/refusal.ts'
import { JsonText } from './ask.ts'

/** The lists that are walked by cursor, and what kind of key they walk by. */
const KEYS = {
  places: 'number',
  stations: 'string',
  latest: 'string',
  hours: 'number',
  days: 'number',
  periods: 'string',
  ranking: 'number',
  imports: 'number',
  feeds: 'string',
  waterBodies: 'string',
  sections: 'string',
  outfalls: 'string',
  offices: 'string',
  blackOdorous: 'string',
  waterUse: 'string',
  drinkingSources: 'string',
  zones: 'string',
  units: 'string',
  facilities: 'string',
  pipes: 'string',
  chainSteps: 'string',
  registeredBasins: 'string',
  permits: 'string',
  permitLimits: 'string',
  outlets: 'string',
  inspections: 'string',
  cases: 'string',
  tombstones: 'string',
  credits: 'string',
  listings: 'string',
  memberships: 'string',
  disclosures: 'string',
  rectification: 'string',
  damages: 'string',
  agencies: 'string',
  draws: 'string',
  facilityHistory: 'number',
  monitoringResults: 'number',
  monitoringCompleteness: 'string',
  exceedances: 'number',
  unanswered: 'number',
  facilityFacets: 'number',
  caseFacets: 'number',
  enforcementStatistics: 'number',
  versions: 'number',
  waterLatest: 'string',
  samples: 'number',
  waterPeriods: 'string',
  basins: 'string',
  lakes: 'string',
  attainment: 'number',
  templates: 'number',
  reportDocket: 'string',
  reportPerformance: 'number',
  reportFacets: 'number',
  reportTotals: 'number',
  withdrawnReports: 'number',
  inbox: 'string',
  trail: 'number',
} as const

export type ListName = keyof typeof KEYS

/** Where a walk through a list stands: the generation it began in and the key of the next item. */
export type Position = { generation: number; key: string | number }

const MAX_KEY = 1_000_000_000

/** An opaque cursor of a list. */
export const cursorOf = (list: ListName, { generation, key }: Position): string =>
  Buffer.from(JSON.stringify([list, generation, key])).toString('base64url')

/** Reads a cursor of a list. Throws Refusal `invalid` when it is not one of that list. */
export function readCursor(list: ListName, cursor: string | undefined): Position | null {
  if (cursor === undefined) return null
  const [name, generation, key] = parsed(cursor)
  if (name === list && isWhole(generation) && generation >= 0 && isKey(list, key)) return { generation, key }
  throw new Refusal(
    'invalid',
    `Cannot read the cursor "${cursor.slice(0, 80)}": take it from "next" of the page before`,
  )
}

const isWhole = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value)

function isKey(list: ListName, key: unknown): key is string | number {
  if (KEYS[list] === 'number') return isWhole(key) && Math.abs(key) <= MAX_KEY
  return typeof key === 'string' && key.isWellFormed() && !key.includes('\0')
}

function parsed(cursor: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    return Array.isArray(value) ? value : []
  } catch {
    return []
  }
}

/** A page as JSON text around items made in SQL; `nextKey` is null on the last page. */
export function listText<T>(
  list: ListName,
  generation: number,
  items: string,
  nextKey: string | number | null,
): JsonText<T> {
  const next = nextKey === null ? null : cursorOf(list, { generation, key: nextKey })
  return new JsonText(`{"generation":${generation},"items":${items},"next":${JSON.stringify(next)}}`)
}

/** The items of a list, sorted by id, that stand on a page, and the cursor of the next one. */
export function pageById<T extends { id: string }>(
  list: ListName,
  { generation, after }: { generation: number; after: Position | null },
  all: readonly T[],
  limit: number,
): { wanted: T[]; next: string | null } {
  const later = all.filter(({ id }) => id > String(after?.key ?? '')).sort((a, b) => (a.id < b.id ? -1 : 1))
  const wanted = later.slice(0, limit)
  const last = later.length > limit ? wanted.at(-1) : undefined
  return { wanted, next: last === undefined ? null : cursorOf(list, { generation, key: last.id }) }
}
