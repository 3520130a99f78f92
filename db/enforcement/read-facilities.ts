import { divisionOf } from '#content/enforcement/industry.ts'
import type { Ctx } from '../ask.ts'
import { type Coded, coded, recoded } from '../search/coded.ts'
import { remembered } from '../search/remember.ts'
import { readColumns, type Table } from '../search/table.ts'
import { FACILITY_COLUMNS, facilityRows } from './facility-rows.ts'
import { prefectureSlug } from './read-cases.ts'

/** Facilities by id. Column `registers` holds JSON lists of the registers that each stands in now. */
export type Facilities = Table & { readonly names: readonly string[] }

type Column = (typeof FACILITY_COLUMNS)[number]
type Membership = readonly [register: string, authority: string, year: string]

const NOW = `select ${FACILITY_COLUMNS.join(', ')} from facility_now`

/** The present, and two moments of the past. */
const recent = remembered<Facilities>(3)

/** Facilities as they stand in the generation in force, or stood when import `known` was the newest; each is read once. */
export const readFacilities = (ctx: Ctx, known: number | null): Promise<Facilities> =>
  recent(ctx, String(known), async () => {
    const rows = known === null ? NOW : facilityRows('true', true)
    const read = { names: FACILITY_COLUMNS, rows, order: 'id' }
    const { columns, generation } = await readColumns(ctx, read, known === null ? {} : { known })
    return { made: facilitiesIn(columns), generation: known === null ? generation : ctx.generation }
  })

/** The registers that a facility stands in. */
export async function registersOf(ctx: Ctx, facility: string, known: number | null): Promise<readonly string[]> {
  const { ids, coded } = await readFacilities(ctx, known)
  const { codes, values } = coded['registers'] as Coded
  return JSON.parse(values[codes[ids.indexOf(facility)] ?? -1] ?? '[]') as string[]
}

function facilitiesIn(columns: Record<Column, unknown[]>): Facilities {
  const texts = (name: Column) => coded(columns[name] as (string | null)[])
  const [place, industry] = [texts('place'), texts('industry')]
  return {
    ids: columns.id as string[],
    names: columns.name as string[],
    entry: Int32Array.from(columns.entry as number[]),
    simulated: Uint8Array.from(columns.simulated as number[]),
    coded: {
      ...{ place, industry, administration: texts('administration'), state: texts('state') },
      prefecture: recoded(place, prefectureSlug),
      division: recoded(industry, code => (code === null ? null : divisionOf(code))),
      registers: coded(standingIn(columns.registers as string[])),
    },
  }
}

/** A register is of a year: a facility stands in it where the newest year that its authority has published names it. */
function standingIn(lists: readonly string[]): string[] {
  const memberships = lists.map(list => JSON.parse(list) as Membership[])
  const newest = new Map<string, string>()
  const of = ([register, authority]: Membership) => `${register} ${authority}`
  for (const one of memberships.flat()) if (one[2] > (newest.get(of(one)) ?? '')) newest.set(of(one), one[2])
  return memberships.map(all =>
    JSON.stringify(
      [...new Set(all.filter(one => newest.get(of(one)) === one[2]).map(([register]) => register))].sort(),
    ),
  )
}
