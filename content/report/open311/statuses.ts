import type { State } from '../states.ts'

export const OPEN311_STATUSES = ['open', 'closed'] as const
export type Open311Status = (typeof OPEN311_STATUSES)[number]

/** GeoReport v2 knows two statuses: a report is closed when nobody owes it an act; `status_notes` says where it stands. */
export const STATUS_OF = {
  received: 'open',
  'under-review': 'open',
  transferred: 'open',
  accepted: 'open',
  'not-accepted': 'closed',
  handling: 'open',
  replied: 'open',
  review: 'open',
  reviewed: 'open',
  're-review': 'open',
  're-reviewed': 'open',
  closed: 'closed',
} as const satisfies Record<State, Open311Status>
