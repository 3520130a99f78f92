import { record } from '#db/air/record.ts'
import { recordResults } from '#db/enforcement/record-results.ts'
import type { Store } from '#db/open.ts'
import { recordEntries } from '#db/register/record.ts'
import type { Received, Recorded, Watch } from '#db/trail/record.ts'
import { recordSamples } from '#db/water/record.ts'
import type { Input, Source } from './source.ts'

/** Stands around the batches as they come, to add what holds of the file as a whole. */
export type Around = <B>(batches: AsyncIterable<B>) => AsyncIterable<B>

/** Reads an input by a source and records it as the subject of the source does. Throws what they throw. */
export function recordInput(
  store: Store,
  source: Source,
  input: Input,
  about: Received,
  { watch = {}, around = batches => batches }: { watch?: Watch; around?: Around } = {},
): Promise<Recorded> {
  switch (source.subject) {
    case 'air':
      return record(store, about, around(source.parse(input, about)), watch)
    case 'water':
      return recordSamples(store, about, around(source.parse(input, about)), watch)
    case 'register':
      return recordEntries(store, about, around(source.parse(input, about)), watch)
    case 'monitoring':
      return recordResults(store, about, around(source.parse(input, about)), watch)
  }
}
