/** Drawing area of the hourly charts, in SVG units. */
export const AREA = { width: 720, start: 52, end: 690, top: 14, bottom: 216, height: 250 } as const
export type Area = { readonly [K in keyof typeof AREA]: number }
/** The same on a phone: as high, and so narrow that its letters stay as large as those of the page. */
export const NARROW = { width: 340, start: 38, end: 338, top: 14, bottom: 216, height: 250 } as const satisfies Area

const round = (n: number): number => Math.round(n * 10) / 10

/** Left edge of slot i of n. */
export const slot = (i: number, n: number, { start, end }: Area = AREA): number =>
  round(start + ((end - start) * i) / n)

export type Rect = { x: number; y: number; width: number; height: number }

export const rectPath = (rects: readonly Rect[]): string =>
  rects.map(r => `M${round(r.x)} ${round(r.y)}h${round(r.width)}v${round(r.height)}h${round(-r.width)}z`).join('')

/** A line of steps through the slots; it breaks where there is no value. */
export function stepPath(ys: readonly (number | null)[]): string {
  const n = ys.length
  return ys
    .map((y, i) => {
      if (y === null) return ''
      const joined = i > 0 && ys[i - 1] != null
      return `${joined ? 'V' : `M${slot(i, n)} `}${round(y)}H${slot(i + 1, n)}`
    })
    .join('')
}

/** A line through points; it breaks where there is no value, and a value between two gaps becomes a dash. */
export function linePath(points: readonly (readonly [number, number] | null)[]): string {
  return points
    .map((point, i) => {
      if (!point) return ''
      const alone = !points[i - 1] && !points[i + 1]
      return `${i > 0 && points[i - 1] ? 'L' : 'M'}${round(point[0])} ${round(point[1])}${alone ? 'h3' : ''}`
    })
    .join('')
}

/** Slots without a value, joined into bands. */
export function gapPath(values: readonly unknown[], area: Area = AREA): string {
  const { top, bottom } = area
  const n = values.length
  return rectPath(
    values.flatMap((value, i) =>
      value === null
        ? [{ x: slot(i, n, area), y: top, width: slot(i + 1, n, area) - slot(i, n, area), height: bottom - top }]
        : [],
    ),
  )
}
