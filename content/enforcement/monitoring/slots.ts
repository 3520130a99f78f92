import { dayText, parseDay } from '../../time.ts'
import type { Days, Frequency } from './requirement.ts'

/** The days of a period in which one result is due. */
export type Slot = Days

const MONTHS = { month: 1, quarter: 3, 'half-year': 6, year: 12 } as const
/** 1970-01-01 was a Thursday. */
const MONDAY = 4

/**
 * The period of a frequency in which a day lies: the day, the week from Monday, or the month, quarter, half-year or year of
 * the calendar. Of `continuous` it is the day, which has 24 hours to measure.
 */
export function slotOf(day: number, frequency: Frequency): Slot {
  if (frequency === 'continuous' || frequency === 'day') return { from: day, to: day }
  if (frequency === 'week') {
    const from = Math.floor((day - MONDAY) / 7) * 7 + MONDAY
    return { from, to: from + 6 }
  }
  const [year, month] = dayText(day).split('-').map(Number) as [number, number, number]
  const first = year * 12 + Math.floor((month - 1) / MONTHS[frequency]) * MONTHS[frequency]
  return { from: startOf(first), to: startOf(first + MONTHS[frequency]) - 1 }
}

const startOf = (months: number) =>
  parseDay(`${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}-01`)

/**
 * The slots of a frequency that end in a month, that lie wholly within `required` days and are over by `until` (the last
 * day that is over). A slot counts in the month in which it ends.
 */
export function slotsIn(month: Days, frequency: Frequency, required: readonly Days[], until: number): Slot[] {
  const slots: Slot[] = []
  for (let day = month.from; day <= Math.min(month.to, until); ) {
    const slot = slotOf(day, frequency)
    const due = slot.to <= month.to && slot.to <= until
    if (due && required.some(({ from, to }) => from <= slot.from && slot.to <= to)) slots.push(slot)
    day = slot.to + 1
  }
  return slots
}

/** How many results are expected in a slot: 24 of a continuous day, else one. */
export const expectedIn = (frequency: Frequency): number => (frequency === 'continuous' ? 24 : 1)
