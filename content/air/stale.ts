/** A value this many hours old, or older, no longer tells of the present. */
export const STALE_HOURS = 3

/** Whether a newest hour is too old to be shown as the present one; without any hour there is nothing to be stale. */
export const isStale = (newest: number | null, present: number): boolean =>
  newest !== null && present - newest >= STALE_HOURS
