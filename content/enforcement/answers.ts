import { z } from 'zod'
import { registered } from '../register/shapes.ts'
import {
  AgencyEntry,
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
  StepEntry,
  TaskEntry,
} from './entries.ts'

const answered = <S extends z.ZodRawShape>(entry: z.ZodObject<S>, id: string, description: string) =>
  z.object({ ...entry.shape, ...registered }).meta({ id, description })

export const Facility = answered(FacilityEntry, 'Facility', 'A facility that discharges')
export const Outlet = answered(OutletEntry, 'Outlet', 'An outlet of a facility')
export const Permit = answered(PermitEntry, 'Permit', 'A discharge permit')
export const PermitLimit = answered(LimitEntry, 'PermitLimit', 'A limit of a permit and how often it must be monitored')
export const Inspection = answered(InspectionEntry, 'Inspection', 'An inspection of a facility')
export const EnforcementCase = answered(CaseEntry, 'EnforcementCase', 'A penalty case')
export const CaseStep = answered(StepEntry, 'CaseStep', 'A step in the life of a case')
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
export type EnforcementCase = z.infer<typeof EnforcementCase>
