import { divisionOf } from '#content/enforcement/industry.ts'
import { placeBySlug, prefectureOf } from '#content/place/places.ts'
import { dayText } from '#content/time.ts'
import type { Ctx } from '../ask.ts'
import { coded, recoded } from '../search/coded.ts'
import { remembered } from '../search/remember.ts'
import { numbersOf, readColumns, readParts, type Table } from '../search/table.ts'
import { CASE_COLUMNS, caseRows } from './case-rows.ts'

/** A withdrawn case: what its tombstone says, for counting. */
export type Gone = { authority: string; decidedOn: number | null; simulated: boolean }

/** Cases that stand, newest first; days since 1970, fines in 分 of yuan or of another currency. */
export type Cases = Table & {
  readonly [K in 'decidedOn' | 'foundOn' | 'servedOn' | 'fine' | 'yuan']: Float64Array
} & {
  readonly facilityEntry: Int32Array
  readonly changed: Uint8Array
  readonly fineDerived: Uint8Array
  readonly gone: readonly Gone[]
}

type Column = (typeof CASE_COLUMNS)[number]
type Columns = Record<Column, unknown[]>

const NOW = `select ${CASE_COLUMNS.join(', ')} from case_now`

/** The present, and two moments of the past. */
const recent = remembered<Cases>(3)

/** Cases as they stand in the generation in force, or stood when import `known` was the newest; each is read once. */
export const readCases = (ctx: Ctx, known: number | null): Promise<Cases> =>
  recent(ctx, String(known), async () => {
    if (known !== null) return { made: casesIn(await readPast(ctx, known)), generation: ctx.generation }
    const read = { names: CASE_COLUMNS, rows: NOW, order: 'withdrawn, decidedOn desc, id' }
    const { columns, generation } = await readColumns(ctx, read, {})
    return { made: casesIn(columns), generation }
  })

const PAST = caseRows('c.rowid between :first and :last', true)

/** In the order in which the present is read: what stands before what was withdrawn, the newest first. */
async function readPast(ctx: Ctx, known: number): Promise<Columns> {
  const columns = await readParts(ctx, { kind: 'case', names: CASE_COLUMNS, rows: PAST }, { known })
  const { withdrawn, decidedOn, id } = columns as Record<'withdrawn' | 'decidedOn', number[]> & { id: string[] }
  const order = Uint32Array.from(id, (_, row) => row).sort(
    (a, b) =>
      withdrawn[a]! - withdrawn[b]! ||
      decidedOn[b]! - decidedOn[a]! ||
      ((id[a] as string) < (id[b] as string) ? -1 : 1),
  )
  const sorted = CASE_COLUMNS.map(name => [name, Array.from(order, row => columns[name][row])])
  return Object.fromEntries(sorted) as Columns
}

const yearOf = (day: string | null) => (day === null ? null : dayText(Number(day)).slice(0, 4))

function casesIn(all: Columns): Cases {
  const standing = all.withdrawn.indexOf(1) === -1 ? all.id.length : all.withdrawn.indexOf(1)
  const column = <T>(name: Column) => all[name].slice(0, standing) as T[]
  const texts = (name: Column) => coded(column<string | null>(name))
  const days = column<number | null>('decidedOn')
  const [place, industry] = [texts('place'), texts('industry')]
  const [fine, currency] = [column<number | null>('fine'), column<string | null>('currency')]
  return {
    ids: column('id'),
    entry: Int32Array.from(column<number>('entry')),
    simulated: Uint8Array.from(column<number>('simulated')),
    coded: {
      ...{ place, industry, facility: texts('facility'), authority: texts('authority'), state: texts('state') },
      ...{ violation: texts('violation'), partyType: texts('partyType'), penalties: texts('penalties') },
      prefecture: recoded(place, prefectureSlug),
      division: recoded(industry, code => (code === null ? null : divisionOf(code))),
      year: recoded(coded(days.map(day => (day === null ? null : String(day)))), yearOf),
    },
    facilityEntry: Int32Array.from(column<number | null>('facilityEntry'), row => row ?? 0),
    ...{ decidedOn: numbersOf(days), fine: numbersOf(fine) },
    yuan: numbersOf(fine.map((amount, row) => (currency[row] === null ? amount : null))),
    ...{ foundOn: numbersOf(column('foundOn')), servedOn: numbersOf(column('servedOn')) },
    changed: Uint8Array.from(column<number>('changed')),
    fineDerived: Uint8Array.from(column<number>('fineDerived')),
    gone: all.id.slice(standing).map((_, i) => ({
      authority: all.authority[standing + i] as string,
      decidedOn: all.decidedOn[standing + i] as number | null,
      simulated: all.simulated[standing + i] === 1,
    })),
  }
}

/** The prefecture or XPCC city of a place, or the place itself where it is larger. */
export function prefectureSlug(slug: string | null): string | null {
  const place = slug === null ? null : placeBySlug(slug)
  return place === null ? null : (prefectureOf(place)?.place ?? place.place)
}
