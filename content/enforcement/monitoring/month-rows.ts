import type { Month } from '../../calendar.ts'
import { type Frequency, joinedDays, type Requirement } from './requirement.ts'
import { type Slot, slotsIn } from './slots.ts'

/** A month in which something of one outlet, pollutant and frequency was due, and the slots that end in it. */
export type MonthRow = {
  outlet: string
  pollutant: string
  frequency: Frequency
  month: string
  slots: readonly Slot[]
}

/** What a month is called, and its first and last day. */
export type NamedMonth = Pick<Month, 'from' | 'to'> & { readonly month: string }

/**
 * The months in which results were due by what permits require, up to the last day that is over, sorted by outlet, pollutant,
 * frequency and month. What is required twice, as by an hourly and a daily limit, is due once.
 */
export function monthRows(required: readonly Requirement[], months: readonly NamedMonth[], until: number): MonthRow[] {
  const duties = Map.groupBy(required, ({ outlet, pollutant, frequency }) =>
    JSON.stringify([outlet, pollutant, frequency]),
  )
  return [...duties.values()]
    .flatMap(same => {
      const { outlet, pollutant, frequency } = same[0] as Requirement
      const days = joinedDays(same)
      return months.map(named => ({
        ...{ outlet, pollutant, frequency, month: named.month },
        slots: slotsIn(named, frequency, days, until),
      }))
    })
    .filter(({ slots }) => slots.length > 0)
    .sort((a, b) => (restOf(a) < restOf(b) ? -1 : 1))
}

/** What follows the facility in the id of a row. */
export const restOf = ({ outlet, pollutant, frequency, month }: Omit<MonthRow, 'slots'>): string =>
  `${outlet}>${pollutant}>${frequency}>${month}`
