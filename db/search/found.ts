import type { Term } from '#content/search/terms.ts'
import type { Ctx } from '../ask.ts'
import type { SearchedKind } from './document.ts'
import { matchOf } from './match.ts'
import { remembered } from './remember.ts'

/** Rows of `entry`, each a one at its rowid: any version that ever held a word. */
type Rows = Uint8Array

/** Rows come in the order of their numbers. */
const found = (kind: SearchedKind) => `select json_group_array(rowid) as rows_,
  (select ifnull(max(generation), 0) from generation) as generation_ from ${kind}_words where ${kind}_words match ?`

const recent = remembered<Rows>(16)

/** The versions of entries of a kind that hold a word. The list and the counts of one search ask for the same. */
export const foundRows = (ctx: Ctx, kind: SearchedKind, term: Term): Promise<Rows> => {
  const match = matchOf(term)
  return recent(ctx, `${kind} ${match}`, async () => {
    const row = (await ctx.store.client.execute({ sql: found(kind), args: [match] })).rows[0]
    const ids = JSON.parse(String(row?.['rows_'])) as number[]
    const made = new Uint8Array((ids.at(-1) ?? 0) + 1)
    for (const id of ids) made[id] = 1
    return { made, generation: Number(row?.['generation_']) }
  })
}
