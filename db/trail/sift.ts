import type { Reject } from '#content/trail/reject.ts'

/** Parts rows that may be kept from those with a fault, which become rejects. */
export function sift<T>(
  rows: readonly T[],
  faultOf: (row: T) => Reject | null,
): { kept: readonly T[]; refused: readonly Reject[] } {
  const kept: T[] = []
  const refused: Reject[] = []
  for (const row of rows) {
    const fault = faultOf(row)
    if (fault) refused.push(fault)
    else kept.push(row)
  }
  return refused.length === 0 ? { kept: rows, refused } : { kept, refused }
}
