/** One line of what is shown: what, what came out, what was wanted. */
export type Line = { what: string; measured: string; promised: string; kept: boolean }

/** A count that must be exactly so much. */
export const exactly = (what: string, count: number, wanted: number, detail = ''): Line => ({
  ...{ what, measured: detail === '' ? String(count) : `${count} (${detail})`, promised: String(wanted) },
  kept: count === wanted,
})

/** A count that must be so much or more. */
export const atLeast = (what: string, count: number, wanted: number, detail = ''): Line => ({
  ...{ what, measured: detail === '' ? String(count) : `${count} (${detail})`, promised: `≥ ${wanted}` },
  kept: count >= wanted,
})
