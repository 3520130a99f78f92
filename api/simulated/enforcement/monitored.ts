/** Facilities with an automatic monitor, and what their chances depend on. */
export const AUTOMATIC = [
  { facility: 'sim-facility-a2', key: 4 },
  { facility: 'sim-facility-a4', key: 6 },
  { facility: 'sim-facility-d2', key: 13 },
] as const
export type Automatic = (typeof AUTOMATIC)[number]
export type Monitor = Automatic['facility']

/** Days of automatic results before the month in which the region began. */
export const DAYS = 42

export const isAutomatic = (facility: string): boolean => AUTOMATIC.some(one => one.facility === facility)

/** The facility from which a quarter of results taken by hand is missing. */
export const SILENT = 'sim-facility-g1'

/** First and last day of what happens, counted from the first day of the month in which the region began. */
type Story = readonly [monitor: Monitor, from: number, to: number]

const within = (stories: readonly Story[]) => (monitor: Monitor, day: number) =>
  stories.some(([one, from, to]) => one === monitor && day >= from && day <= to)

/** Days on which COD lies beyond the limit: those of a2 are followed by an inspection, those of a4 by nothing. */
export const overflows = within([
  ['sim-facility-a2', -20, -18],
  ['sim-facility-a4', -41, -39],
])
/** The inspection that answers the days of a2. */
export const INSPECTED = { facility: 'sim-facility-a2', day: -12 } as const
/** A day of acid water, below the lower limit of pH. */
export const sours = within([['sim-facility-d2', -6, -6]])
/** Days on which the facility stands still. */
export const standsStill = within([['sim-facility-d2', -30, -28]])
/** Days of which nothing was transmitted. */
export const isSilent = within([['sim-facility-a4', -15, -14]])
