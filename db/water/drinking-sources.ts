import { z } from 'zod'
import { parsePeriod } from '#content/calendar.ts'
import { Refusal } from '#content/refusal.ts'
import { dayText } from '#content/time.ts'
import { type DrinkingSource, type SourceQuarter, SourceState } from '#content/water/answers.ts'
import { SOURCE_LEVELS } from '#content/water/entries.ts'
import { ask, asOfInput, page, paging } from '../ask.ts'
import { cursorOf } from '../cursor.ts'
import { byId, byMember, inPlace } from '../register/filters.ts'
import { inputsOf, readPage } from '../register/list.ts'
import { computeQuarters } from './compute-quarters.ts'
import { newestQuarter, operatedIn, QUARTER, readOperating, readQuarters } from './read-quarters.ts'

const SHOWN = 8
const MOST = 80
/** The duty to publish the state of drinking-water safety at least once a quarter. */
const DUTY = '水污染防治法 第七十二条'

const quarter = (what: string) => z.string().regex(QUARTER, 'expected a quarter like 2026-Q1').optional().describe(what)

const filters = {
  place: inPlace,
  source: byId('source', 'Only this source'),
  level: byMember('level', SOURCE_LEVELS, 'Only sources of this level'),
}
const Input = z.object({
  ...inputsOf(filters),
  from: quarter('First quarter; 7 before the last unless given'),
  to: quarter('Last quarter; the newest of which anything was published unless given'),
  ...asOfInput,
  ...paging,
})

/**
 * Drinking-water sources, by id, each with its quarters, newest first. A quarter in which a source was in operation and
 * of which nothing was published is there, with the day by which it was due: the end of the quarter after it. Volumes in
 * 1e4 m3. Throws Refusal `invalid` (cursor, asOf, quarters) and `not-found` (place).
 */
export const drinkingSources = ask(
  'Drinking-water sources, quarter by quarter',
  Input,
  page(SourceState, 'SourceStatePage'),
  async (ctx, input) => {
    const about = { list: 'drinkingSources', kind: 'source', filters } as const
    const { generation, known, items, nextKey } = await readPage(ctx, about, input)
    const sources = JSON.parse(items) as DrinkingSource[]
    const quarters = quartersBetween(input.from, input.to, await newestQuarter(ctx, known))
    const operating = await readOperating(ctx, sources, known)
    const publishedOf = await readQuarters(
      ctx,
      sources.map(({ source }) => source),
      known,
    )
    const computedOf = await computeQuarters(ctx, sources, quarters, known)
    const states = operating.map(one => {
      const { source } = one
      const stateOf = (name: string) => {
        const found = publishedOf(source.source, name)
        return found || operatedIn(name, one) ? [quarterState(name, found, computedOf(source.source, name))] : []
      }
      return { ...source, quarters: quarters.flatMap(stateOf) }
    })
    const next = nextKey === null ? null : cursorOf('drinkingSources', { generation, key: nextKey })
    return { generation, items: states, next }
  },
)

function quarterState(
  name: string,
  found: SourceQuarter | null,
  computed: boolean | null,
): SourceState['quarters'][number] {
  return {
    quarter: name,
    published: found !== null,
    attained: found?.attained ?? null,
    class: found?.class ?? null,
    over: found?.over ?? [],
    volume: found?.volume ?? null,
    computed,
    due: dayText(parsePeriod(textOf(numberOf(name) + 1)).to),
    duty: DUTY,
    document: found?.document ?? null,
    import: found?.import ?? null,
  }
}

const numberOf = (name: string) => Number(name.slice(0, 4)) * 4 + Number(name.slice(6)) - 1
const textOf = (number: number) => `${Math.floor(number / 4)}-Q${(number % 4) + 1}`

/** The quarters asked for, newest first; none before anything was published. */
function quartersBetween(from: string | undefined, to: string | undefined, newest: string | null): string[] {
  const last = to ?? (newest === null || (from !== undefined && from > newest) ? from : newest)
  if (last === undefined) return []
  const count = numberOf(last) - (from === undefined ? numberOf(last) - SHOWN + 1 : numberOf(from)) + 1
  if (count < 1)
    throw new Refusal('invalid', `Cannot give quarters from ${from} to ${last}: the first is after the last`)
  if (count > MOST) throw new Refusal('invalid', `Cannot give ${count} quarters: at most ${MOST}`)
  return Array.from({ length: count }, (_, i) => textOf(numberOf(last) - i))
}
