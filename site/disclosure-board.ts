import type { Disclosure } from '#content/enforcement/answers.ts'
import { annualDisclosureDue, type Clock, temporaryDisclosureDue } from '#content/enforcement/clocks.ts'
import { dayText, parseDay } from '#content/time.ts'

/** How a disclosure stands to its clock: filed in time or late, absent, or not due yet; `untimed` where no clock runs. */
export const FILINGS = ['inTime', 'late', 'absent', 'notDue', 'untimed'] as const
export type Filing = { disclosure: Disclosure; due: string | null; state: (typeof FILINGS)[number] }

const YEAR = /^(19|20)\d\d$/

function clockOf({ kind, occasion, triggeredOn }: Disclosure): Clock | null {
  if (kind === 'annual') return YEAR.test(occasion) ? annualDisclosureDue(Number(occasion)) : null
  return triggeredOn === null ? null : temporaryDisclosureDue(parseDay(triggeredOn))
}

/** @param today civil day, `2026-03-01`. The day on which it is due is still in time. */
export function filingOf(disclosure: Disclosure, today: string): Filing {
  const clock = clockOf(disclosure)
  if (clock === null) return { disclosure, due: null, state: 'untimed' }
  const due = dayText(clock.due)
  const { filedOn } = disclosure
  if (filedOn !== null) return { disclosure, due, state: filedOn <= due ? 'inTime' : 'late' }
  return { disclosure, due, state: today > due ? 'absent' : 'notDue' }
}

/** Filings by the year that they tell of or in which their clock began, newest first; absent ones first within a year. */
export function filingYears(disclosures: readonly Disclosure[], today: string): [string, Filing[]][] {
  const order = ({ state }: Filing) => ['absent', 'late', 'notDue', 'untimed', 'inTime'].indexOf(state)
  const groups = Map.groupBy(disclosures, ({ occasion, triggeredOn }) => triggeredOn?.slice(0, 4) ?? occasion)
  return [...groups]
    .toSorted(([a], [b]) => b.localeCompare(a))
    .map(([year, list]) => [year, list.map(one => filingOf(one, today)).toSorted((a, b) => order(a) - order(b))])
}
