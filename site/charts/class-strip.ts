import { AREA, type Area, gapPath, linePath, slot } from './plot.ts'

export type ClassMonth = { period: string; level: number | null }
export type MonthTick = { x: number; period: string; month: number; year: number | null; minor: boolean }

/** Months by class: a mark a month in the row of its class, class I on top, joined by a line that breaks at gaps. */
export type ClassStrip = {
  marks: { x: number; y: number; level: number; period: string }[]
  line: string
  gaps: string
  rows: { y: number; level: number }[]
  target: number | null
  ticks: MonthTick[]
  best: number | null
  worst: number | null
  missing: number
}

const LEVELS = [1, 2, 3, 4, 5, 6] as const
const HALF = (AREA.bottom - AREA.top) / 12

export const rowOf = (level: number): number => Math.round(AREA.top + HALF * (2 * level - 1))
/** The lower edge of a row: what lies under the edge of its target misses it. */
const edgeOf = (level: number): number => Math.round(AREA.top + HALF * 2 * level)

export const middle = (i: number, n: number, area: Area): number =>
  Math.round((slot(i, n, area) + slot(i + 1, n, area)) / 2)

/** Month ticks: each with its number, the year under the first one and under each January; every second one is minor. */
export const monthTicks = (periods: readonly string[], area: Area = AREA): MonthTick[] =>
  periods.map((period, i) => {
    const [year, month] = [Number(period.slice(0, 4)), Number(period.slice(5, 7))]
    const dated = i === 0 || month === 1
    return {
      x: middle(i, periods.length, area),
      period,
      month,
      year: dated ? year : null,
      minor: i % 2 === 1 && !dated,
    }
  })

/**
 * @param months consecutive months, level 1 (I) to 6 (worse than V), null without a class. @param target its level.
 * @param area where it is drawn; the rows are as high in every area.
 */
export function classStrip(months: readonly ClassMonth[], target: number | null, area: Area = AREA): ClassStrip {
  const n = months.length
  const marks = months.flatMap(({ period, level }, i) =>
    level === null ? [] : [{ x: middle(i, n, area), y: rowOf(level), level, period }],
  )
  const levels = marks.map(({ level }) => level)
  return {
    marks,
    line: linePath(months.map(({ level }, i) => (level === null ? null : [middle(i, n, area), rowOf(level)]))),
    gaps: gapPath(
      months.map(({ level }) => level),
      area,
    ),
    rows: LEVELS.map(level => ({ y: rowOf(level), level })),
    target: target === null || target > 5 ? null : edgeOf(target),
    ticks: monthTicks(
      months.map(({ period }) => period),
      area,
    ),
    best: levels.length ? Math.min(...levels) : null,
    worst: levels.length ? Math.max(...levels) : null,
    missing: n - marks.length,
  }
}
