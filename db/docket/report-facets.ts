import type { Row } from '@libsql/client'
import { z } from 'zod'
import { placeBySlug, prefectureOf } from '#content/place/places.ts'
import { ReportFacet } from '#content/report/facets.ts'
import { ask, page } from '../ask.ts'
import type { Store } from '../open.ts'
import { DOCKET_INPUTS, type DocketGiven, docketConditions } from './docket-conditions.ts'

const MOST = 50

type Count = z.infer<typeof ReportFacet>

/** SQL of what each facet counts by. */
const BY = {
  category: `substr(p.category, 1, instr(p.category, '.') - 1)`,
  place: 'p.place',
  state: 'p.state',
  office: 'p.office',
  outcome: 'p.outcome',
} as const satisfies Record<Exclude<Count['facet'], 'all'>, string>

type Facet = keyof typeof BY
const FACETS = Object.keys(BY) as Facet[]

/**
 * How many released reports there are by category, place, state, office and outcome, under the filters of the list, each facet
 * without its own; the fifty largest of each. Every one was released by itself, so small numbers are told. Throws Refusal
 * `not-found` (place).
 */
export const reportFacets = ask(
  'Counts of released reports',
  z.object(DOCKET_INPUTS),
  page(ReportFacet, 'ReportFacetPage'),
  async (ctx, given) => {
    const rows = await counted(ctx.store, given)
    const groups = FACETS.map(async facet => {
      const { [facet]: own, ...others } = given
      return largest(facet, own === undefined ? rows : await counted(ctx.store, others))
    })
    const items = [{ facet: 'all' as const, value: null, ...sumOf(rows) }, ...(await Promise.all(groups)).flat()]
    return { generation: ctx.generation, items, next: null }
  },
)

/** Reports counted by all facets at once. */
async function counted({ client }: Store, given: DocketGiven): Promise<Row[]> {
  const { sql, args } = docketConditions(given)
  const columns = FACETS.map(facet => `${BY[facet]} as ${facet}_`)
  const { rows } = await client.execute({
    sql: `select ${columns.join(', ')}, count(*) as count, max(p.simulated) as simulated from public_report p
      where ${sql} group by ${FACETS.map(facet => `${facet}_`).join(', ')}`,
    args,
  })
  return rows
}

const sumOf = (rows: readonly Row[]) => ({
  count: rows.reduce((sum, row) => sum + Number(row['count']), 0),
  simulated: rows.some(row => Number(row['simulated']) === 1),
})

/** The prefecture or XPCC city of a place; the region, where nothing smaller is told, stands for itself. */
const wide = (slug: string): string => {
  const place = placeBySlug(slug)
  return (place && prefectureOf(place)?.place) ?? slug
}

function largest(facet: Facet, rows: readonly Row[]): Count[] {
  const said = (row: Row) => {
    const value = row[`${facet}_`]
    return value == null ? null : facet === 'place' ? wide(String(value)) : String(value)
  }
  return [...Map.groupBy(rows, said)]
    .map(([value, of]) => ({ facet, value, ...sumOf(of) }))
    .toSorted((a, b) => b.count - a.count || ((a.value ?? '') < (b.value ?? '') ? -1 : 1))
    .slice(0, MOST)
}
