import type { Batch } from '#content/air/push.ts'
import type { ResultBatch } from '#content/enforcement/monitoring/push.ts'
import type { EntryBatch } from '#content/register/push.ts'
import type { WaterBatch } from '#content/water/push.ts'

/** Records of a table as arrays of text. `lines[i]` is the line (of a CSV) or row (of a sheet) on which `rows[i]` starts, counted from 1. */
export type Rows = { rows: string[][]; lines: number[] }

/** What is known of a file before it is read. `head` holds its first characters; of a workbook its first rows, as CSV. */
export type Sample = { file: string; head: string }

/**
 * An opened file: the `text` of a text file; the `rows` of a CSV file, or of the only sheet with data of a workbook.
 * Each may be asked once. `text` of a workbook throws Refusal `unsupported`.
 */
export type Input = {
  head: string
  kind: 'text' | 'workbook'
  text: () => AsyncIterable<string>
  rows: () => AsyncIterable<Rows>
}

/** The name of a file and when it was received, in epoch seconds. */
export type About = { file: string; receivedAt: number }

/**
 * One outside format of one subject.
 * `parse` takes an opened file and yields batches; rows that cannot be taken become rejects with their line.
 * It throws Refusal `invalid` or `unsupported` when the file as a whole cannot be read; then nothing of it is kept.
 */
export type SourceOf<S extends string, B> = {
  name: string
  title: string
  subject: S
  recognise: (sample: Sample) => boolean
  parse: (input: Input, about: About) => AsyncGenerator<B>
}

export type Source =
  | SourceOf<'air', Batch>
  | SourceOf<'water', WaterBatch>
  | SourceOf<'register', EntryBatch>
  | SourceOf<'monitoring', ResultBatch>
export type AirSource = SourceOf<'air', Batch>
