import { type MonthTick, middle, monthTicks } from './class-strip.ts'
import { AREA, type Area, gapPath, linePath } from './plot.ts'

/** Where grades of the trophic index end (环办〔2011〕22号): under 30, to 50, 60, 70, and beyond; levels of the common scale. */
export const TROPHIC_STEPS = [
  { level: 1, to: 30 },
  { level: 3, to: 50 },
  { level: 4, to: 60 },
  { level: 5, to: 70 },
  { level: 6, to: 100 },
] as const

export const GAUGE = { start: 8, width: 600 } as const

const gaugeX = (tli: number): number => Math.round(GAUGE.start + (GAUGE.width * Math.min(100, Math.max(0, tli))) / 100)

export type TliGauge = { bands: { level: number; x: number; width: number; to: number }[]; at: number }

/** A scale from 0 to 100 with its grades and the place of an index on it. */
export function tliGauge(tli: number): TliGauge {
  const bands = TROPHIC_STEPS.map(({ level, to }, i) => {
    const x = gaugeX(TROPHIC_STEPS[i - 1]?.to ?? 0)
    return { level, x, width: gaugeX(to) - x, to }
  })
  return { bands, at: gaugeX(tli) }
}

export type TliStrip = {
  points: { x: number; y: number; level: number; tli: number; period: string }[]
  line: string
  gaps: string
  grid: { y: number; tli: number }[]
  ticks: MonthTick[]
  min: number | null
  max: number | null
  missing: number
}

const LOW = 20
const HIGH = 80

/** The index by month. The scale runs from 20 to 80, and further where a value does. */
export function tliStrip(
  months: readonly { period: string; tli: number | null; level: number }[],
  area: Area = AREA,
): TliStrip {
  const known = months.flatMap(({ tli }) => (tli === null ? [] : [tli]))
  const bottom = Math.min(LOW, ...known)
  const top = Math.max(HIGH, ...known)
  const y = (tli: number) => Math.round(area.bottom - ((area.bottom - area.top) * (tli - bottom)) / (top - bottom))
  const n = months.length
  const x = (i: number) => middle(i, n, area)
  return {
    points: months.flatMap(({ period, tli, level }, i) =>
      tli === null ? [] : [{ x: x(i), y: y(tli), level, tli, period }],
    ),
    line: linePath(months.map(({ tli }, i) => (tli === null ? null : [x(i), y(tli)]))),
    gaps: gapPath(
      months.map(({ tli }) => tli),
      area,
    ),
    grid: [30, 50, 60, 70].map(tli => ({ y: y(tli), tli })),
    ticks: monthTicks(
      months.map(({ period }) => period),
      area,
    ),
    min: known.length ? Math.min(...known) : null,
    max: known.length ? Math.max(...known) : null,
    missing: n - known.length,
  }
}
