import { INDICATORS, type Indicator } from './shapes.ts'

/** Natural days of a dust event, first and last included, as the authority states them. Never computed here. */
export type DustWindow = { readonly from: number; readonly to: number }

/** Dust is deducted from the particulates, and through them from the composite index; never from the share of good days. */
export const DUST_DEDUCTED = ['pm10', 'pm25'] as const satisfies readonly Indicator[]

export const isDust = (day: number, windows: readonly DustWindow[]): boolean =>
  windows.some(({ from, to }) => from <= day && day <= to)

/**
 * The days with the particulates of dust days taken out (null), everything else untouched (supplementary rule
 * of 2016 on evaluating cities under dust).
 * @param days values in the order of INDICATORS
 */
export function withoutDust<T extends { readonly day: number; readonly values: readonly (number | null)[] }>(
  days: readonly T[],
  windows: readonly DustWindow[],
): T[] {
  const deducted: readonly Indicator[] = DUST_DEDUCTED
  const clean = (values: T['values']) => values.map((v, i) => (deducted.includes(INDICATORS[i]!) ? null : v))
  return days.map(day => (isDust(day.day, windows) ? { ...day, values: clean(day.values) } : day))
}
