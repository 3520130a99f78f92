/**
 * Whether a class, 1 to 6, is at least as good as the target class of a section; null when either is not known.
 */
export const meetsTarget = (value: number | null, target: number | null): boolean | null =>
  value === null || target === null ? null : value <= target
