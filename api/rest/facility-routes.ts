import { agencies } from '#db/enforcement/agencies.ts'
import { caseById } from '#db/enforcement/case-by-id.ts'
import { caseFacets } from '#db/enforcement/case-facets.ts'
import { cases } from '#db/enforcement/cases.ts'
import { credits } from '#db/enforcement/credits.ts'
import { damages } from '#db/enforcement/damages.ts'
import { disclosures } from '#db/enforcement/disclosures.ts'
import { facilities } from '#db/enforcement/facilities.ts'
import { facilityFacets } from '#db/enforcement/facility-facets.ts'
import { facilityFile } from '#db/enforcement/facility-file.ts'
import { facilityHistory } from '#db/enforcement/facility-history.ts'
import { inspections } from '#db/enforcement/inspections.ts'
import { listings } from '#db/enforcement/listings.ts'
import { memberships } from '#db/enforcement/memberships.ts'
import { outlets } from '#db/enforcement/outlets.ts'
import { permitLimits } from '#db/enforcement/permit-limits.ts'
import { permits } from '#db/enforcement/permits.ts'
import { rectification } from '#db/enforcement/rectification.ts'
import { tombstones } from '#db/enforcement/tombstones.ts'
import { FOLLOW_CASE, FOLLOW_CASES, FOLLOW_TOMBSTONES } from './follow/cases.ts'
import {
  FOLLOW_DISCLOSURES,
  FOLLOW_HISTORY,
  FOLLOW_INSPECTIONS,
  FOLLOW_REGISTER,
  FOLLOW_TASKS,
} from './follow/facilities.ts'
import { FOLLOWED, MAP, type Route, TABLE } from './route.ts'

export const FACILITY_ROUTES = {
  facilities: {
    method: 'get',
    path: '/v1/facilities',
    ask: facilities,
    description:
      'Facilities that discharge: search with `q`, narrowed by place, industry, state and register, or those whose water reaches an outfall.',
    formats: MAP,
    example: { limit: 3 },
  },
  facility: {
    method: 'get',
    path: '/v1/facilities/{facility}',
    ask: facilityFile,
    description:
      'The file of a facility: what it is, and what stands of it now: permit, cases, open tasks, credit, lists, registers, the last inspection.',
    formats: TABLE,
    example: { facility: 'sim-facility-a1' },
  },
  facilityHistory: {
    method: 'get',
    path: '/v1/facilities/{facility}/history',
    ask: facilityHistory,
    description:
      'Everything dated that is known of a facility, newest first: permits, inspections, cases, disclosures, tasks.',
    formats: FOLLOWED,
    follow: FOLLOW_HISTORY,
    example: { facility: 'sim-facility-a1' },
  },
  facilityFacets: {
    method: 'get',
    path: '/v1/enforcement/facility-facets',
    ask: facilityFacets,
    description:
      'How many facilities there are by place, industry, administration, state and register, for the same filters.',
    formats: TABLE,
    example: { place: 'urumqi' },
  },
  outlets: {
    method: 'get',
    path: '/v1/enforcement/outlets',
    ask: outlets,
    description: 'Outlets of facilities.',
    formats: TABLE,
    example: { limit: 3 },
  },
  permits: {
    method: 'get',
    path: '/v1/enforcement/permits',
    ask: permits,
    description: 'Discharge permits.',
    formats: TABLE,
    example: { limit: 3 },
  },
  permitLimits: {
    method: 'get',
    path: '/v1/enforcement/limits',
    ask: permitLimits,
    description: 'Limits of permits and how often each pollutant must be monitored.',
    formats: TABLE,
    example: { limit: 3 },
  },
  inspections: {
    method: 'get',
    path: '/v1/enforcement/inspections',
    ask: inspections,
    description: 'Inspections and what they found.',
    formats: FOLLOWED,
    follow: FOLLOW_INSPECTIONS,
    example: { limit: 3 },
  },
  cases: {
    method: 'get',
    path: '/v1/enforcement/cases',
    ask: cases,
    description:
      'Penalty cases with the steps of their life, newest first: search with `q`, narrow, sort. Withdrawn ones are among the tombstones.',
    formats: FOLLOWED,
    follow: FOLLOW_CASES,
    example: { limit: 3 },
  },
  caseFacets: {
    method: 'get',
    path: '/v1/enforcement/facets',
    ask: caseFacets,
    description:
      'How many cases there are by place, industry, authority, year, state and violation, for the same filters.',
    formats: TABLE,
    example: { place: 'urumqi' },
  },
  enforcementCase: {
    method: 'get',
    path: '/v1/enforcement/cases/{case}',
    ask: caseById,
    description: 'One penalty case; a withdrawn one answers 410 with when and why, and as a feed tells the same.',
    formats: FOLLOWED,
    follow: FOLLOW_CASE,
    example: { case: 'sim-case-a2-1' },
  },
  tombstones: {
    method: 'get',
    path: '/v1/enforcement/tombstones',
    ask: tombstones,
    description: 'Cases that were withdrawn: when and why, and nothing of the party.',
    formats: FOLLOWED,
    follow: FOLLOW_TOMBSTONES,
    example: { limit: 3 },
  },
  credits: {
    method: 'get',
    path: '/v1/enforcement/credit',
    ask: credits,
    description: 'Environmental credit grades as published.',
    formats: TABLE,
    example: { limit: 3 },
  },
  listings: {
    method: 'get',
    path: '/v1/enforcement/listings',
    ask: listings,
    description: 'The positive list and the blacklist: entry, reason, exit.',
    formats: TABLE,
    example: { limit: 3 },
  },
  memberships: {
    method: 'get',
    path: '/v1/registers/{register}',
    ask: memberships,
    description: 'A register of facilities by year, e.g. key dischargers.',
    formats: FOLLOWED,
    follow: FOLLOW_REGISTER,
    example: { register: 'key-discharger', limit: 3 },
  },
  disclosures: {
    method: 'get',
    path: '/v1/enforcement/disclosures',
    ask: disclosures,
    description: 'Mandatory disclosures: filed, or not.',
    formats: FOLLOWED,
    follow: FOLLOW_DISCLOSURES,
    example: { limit: 3 },
  },
  rectification: {
    method: 'get',
    path: '/v1/enforcement/rectification',
    ask: rectification,
    description: 'Rectification tasks: deadline, progress, closing evidence.',
    formats: FOLLOWED,
    follow: FOLLOW_TASKS,
    example: { limit: 3 },
  },
  damages: {
    method: 'get',
    path: '/v1/enforcement/damages',
    ask: damages,
    description: 'Compensation for damage, transfers to the police, public-interest suits.',
    formats: TABLE,
    example: { limit: 3 },
  },
  agencies: {
    method: 'get',
    path: '/v1/enforcement/agencies',
    ask: agencies,
    description: 'Third-party agencies.',
    formats: TABLE,
    example: { limit: 3 },
  },
} as const satisfies Record<string, Route>
