import { z } from 'zod'
import { answered } from '../register/answered.ts'
import { registered } from '../register/shapes.ts'
import { DayText } from '../time-shapes.ts'
import {
  AgencyEntry,
  CASE_STEPS,
  CaseEntry,
  CreditEntry,
  DamageEntry,
  DisclosureEntry,
  FacilityEntry,
  InspectionEntry,
  LimitEntry,
  ListingEntry,
  MembershipEntry,
  OutletEntry,
  PermitEntry,
  TaskEntry,
} from './entries.ts'

export const Facility = answered(FacilityEntry, 'Facility', 'A facility that discharges')
export const Outlet = answered(OutletEntry, 'Outlet', 'An outlet of a facility')
export const Permit = answered(PermitEntry, 'Permit', 'A discharge permit')
export const PermitLimit = answered(LimitEntry, 'PermitLimit', 'A limit of a permit and how often it must be monitored')
export const Inspection = answered(InspectionEntry, 'Inspection', 'An inspection of a facility')
const StepBrief = z
  .object({
    step: z.enum(CASE_STEPS).describe('What happened'),
    on: DayText.describe('Day on which it happened'),
    detail: z.string().nullable().describe('What the document says'),
    document: z.string().describe('Document that says so'),
    import: z.int().describe('The import that said so'),
  })
  .meta({ id: 'CaseStepBrief', description: 'A step in the life of a case' })
export const EnforcementCase = z
  .object({
    ...CaseEntry.shape,
    steps: z.array(StepBrief).describe('Steps, by day'),
    state: z.enum(CASE_STEPS).nullable().describe('The newest step'),
    ...registered,
  })
  .meta({ id: 'EnforcementCase', description: 'A penalty case and its life' })
/** What stays of a case that was withdrawn. */
export const CaseTombstone = z
  .object({
    case: z.string().describe('Id of the case'),
    authority: z.string().describe('Office that had decided'),
    decidedOn: DayText.describe('Day of the decision'),
    withdrawnOn: DayText.describe('Day of the withdrawal'),
    reason: z.string().nullable().describe('Why'),
    document: z.string().describe('Document of the withdrawal'),
    ...registered,
  })
  .meta({ id: 'CaseTombstone', description: 'What stays of a case that was withdrawn' })
export type CaseTombstone = z.infer<typeof CaseTombstone>
export const Credit = answered(CreditEntry, 'Credit', 'An environmental credit grade')
export const Listing = answered(ListingEntry, 'Listing', 'A listing on the positive list or the blacklist')
export const Membership = answered(MembershipEntry, 'Membership', 'A facility in a register of a year')
export const Disclosure = answered(DisclosureEntry, 'Disclosure', 'A mandatory disclosure of a facility')
export const Task = answered(TaskEntry, 'Task', 'A rectification task')
export const Damage = answered(
  DamageEntry,
  'Damage',
  'A compensation for damage, a transfer, or a public-interest suit',
)
export const Agency = answered(AgencyEntry, 'Agency', 'A third-party agency')
export type Facility = z.infer<typeof Facility>
export type Outlet = z.infer<typeof Outlet>
export type Permit = z.infer<typeof Permit>
export type PermitLimit = z.infer<typeof PermitLimit>
export type Inspection = z.infer<typeof Inspection>
export type Membership = z.infer<typeof Membership>
export type Disclosure = z.infer<typeof Disclosure>
export type Task = z.infer<typeof Task>
export type EnforcementCase = z.infer<typeof EnforcementCase>
