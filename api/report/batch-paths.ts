/** Where the public role asks the one that takes reports for itself. */
export const PATHS = { batches: '/door/batch', carried: '/door/carried' } as const
