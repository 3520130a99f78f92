import type { Membership } from '#content/enforcement/answers.ts'
import { REGISTERS } from '#content/enforcement/entries.ts'
import { memberships } from './gather-enforcement.ts'

export type RegisterName = (typeof REGISTERS)[number]

/** A register in one year: who stands in it, and who came and went since the register of the year before. */
export type RegisterYear = { year: string; members: Membership[]; joined: string[]; left: string[]; first: boolean }
export type RegisterBoard = { register: RegisterName; years: RegisterYear[] }

/** Registers with their years, newest first. */
export async function registerBoards(): Promise<RegisterBoard[]> {
  const all = Map.groupBy(await memberships(), ({ register }) => register)
  return REGISTERS.map(register => ({ register, years: yearsOf(all.get(register) ?? []) }))
}

export function yearsOf(members: readonly Membership[]): RegisterYear[] {
  const years = [...Map.groupBy(members, ({ year }) => year)].toSorted(([a], [b]) => b.localeCompare(a))
  return years.map(([year, list], at) => {
    const now = new Set(list.map(({ facility }) => facility))
    const before = new Set(years[at + 1]?.[1].map(({ facility }) => facility))
    const first = at === years.length - 1
    return {
      ...{ year, first, members: list.toSorted((a, b) => a.facility.localeCompare(b.facility)) },
      joined: first ? [] : [...now].filter(facility => !before.has(facility)),
      left: [...before].filter(facility => !now.has(facility)),
    }
  })
}
