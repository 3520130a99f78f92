import type { Term } from '#content/search/terms.ts'
import type { Ctx } from '../ask.ts'
import { matchOf } from './match.ts'

/** Rows of `entry`, each a one at its rowid: any version that ever held a word. */
export type Rows = Uint8Array

const FOUND = 'select json_group_array(rowid) as rows_ from entry_search where entry_search match ?'

/** The versions of entries that hold each word. */
export async function foundRows({ store }: Ctx, terms: readonly Term[]): Promise<Rows[]> {
  const found: Rows[] = []
  for (const term of terms) {
    const { rows } = await store.client.execute({ sql: FOUND, args: [matchOf(term)] })
    const ids = JSON.parse(String(rows[0]?.['rows_'])) as number[]
    const bits = new Uint8Array(ids.reduce((most, id) => Math.max(most, id), 0) + 1)
    for (const id of ids) bits[id] = 1
    found.push(bits)
  }
  return found
}
