import { Refusal } from '../../refusal.ts'
import { dayOfMinute, parseMinute } from '../../time.ts'
import { OPEN311_STATUSES, type Open311Status } from './statuses.ts'

/** Most days and most requests of one answer (GeoReport v2, GET requests). */
export const MOST_DAYS = 90
export const MOST_REQUESTS = 1000

/** Which requests are asked for: ids alone, or days of receipt (both included), statuses and services; null: of any. */
export type RequestList = {
  ids: readonly string[] | null
  from: number
  to: number
  statuses: readonly Open311Status[] | null
  services: readonly string[] | null
}

type Params = Readonly<Record<string, string>>

/**
 * Reads the parameters of GET requests; empty ones are absent. `service_request_id` overrides all others. Without dates the
 * last 90 days; a longer span is refused. Throws Refusal `invalid`, and `not-found` for an unknown service.
 * @param today days since 1970-01-01 (Beijing)
 */
export function readList(params: Params, isService: (code: string) => boolean, today: number): RequestList {
  const ids = listed(params['service_request_id'])
  if (ids !== null) return { ids: capped(ids), from: 0, to: today, statuses: null, services: null }
  const services = listed(params['service_code'])
  const stranger = services?.find(code => !isService(code))
  if (stranger !== undefined) throw new Refusal('not-found', `There is no service "${stranger}"`)
  return { ids: null, ...readSpan(params, today), statuses: readStatuses(params['status']), services }
}

const listed = (text: string | undefined): string[] | null => {
  const parts = (text ?? '').split(',').map(part => part.trim())
  return parts.some(Boolean) ? parts.filter(Boolean) : null
}

function capped(ids: string[]): string[] {
  if (ids.length <= MOST_REQUESTS) return ids
  throw new Refusal('invalid', `Cannot answer ${ids.length} requests at once: at most ${MOST_REQUESTS}`)
}

function readSpan({ start_date: start, end_date: end }: Params, today: number): { from: number; to: number } {
  const [first, last] = [start, end].map(text => (text ? dayOfMinute(parseMinute(text)) : null))
  const to = last ?? (first === null || first === undefined ? today : Math.min(first + MOST_DAYS, today))
  const from = first ?? to - MOST_DAYS
  if (to - from > MOST_DAYS)
    throw new Refusal('invalid', `Cannot answer ${to - from} days from "${start}" to "${end}": at most ${MOST_DAYS}`)
  return { from, to }
}

function readStatuses(text: string | undefined): Open311Status[] | null {
  const given = listed(text)
  const stranger = given?.find(status => !(OPEN311_STATUSES as readonly string[]).includes(status))
  if (stranger !== undefined) throw new Refusal('invalid', `Cannot read status "${stranger}": expected open or closed`)
  return given as Open311Status[] | null
}
