export type BarSegment = { level: number; x: number; width: number }

/** Width and height of a bar of classes, in SVG units. */
export const BAR = { width: 240, height: 14 } as const

/** Sections by class, level 1 to 6, and those without one (level 0) at the end, as parts of one bar. */
export function classBar(counts: readonly { level: number; count: number }[]): BarSegment[] {
  const total = counts.reduce((sum, { count }) => sum + count, 0)
  let before = 0
  return counts.flatMap(({ level, count }) => {
    const at = (n: number) => Math.round((BAR.width * n) / total)
    const x = total ? at(before) : 0
    before += count
    return count > 0 ? [{ level, x, width: at(before) - x }] : []
  })
}
