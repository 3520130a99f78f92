import type { Reject } from '../trail/reject.ts'

/**
 * How a source names the facility of a row that does not know its id: by credit code or by Chinese name. `needed`: the
 * row is nothing without it; otherwise its `facility` is null where no one facility is registered so.
 */
export type Sought = { by: 'uscc' | 'name'; value: string; needed: boolean }

/**
 * One row of a template, checked against the shape of its kind; references are checked where it is recorded. What is
 * `sought` takes the place of its `facility` there.
 */
export type EntryPush = {
  kind: string
  id: string
  entry: Readonly<Record<string, unknown>>
  line: number
  sought?: Sought
}

/** A few thousand rows at a time. */
export type EntryBatch = { entries: EntryPush[]; rejects: Reject[]; read: number }
