import { linePath } from './plot.ts'

/** Drawing area of a chart of results against a limit, in SVG units: as wide as a phone, so that its letters stay readable. */
export const LIMIT_AREA = { width: 340, height: 150, start: 40, end: 332, top: 12, bottom: 122 } as const

export type Plotted = { at: string; value: number | null; exceeded: boolean }
export type LimitChart = {
  line: string
  /** Every result, where there are so few that the line alone would say more than was measured. */
  dots: { x: number; y: number }[]
  /** Results beyond the limit, as squares. */
  beyond: { x: number; y: number }[]
  limit: number | null
  lower: number | null
  ticks: { y: number; value: number }[]
  first: string
  last: string
}

const FEW = 16
const STEPS = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10]
const round = (n: number): number => Math.round(n * 10) / 10

/** The smallest round number that a positive one does not pass. */
export function roundTop(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value))
  const step = STEPS.find(one => one * power >= value * (1 - 1e-9)) ?? 10
  return Number((step * power).toPrecision(6))
}

/**
 * Results of one pollutant in order of time as a line that breaks where a value is missing, with the limits across; null
 * where there is nothing to draw. The scale begins at 0, for it is the distance to the limit that counts.
 */
export function limitChart(
  results: readonly Plotted[],
  { limit, lower }: { limit: number | null; lower: number | null },
): LimitChart | null {
  const values = results.flatMap(({ value }) => (value === null ? [] : [value]))
  const [first, last] = [results[0], results.at(-1)]
  if (!first || !last || values.length === 0) return null
  const top = roundTop(Math.max(limit ?? 0, lower ?? 0, ...values) || 1)
  const { start, end, bottom } = LIMIT_AREA
  const [from, span] = [Date.parse(first.at), Math.max(1, Date.parse(last.at) - Date.parse(first.at))]
  const x = (at: string) => round(start + ((end - start) * (Date.parse(at) - from)) / span)
  const y = (value: number) => round(bottom - ((bottom - LIMIT_AREA.top) * Math.max(0, value)) / top)
  const points = results.map(({ at, value }) => (value === null ? null : ([x(at), y(value)] as const)))
  return {
    line: linePath(points),
    dots: values.length > FEW ? [] : points.flatMap(point => (point === null ? [] : [{ x: point[0], y: point[1] }])),
    beyond: results.flatMap(({ at, value, exceeded }) =>
      exceeded && value !== null ? [{ x: x(at), y: y(value) }] : [],
    ),
    limit: limit === null ? null : y(limit),
    lower: lower === null ? null : y(lower),
    ticks: [0, top / 2, top].map(value => ({ y: y(value), value })),
    ...{ first: first.at, last: last.at },
  }
}
