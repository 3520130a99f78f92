import type { Reject } from '../trail/reject.ts'

/** One row of a template, checked against the shape of its kind; references are checked where it is recorded. */
export type EntryPush = { kind: string; id: string; entry: Readonly<Record<string, unknown>>; line: number }

/** A few thousand rows at a time. */
export type EntryBatch = { entries: EntryPush[]; rejects: Reject[]; read: number }
