import { mayPublish } from './hour-index.ts'
import { PROFILES } from './profile.ts'
import { reasonOf } from './push.ts'
import { editionOfDay } from './standard.ts'

/**
 * Whether the standard lets the computed index of a natural day be published: `publishable` for a day, whose edition
 * decides which indicators count (HJ 633-2026 5.3.1, 5.3.2).
 * @param marks reasons packed in the order of INDICATORS
 */
export function publishableDay(day: number, computedAqi: number | null, marks: number): boolean {
  const { edition, uses } = PROFILES[editionOfDay(day)].day
  const reasons = uses.map(({ at }) => reasonOf(marks, at))
  return mayPublish(
    edition,
    computedAqi,
    reasons.some(reason => reason !== null && reason !== 'not-monitored'),
  )
}
