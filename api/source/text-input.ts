import { csvRows } from './csv-rows.ts'
import type { Input } from './source.ts'

/** Decoded text as an input; its rows are those of a CSV. */
export const textInput = (text: AsyncIterable<string>, head: string, file: string): Input => ({
  head,
  kind: 'text',
  text: () => text,
  rows: () => csvRows(text, file),
})
