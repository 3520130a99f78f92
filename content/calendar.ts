import { Refusal } from './refusal.ts'
import { dayText, parseDay } from './time.ts'

export const PERIODS = ['month', 'quarter', 'year'] as const
export type Period = (typeof PERIODS)[number]

/** A month of a period: its number 1 … 12, first and last day. */
export type Month = { readonly month: number; readonly from: number; readonly to: number }

/** A month, quarter or year with its first and last day and its months. */
export type Span = {
  readonly period: string
  readonly kind: Period
  readonly from: number
  readonly to: number
  readonly months: readonly Month[]
}

const PERIOD = /^((?:19|20|21)\d\d)(?:-(0[1-9]|1[0-2])|-Q([1-4]))?$/

/** Reads `2026-03`, `2026-Q1` or `2026`. Throws Refusal `invalid` naming the text. */
export function parsePeriod(text: string): Span {
  const parts = PERIOD.exec(text)
  if (!parts) throw new Refusal('invalid', `Cannot read period "${text}": expected 2026-03, 2026-Q1 or 2026`)
  const [, year, month, quarter] = parts
  const kind = month ? 'month' : quarter ? 'quarter' : 'year'
  const first = month ? Number(month) : quarter ? Number(quarter) * 3 - 2 : 1
  const count = { month: 1, quarter: 3, year: 12 }[kind]
  const months = Array.from({ length: count }, (_, i) => monthOf(Number(year), first + i))
  return { period: text, kind, from: months[0]!.from, to: months[count - 1]!.to, months }
}

function monthOf(year: number, month: number): Month {
  const start = (y: number, m: number) => parseDay(`${y}-${String(m).padStart(2, '0')}-01`)
  const next = month === 12 ? start(year + 1, 1) : start(year, month + 1)
  return { month, from: start(year, month), to: next - 1 }
}

/** The period of a kind that holds a day. */
export function periodOf(day: number, kind: Period): string {
  const [year, month] = dayText(day).split('-') as [string, string]
  if (kind === 'year') return year
  return kind === 'month' ? `${year}-${month}` : `${year}-Q${Math.ceil(Number(month) / 3)}`
}

/** The periods of a kind from the one that holds a day to the one that holds another, in order. */
export function periodsBetween(first: number, last: number, kind: Period): string[] {
  const names: string[] = []
  for (let day = first; day <= last; day = parsePeriod(periodOf(day, kind)).to + 1) names.push(periodOf(day, kind))
  return names
}
