import type { Batch } from '#content/air/push.ts'

/** What is known of a file before it is read. `head` holds its first bytes, decompressed and decoded. */
export type Sample = { file: string; head: string }

/**
 * One outside format.
 * `parse` takes decoded text in pieces and yields batches; rows that cannot be taken become rejects with their line.
 * It throws Refusal `invalid` or `unsupported` when the file as a whole cannot be read; then nothing of it is kept.
 */
export type Source = {
  name: string
  title: string
  recognise: (sample: Sample) => boolean
  parse: (text: AsyncIterable<string>, about: { file: string }) => AsyncGenerator<Batch>
}
