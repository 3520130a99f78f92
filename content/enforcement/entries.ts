import { z } from 'zod'
import { GivenNames, Slug, validity } from '../register/shapes.ts'
import { DayText } from '../time-shapes.ts'

export const ADMINISTRATORS = ['region', 'bingtuan'] as const
export const FACILITY_STATES = ['operating', 'suspended', 'closed'] as const
export const OUTLET_MEDIA = ['air', 'water', 'noise'] as const
export const PERMIT_KINDS = ['key', 'simplified', 'registration'] as const
export const FREQUENCIES = ['continuous', 'day', 'week', 'month', 'quarter', 'half-year', 'year'] as const
export const AVERAGINGS = ['instant', 'hour', 'day', 'month', 'year'] as const
export const INSPECTION_KINDS = ['routine', 'double-random', 'special', 'complaint', 'follow-up', 'off-site'] as const
export const INSPECTION_RESULTS = ['no-problem', 'problem', 'not-found'] as const
/** 法人及非法人组织, 个体工商户, 自然人. */
export const PARTY_TYPES = ['organisation', 'individual-business', 'natural-person'] as const
/** Kinds of penalty of 行政处罚法 art. 9. */
export const PENALTY_KINDS = [
  ...(['warning', 'criticism', 'fine', 'confiscation', 'licence-suspended', 'licence-revoked'] as const),
  ...(['grade-lowered', 'restricted', 'stopped', 'closed', 'barred', 'detention'] as const),
] as const
/** What happens to a case, in the order of law; the table of transitions is in case-states.ts. */
export const CASE_STEPS = [
  ...(['filed', 'notified', 'decided', 'served', 'appealed', 'upheld', 'changed', 'revoked'] as const),
  ...(['paid', 'enforced', 'rectified', 'corrected', 'withdrawn', 'closed'] as const),
] as const
export const LISTS = ['positive', 'blacklist'] as const
export const REGISTERS = [
  ...(['key-discharger', 'soil', 'groundwater', 'hazardous-waste', 'heavy-metals', 'tailings'] as const),
  ...(['construction-land', 'disclosure'] as const),
] as const
export const DISCLOSURE_KINDS = ['annual', 'temporary'] as const
export const TASK_ORIGINS = ['central-inspection', 'regional-inspection', 'transferred-complaint'] as const
export const TASK_STATES = ['open', 'under-way', 'done', 'reopened'] as const
export const DAMAGE_KINDS = ['compensation', 'criminal-transfer', 'public-interest-suit'] as const

const names = GivenNames.describe('Names')
const place = Slug.nullable().describe('Slug of the county, city or prefecture')
const text = (most: number, what: string) => z.string().min(1).max(most).describe(what)
const maybe = (most: number, what: string) => z.string().max(most).nullable().describe(what)
const told = (most: number, what: string) => z.string().min(1).max(most).nullable().describe(what)
const facility = Slug.describe('Facility')
const document = text(300, 'Document that says so')
const office = text(120, 'Office; never a person')
const coarse = (what: string, most: number) => z.number().min(-most).max(most).nullable().describe(what)
/** Amounts are whole 分 (0.01 yuan): 万元 of the national sheets are converted exactly. */
const fen = (what: string) => z.int().min(0).nullable().describe(`${what}, in 分 (0.01 yuan)`)

export const FacilityEntry = z.object({
  facility: Slug.describe('Id of the facility: its credit code where it has one'),
  names,
  uscc: z.string().max(18).nullable().describe('Unified social credit code (GB 32100-2015)'),
  industry: z.string().max(8).nullable().describe('Industry code (GB/T 4754): a letter, or up to four digits'),
  industryName: maybe(80, 'Industry in words'),
  place,
  administration: z.enum(ADMINISTRATORS).nullable().describe('region, or bingtuan (XPCC)'),
  state: z.enum(FACILITY_STATES).nullable().describe('Whether it operates'),
  longitude: coarse('Longitude, degrees east, to 0.01', 180),
  latitude: coarse('Latitude, degrees north, to 0.01', 90),
  ...validity,
})

export const OutletEntry = z.object({
  facility,
  outlet: text(40, 'Outlet of the facility, e.g. DW001 (HJ 608-2017)'),
  names,
  medium: z.enum(OUTLET_MEDIA).describe('What it discharges into'),
  device: told(24, 'Device (MN of HJ 212) whose automatic data are of this outlet; null where there is none'),
  ...validity,
})

export const PermitEntry = z.object({
  permit: text(40, 'Number of the permit (HJ 608-2017) or of the registration'),
  facility,
  kind: z.enum(PERMIT_KINDS).describe('重点管理, 简化管理, or 登记管理'),
  issuedOn: DayText.describe('Day of issue'),
  expiresOn: DayText.nullable().describe('Last day of validity; five years unless it says otherwise'),
  authority: office,
  document,
  ...validity,
})

export const LimitEntry = z.object({
  permit: text(40, 'Permit'),
  outlet: text(40, 'Outlet'),
  pollutant: text(80, 'Pollutant, as the permit names it'),
  averaging: z.enum(AVERAGINGS).describe('Period to which the limit applies'),
  limit: z.number().min(0).nullable().describe('Limit; null where only monitoring is required'),
  lower: z.number().min(0).nullable().describe('Lower limit, as of pH; null where there is none'),
  unit: text(20, 'Unit (UCUM)'),
  frequency: z.enum(FREQUENCIES).describe('How often it must be monitored'),
  ...validity,
})

export const InspectionEntry = z.object({
  inspection: Slug.describe('Id of the inspection'),
  facility,
  on: DayText.describe('Day of the inspection'),
  kind: z.enum(INSPECTION_KINDS).describe('Why the facility was inspected'),
  result: z.enum(INSPECTION_RESULTS).describe('What was found'),
  findings: maybe(2000, 'Findings as published'),
  office,
  document: maybe(300, 'Document'),
  ...validity,
})

export const CaseEntry = z.object({
  case: Slug.describe('Id of the case'),
  documentNumber: told(80, 'Number of the decision, e.g. 新环罚〔2024〕1号; null where the source gives none'),
  facility: Slug.nullable().describe('Facility; null where it is not registered'),
  party: told(
    200,
    'Party as published; of a natural person only the family name stays; null where only the facts name it',
  ),
  partyType: z.enum(PARTY_TYPES).nullable().describe('Kind of the party; null where the source does not say'),
  uscc: z.string().max(18).nullable().describe('Unified social credit code of the party'),
  violation: told(200, 'Kind of violation, as the decision names it; null where the source gives none'),
  facts: text(8000, 'Facts as published, without personal data'),
  basis: told(1000, 'Law and article cited, as in the decision; never rewritten; null where the source cites none'),
  penalties: z.array(z.string().min(1).max(40)).describe('Kinds of penalty'),
  content: told(4000, 'Decision in words; null where the facts are all that the source tells'),
  fine: fen('Fine'),
  fineDerived: z.boolean().describe('True when the amount was read out of a text, not given as a number'),
  confiscated: fen('Confiscated'),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, 'expected a code like USD')
    .nullable()
    .describe(
      'Currency (ISO 4217) in hundredths of which the amounts are, where it is not the yuan; null for the yuan',
    ),
  licence: maybe(200, 'Licence suspended or revoked'),
  conductOn: DayText.nullable().describe('Last day of the conduct; decides the law'),
  decidedOn: DayText.describe('Day of the decision'),
  authority: office,
  place,
  ...validity,
})

export const StepEntry = z.object({
  case: Slug.describe('Case'),
  step: z.enum(CASE_STEPS).describe('What happened'),
  on: DayText.describe('Day on which it happened'),
  detail: maybe(2000, 'What the document says'),
  document,
  ...validity,
})

export const CreditEntry = z.object({
  facility,
  year: z
    .string()
    .regex(/^(19|20)\d\d$/, 'expected a year')
    .describe('Year assessed'),
  scheme: text(80, 'Scheme of grades, for it differs by province'),
  grade: text(40, 'Grade as published'),
  authority: office,
  document,
  ...validity,
})

export const ListingEntry = z.object({
  list: z.enum(LISTS).describe('正面清单 or 黑名单'),
  facility,
  enteredOn: DayText.describe('Day of entry'),
  reason: text(400, 'Why it was listed'),
  exitOn: DayText.nullable().describe('Day of exit; null while it is listed'),
  exitReason: maybe(400, 'Why it left: expiry, repair, revocation'),
  authority: office,
  document,
  ...validity,
})

export const MembershipEntry = z.object({
  register: z.enum(REGISTERS).describe('Which register'),
  facility,
  year: z
    .string()
    .regex(/^(19|20)\d\d$/, 'expected a year')
    .describe('Year of the register'),
  authority: office,
  document,
  ...validity,
})

export const DisclosureEntry = z.object({
  facility,
  kind: z.enum(DISCLOSURE_KINDS).describe('annual: by 15 March for the year before; temporary: within 5 working days'),
  occasion: text(80, 'Year of the report, or the event'),
  triggeredOn: DayText.nullable().describe('Day from which the clock of a temporary report runs'),
  filedOn: DayText.nullable().describe('Day of filing; null when it was not filed'),
  document: maybe(300, 'Report'),
  ...validity,
})

export const TaskEntry = z.object({
  task: Slug.describe('Id of the rectification task'),
  origin: z.enum(TASK_ORIGINS).describe('Where it comes from'),
  facility: Slug.nullable().describe('Facility concerned, where there is one'),
  place,
  matter: text(2000, 'What is to be put right'),
  responsible: text(120, 'Responsible unit; never a person'),
  deadline: DayText.describe('Day by which it is to be done'),
  state: z.enum(TASK_STATES).describe('State'),
  progress: maybe(2000, 'Progress as published'),
  closedOn: DayText.nullable().describe('Day of closing'),
  evidence: maybe(300, 'Evidence of closing'),
  document,
  ...validity,
})

export const DamageEntry = z.object({
  damage: Slug.describe('Id of the matter'),
  kind: z.enum(DAMAGE_KINDS).describe('Compensation, transfer to the police, or public-interest suit'),
  facility: Slug.nullable().describe('Facility'),
  case: Slug.nullable().describe('Case that it followed'),
  on: DayText.describe('Day'),
  amount: fen('Amount'),
  office,
  document,
  ...validity,
})

export const AgencyEntry = z.object({
  agency: Slug.describe('Id of the third-party agency: its credit code where it has one'),
  names,
  uscc: z.string().max(18).nullable().describe('Unified social credit code'),
  service: text(80, 'Service: monitoring, operation of automatic monitors, assessment'),
  place,
  ...validity,
})
