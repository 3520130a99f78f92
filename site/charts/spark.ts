import { linePath } from './plot.ts'

export type Spark = { path: string; min: number | null; max: number | null }

const WIDTH = 120
const HEIGHT = 28
const EDGE = 2

/** A line 120 × 28 from zero to the highest value; the highest value is always printed beside it. */
export function spark(values: readonly (number | null)[]): Spark {
  const known = values.filter(value => value !== null)
  if (!known.length) return { path: '', min: null, max: null }
  const max = Math.max(...known)
  const x = (i: number) => EDGE + ((WIDTH - 2 * EDGE) * i) / Math.max(1, values.length - 1)
  const y = (value: number) => HEIGHT - EDGE - ((HEIGHT - 2 * EDGE) * value) / Math.max(max, 1e-9)
  return { path: linePath(values.map((v, i) => (v === null ? null : [x(i), y(v)]))), min: Math.min(...known), max }
}
