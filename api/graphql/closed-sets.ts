import { AVERAGING, CATEGORIES, INDICATORS, POLLUTANTS } from '#content/air/shapes.ts'
import { PERIODS } from '#content/calendar.ts'
import { ADMINISTRATIONS } from '#content/place/shapes.ts'
import { MEASURES } from '#content/trail/shapes.ts'

/** Names of the closed sets. A set with a member that GraphQL cannot spell (`HJ 633-2012`) stays text, as in REST. */
export const CLOSED_SETS: Readonly<Record<string, readonly string[]>> = {
  Pollutant: POLLUTANTS,
  Indicator: INDICATORS,
  Category: CATEGORIES,
  Averaging: AVERAGING,
  Period: PERIODS,
  Administration: ADMINISTRATIONS,
  Measure: MEASURES,
}

const NAME = /^[_A-Za-z]\w*$/
export const isSpellable = (values: readonly string[]): boolean => values.every(value => NAME.test(value))

export const closedSetName = (values: readonly string[]): string | null =>
  Object.entries(CLOSED_SETS).find(([, set]) => set.join() === values.join())?.[0] ?? null
