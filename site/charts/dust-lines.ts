import { AREA, gapPath, linePath, slot } from './plot.ts'

/** Above this many µg/m³ the scale becomes logarithmic: a dust storm must not flatten the ordinary days. */
const LOG_ABOVE = 600
const LINEAR_TOPS = [50, 100, 200, 300, 400, 600] as const

export type DustLines = {
  lines: { name: 'pm10' | 'pm25'; path: string; endY: number | null; max: number | null }[]
  gaps: string
  grid: { y: number; value: number }[]
  log: boolean
}

type Scale = { y: (value: number) => number; ticks: number[]; log: boolean }

function scaleFor(max: number): Scale {
  const span = AREA.bottom - AREA.top
  if (max > LOG_ABOVE) {
    const decades = Math.ceil(Math.log10(max))
    const y = (value: number) => AREA.bottom - (span * Math.log10(Math.max(value, 1))) / decades
    return { y, log: true, ticks: Array.from({ length: decades + 1 }, (_, i) => 10 ** i) }
  }
  const top = LINEAR_TOPS.find(step => step >= max) ?? LOG_ABOVE
  return { y: value => AREA.bottom - (span * value) / top, log: false, ticks: [0, 1, 2, 3, 4].map(i => (top * i) / 4) }
}

/** Two lines of hourly concentrations, µg/m³. Zero stands on the axis also on the logarithmic scale, which begins at 1. */
export function dustLines(pm10: readonly (number | null)[], pm25: readonly (number | null)[]): DustLines {
  const scale = scaleFor(Math.max(1, ...[...pm10, ...pm25].filter(value => value !== null)))
  const n = pm10.length
  const middle = (i: number) => (slot(i, n) + slot(i + 1, n)) / 2
  const line = (name: 'pm10' | 'pm25', values: readonly (number | null)[]) => {
    const known = values.filter(value => value !== null)
    const last = known.at(-1)
    const path = linePath(values.map((value, i) => (value === null ? null : [middle(i), scale.y(value)])))
    return {
      name,
      path,
      endY: last === undefined ? null : scale.y(last),
      max: known.length ? Math.max(...known) : null,
    }
  }
  return {
    lines: [line('pm10', pm10), line('pm25', pm25)],
    gaps: gapPath(pm10.map((value, i) => value ?? pm25[i] ?? null)),
    grid: scale.ticks.map(value => ({ y: scale.y(value), value })),
    log: scale.log,
  }
}
