import type { StatisticsBy } from '#content/enforcement/statistics.ts'
import { dayText } from '#content/time.ts'
import type { Cases, Gone } from './read-cases.ts'

type Given = Partial<Record<'place' | 'industry' | 'authority' | 'from' | 'to', string | undefined>>

/** A tombstone says the authority and the day: withdrawn cases are counted by these alone, null by anything else. */
export function withdrawnBy({ gone }: Cases, by: StatisticsBy, given: Given): Map<string | null, Gone[]> | null {
  if ((by !== 'authority' && by !== 'year') || given.place !== undefined || given.industry !== undefined) return null
  const yearOf = ({ decidedOn }: Gone) => (decidedOn === null ? null : dayText(decidedOn).slice(0, 4))
  return Map.groupBy(
    gone.filter(one => isWanted(one, given)),
    by === 'year' ? yearOf : ({ authority }) => authority,
  )
}

function isWanted({ authority, decidedOn }: Gone, { authority: wanted = authority, from, to }: Given): boolean {
  const day = decidedOn === null ? null : dayText(decidedOn)
  const begun = from === undefined || (day !== null && day >= from)
  const ended = to === undefined || (day !== null && day <= to)
  return authority === wanted && begun && ended
}
