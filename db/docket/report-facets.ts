import type { Row } from '@libsql/client'
import { z } from 'zod'
import { placeBySlug, prefectureOf } from '#content/place/places.ts'
import { REPORT_FACETS, ReportFacet } from '#content/report/facets.ts'
import { ask, page } from '../ask.ts'
import { DOCKET_INPUTS, type DocketGiven, docketConditions } from './docket-conditions.ts'

const MOST = 50

type Facet = (typeof REPORT_FACETS)[number]
type Count = z.infer<typeof ReportFacet>

/** SQL of what each facet counts by. */
const BY: Record<Facet, string> = {
  all: 'null',
  category: `substr(p.category, 1, instr(p.category, '.') - 1)`,
  place: 'p.place',
  state: 'p.state',
  office: 'p.office',
  outcome: 'p.outcome',
}

const Input = z.object(DOCKET_INPUTS)

/**
 * How many released reports there are by category, place, state, office and outcome, under the filters of the list, each facet
 * without its own; the fifty largest of each. Every one was released by itself, so small numbers are told. Throws Refusal
 * `not-found` (place).
 */
export const reportFacets = ask(
  'Counts of released reports',
  Input,
  page(ReportFacet, 'ReportFacetPage'),
  async (ctx, given) => {
    const counts = async (facet: Facet): Promise<Count[]> => {
      const { [facet as keyof DocketGiven]: _, ...others } = given
      const { sql, args } = docketConditions(facet === 'all' ? given : others)
      const { rows } = await ctx.store.client.execute({
        sql: `select ${BY[facet]} as value, count(*) as count, max(p.simulated) as simulated from public_report p
          where ${sql} group by value`,
        args,
      })
      return largest(facet, rows)
    }
    const [all = [], ...others] = await Promise.all(REPORT_FACETS.map(counts))
    const whole = all.length > 0 ? all : [{ facet: 'all' as const, value: null, count: 0, simulated: false }]
    return { generation: ctx.generation, items: [...whole, ...others.flat()], next: null }
  },
)

const wide = (slug: string): string => {
  const place = placeBySlug(slug)
  return (place && prefectureOf(place)?.place) ?? slug
}

function largest(facet: Facet, rows: readonly Row[]): Count[] {
  const said = ({ value }: Row) => (value === null ? null : facet === 'place' ? wide(String(value)) : String(value))
  const sums = [...Map.groupBy(rows, said)].map(([value, of]) => ({
    ...{ facet, value, count: of.reduce((sum, row) => sum + Number(row['count']), 0) },
    simulated: of.some(row => Number(row['simulated']) === 1),
  }))
  return sums.toSorted((a, b) => b.count - a.count || ((a.value ?? '') < (b.value ?? '') ? -1 : 1)).slice(0, MOST)
}
