import type { Permit } from '#content/enforcement/answers.ts'
import { permitEnd } from '#content/enforcement/clocks.ts'
import { dayText, parseDay } from '#content/time.ts'

/** The permit that counts on a day: one in force, else the one that ended last; `ended` says which it is. */
export type PermitState = { permit: Permit; last: string; ended: boolean }

/** The last day of a permit; one that names none is valid for five years (排污许可管理条例). */
export const lastDay = ({ issuedOn, expiresOn, to }: Pick<Permit, 'issuedOn' | 'expiresOn' | 'to'>): string => {
  const end = expiresOn ?? dayText(permitEnd(parseDay(issuedOn)).due)
  return to !== null && to < end ? to : end
}

/** @param today civil day, `2026-03-01`. The last day itself is still within. */
export function permitState(permits: readonly Permit[], today: string): PermitState | null {
  const begun = permits.filter(({ issuedOn }) => issuedOn <= today)
  const [newest] = begun
    .map(permit => ({ permit, last: lastDay(permit) }))
    .toSorted((a, b) => (a.last < b.last ? 1 : -1))
  return newest === undefined ? null : { ...newest, ended: newest.last < today }
}
