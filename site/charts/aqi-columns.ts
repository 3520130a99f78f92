import { levelOf } from '#content/air/levels.ts'
import { AREA, gapPath, type Rect, rectPath, slot, stepPath } from './plot.ts'

/** Height of the full-coloured top of a column, in SVG units. */
const EDGE = 7

const STEPS = [0, 50, 100, 150, 200, 300, 400, 500] as const

/** Column chart of an hourly AQI: a tint and a full-coloured top a level, one ink line over all, gaps as bands. */
export type AqiColumns = {
  washes: { level: number; path: string; top: string }[]
  line: string
  gaps: string
  grid: { y: number; aqi: number }[]
  min: number | null
  max: number | null
  missing: number
}

/** @param values AQI by hour, null where there is none. The scale is linear from 0 to the next step above the highest. */
export function aqiColumns(values: readonly (number | null)[]): AqiColumns {
  const known = values.filter(value => value !== null)
  const max = known.length ? Math.max(...known) : null
  const top = STEPS.find(step => step >= Math.max(100, max ?? 0)) ?? 500
  const y = (aqi: number) => AREA.bottom - ((AREA.bottom - AREA.top) * aqi) / top
  const columns = new Map<number, Rect[]>()
  values.forEach((value, i) => {
    const level = levelOf(value)?.level
    if (value === null || level === undefined) return
    const x = slot(i, values.length)
    const rect = { x, y: y(value), width: slot(i + 1, values.length) - x, height: AREA.bottom - y(value) }
    columns.set(level, [...(columns.get(level) ?? []), rect])
  })
  return {
    washes: [...columns]
      .sort(([a], [b]) => a - b)
      .map(([level, rects]) => ({
        level,
        path: rectPath(rects),
        top: rectPath(rects.map(rect => ({ ...rect, height: Math.min(EDGE, rect.height) }))),
      })),
    line: stepPath(values.map(value => (value === null ? null : y(value)))),
    gaps: gapPath(values),
    grid: STEPS.filter(step => step <= top).map(aqi => ({ y: y(aqi), aqi })),
    min: known.length ? Math.min(...known) : null,
    max,
    missing: values.length - known.length,
  }
}
