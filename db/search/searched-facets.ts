import { z } from 'zod'
import { ask, asOfInput, page } from '../ask.ts'
import type { Coded } from './coded.ts'
import { type Conditions, inputsOf } from './conditions.ts'
import { narrow, type Searched } from './narrow.ts'
import type { Table } from './table.ts'
import { type Count, tally, tallyMembers } from './tally.ts'

const MOST = 50
const NONE: Count = { value: null, count: 0, simulated: false }

/** What a facet counts by: a column of the table, of texts or of JSON lists; its own filter has its name. */
export type Facets = Readonly<Record<string, string>>

/**
 * An ask for counts of a searched list, by the same conditions: one row for everything found, and of each facet the fifty
 * largest counts, each facet without its own condition.
 */
export function searchedFacets<T extends Table, const C extends Conditions<T>, O extends z.ZodType>({
  title,
  output,
  page: name,
  facets,
  lists = {},
  ...about
}: Omit<Searched<T>, 'conditions'> & {
  title: string
  output: O
  page: string
  conditions: C
  facets: Facets
  lists?: Facets
}) {
  const Input = z.object({ ...inputsOf(about.conditions), ...asOfInput })
  return ask(title, Input, page(output, name), async (ctx, input) => {
    const { asOf, ...given } = input as { asOf?: string } & Record<string, unknown>
    const narrowed = await narrow(ctx, about, given, asOf)
    const { table, passes, generation } = narrowed
    const counted = (by: Facets, count: typeof tally) =>
      Object.entries(by).flatMap(([facet, column]) =>
        count(narrowed, table.coded[column] as Coded, passes[facet], MOST).map(row => ({ facet, ...row })),
      )
    const all = { codes: new Uint32Array(table.ids.length), values: [null] }
    const items = [
      { facet: 'all', ...(tally(narrowed, all, undefined, 1)[0] ?? NONE) },
      ...counted(facets, tally),
      ...counted(lists, tallyMembers),
    ]
    return { generation, items, next: null } as never
  })
}
