import type { Membership } from '#content/enforcement/answers.ts'
import { REGISTERS } from '#content/enforcement/entries.ts'
import { memberships } from './gather-enforcement.ts'

export type RegisterName = (typeof REGISTERS)[number]

/**
 * A register in one year: who stands in it, and who came and went since the year before of the same authority; who is not in
 * the register of another authority did not leave, for that may not be published yet. `first`: no authority has one before.
 */
export type RegisterYear = { year: string; members: Membership[]; joined: string[]; left: string[]; first: boolean }
export type RegisterBoard = { register: RegisterName; years: RegisterYear[] }

/** Registers with their years, newest first. */
export async function registerBoards(): Promise<RegisterBoard[]> {
  const all = Map.groupBy(await memberships(), ({ register }) => register)
  return REGISTERS.map(register => ({ register, years: yearsOf(all.get(register) ?? []) }))
}

export function yearsOf(members: readonly Membership[]): RegisterYear[] {
  const years = [...Map.groupBy(members, ({ year }) => year)].toSorted(([a], [b]) => b.localeCompare(a))
  return years.map(([year, list]) => {
    const before = newestByAuthority(members.filter(one => one.year < year))
    const told = [...Map.groupBy(list, ({ authority }) => authority)].filter(([authority]) => before.has(authority))
    const [now, stood] = [facilitiesIn(list), facilitiesIn([...before.values()].flat())]
    return {
      ...{ year, first: told.length === 0, members: list.toSorted((a, b) => a.facility.localeCompare(b.facility)) },
      joined: [...facilitiesIn(told.flatMap(([, one]) => one))].filter(facility => !stood.has(facility)),
      left: [...facilitiesIn(told.flatMap(([authority]) => before.get(authority) ?? []))].filter(
        facility => !now.has(facility),
      ),
    }
  })
}

const facilitiesIn = (members: readonly Membership[]) => new Set(members.map(({ facility }) => facility))

/** Who stands in the newest year of each authority. */
const newestByAuthority = (members: readonly Membership[]): ReadonlyMap<string, Membership[]> =>
  new Map(
    [...Map.groupBy(members, ({ authority }) => authority)].map(([authority, list]) => {
      const newest = list.reduce((year, one) => (one.year > year ? one.year : year), '')
      return [authority, list.filter(({ year }) => year === newest)]
    }),
  )
