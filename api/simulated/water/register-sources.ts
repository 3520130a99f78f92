import { chance } from '../chance.ts'
import { SINCE } from './bodies.ts'
import { dayAfter } from './months.ts'
import { numberedNames } from './names.ts'
import { SOURCES, type Source } from './sources.ts'

type Rows = Record<string, unknown>[]

/** Back-up sources come before those that they back up. */
export const sourceEntries = (): Rows =>
  SOURCES.toSorted((a, b) => Number(a.backup !== null) - Number(b.backup !== null)).map(one => {
    const { source, n, level, water, place, body, people, protection, backup, kilometre } = one
    return {
      ...{ source, names: numberedNames('source', n), level, water, place, body, people, protection, backup },
      ...{ office: '模拟供水管理处', kilometre },
      ...SINCE,
    }
  })

/** The source whose sulfate was beyond its limit, in the third quarter before the region began. */
export const FAILING = { source: 'sim-source-08', quartersBefore: 3 } as const
/** The source of which nothing is published since five quarters before the region began. */
export const UNPUBLISHED = { source: 'sim-source-16', quartersBefore: 5 } as const

/** Quarters are counted as year × 4 + quarter − 1. The quarter of a month counted as year × 12 + month − 1. */
export const quarterOf = (month: number): number => Math.floor(month / 3)

/** Whether a source is beyond its limit in a quarter of the region that began in month `origin`. */
export const fails = (source: string, quarter: number, origin: number): boolean =>
  source === FAILING.source && quarter === quarterOf(origin) - FAILING.quartersBefore

const missing = ({ source, key }: Source, quarter: number, origin: number) =>
  (source === UNPUBLISHED.source && quarter >= quarterOf(origin) - UNPUBLISHED.quartersBefore) ||
  (!fails(source, quarter, origin) && chance(key, 61, quarter) < 0.06)

/** What was published by a day of the last eight quarters before the region began and of all since. */
export function quarterEntries(today: string, origin: number): Rows {
  const first = quarterOf(origin) - 8
  const newest = quarterOf(Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1) - 1
  return Array.from({ length: newest - first + 1 }, (_, i) => first + i).flatMap(quarter =>
    SOURCES.filter(source => !missing(source, quarter, origin))
      .map(source => quarterEntry(source, quarter, origin))
      .filter(({ publishedOn }) => publishedOn <= today),
  )
}

function quarterEntry({ source, n, key, level, water, people }: Source, quarter: number, origin: number) {
  const [year, number] = [Math.floor(quarter / 4), (quarter % 4) + 1]
  const failing = fails(source, quarter, origin)
  const usual = water === 'groundwater' ? 'III' : 'II'
  const volume = people === null ? null : Math.round(people * 0.0012 * (9 + chance(key, 62, quarter)) * 10) / 10
  return {
    ...{ source, quarter: `${year}-Q${number}`, attained: !failing, class: failing ? 'IV' : usual },
    ...{ over: failing ? ['so4'] : [], volume: level === 'township' ? null : volume },
    publishedOn: dayAfter(quarter * 3 + 3, 30 + Math.floor(chance(key, 63, quarter) * 45)),
    document: `模拟水源水质公告（${year}）第 ${number * 100 + n} 号`,
    from: dayAfter(quarter * 3, 0),
    to: dayAfter(quarter * 3 + 3, -1),
  }
}
