/** A row that was not taken, and why. `line` counts from 1 in the decoded file. */
export type Reject = { line: number; field: string; value: string; reason: string }
