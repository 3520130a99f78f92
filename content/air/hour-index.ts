import { type Index, indexOf, PROFILES } from './profile.ts'
import { type Edition, POLLUTANTS, REASONS } from './shapes.ts'
import { editionOfHour } from './standard.ts'

/**
 * The computed index of one stored station-hour or place-hour, whether or not it may be published.
 * Before the hour 2026-03-01T01 HJ 633-2012 real time as practised, from then HJ 633-2026 (which rounds
 * concentrations first, 4.2.2).
 * @param hour the hour (its end), see content/time.ts
 * @param values scaled integers (SCALE) in the order of POLLUTANTS; null or negative: missing
 * @param marks reasons as packed by `pack`; a value that carries a reason is not used
 * @returns `aqi` null when nothing is present; `primary` a mask over POLLUTANTS, 0 up to AQI 50
 */
export function hourIndex(hour: number, values: readonly (number | null)[], marks: number): Index {
  return indexOf(PROFILES[editionOfHour(hour)].hour, values, marks)
}

const NOT_MONITORED = REASONS.indexOf('not-monitored')

/**
 * Whether the standard lets the computed index of an hour be published. HJ 633-2012: whenever there is one.
 * HJ 633-2026 5.3.1: with a pollutant missing only above 100; 5.3.2: a pollutant that is not monitored does not block.
 * @param when the hour, or its edition
 * @param marks reasons as packed by `pack`, row marks are ignored
 */
export function publishable(when: number | Edition, computedAqi: number | null, marks: number): boolean {
  const edition = typeof when === 'number' ? editionOfHour(when) : when
  return mayPublish(edition, computedAqi, blocks(marks))
}

function blocks(marks: number): boolean {
  for (let i = 0; i < POLLUTANTS.length; i++) {
    const reason = (marks >> (3 * i)) & 7
    if (reason !== 0 && reason !== NOT_MONITORED) return true
  }
  return false
}

/** HJ 633-2026 5.3.1 on a computed index: `blocked` when a pollutant is missing that should be there. */
export function mayPublish(edition: Edition, computedAqi: number | null, blocked: boolean): boolean {
  if (computedAqi === null) return false
  return edition === 'HJ 633-2012' || !blocked || computedAqi > 100
}
