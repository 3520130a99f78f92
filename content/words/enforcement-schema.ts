import { z } from 'zod'
import {
  ADMINISTRATORS,
  AVERAGINGS,
  CASE_STEPS,
  DAMAGE_KINDS,
  DISCLOSURE_KINDS,
  FACILITY_STATES,
  FREQUENCIES,
  INSPECTION_KINDS,
  INSPECTION_RESULTS,
  LISTS,
  OUTLET_MEDIA,
  PARTY_TYPES,
  PENALTY_KINDS,
  PERMIT_KINDS,
  REGISTERS,
  TASK_ORIGINS,
  TASK_STATES,
} from '../enforcement/entries.ts'
import { EVENT_NAMES } from '../enforcement/history.ts'
import { UNJUDGED } from '../enforcement/monitoring/judge.ts'
import { DATA_MARKS } from '../enforcement/monitoring/marks.ts'
import { group } from './group.ts'

/** Every visible word about enforcement: first one for each member of each closed set, then the words of the pages. */
export const EnforcementWords = z.strictObject({
  administrators: group(...ADMINISTRATORS),
  facilityStates: group(...FACILITY_STATES),
  media: group(...OUTLET_MEDIA),
  permitKinds: group(...PERMIT_KINDS),
  frequencies: group(...FREQUENCIES),
  averagings: group(...AVERAGINGS),
  inspectionKinds: group(...INSPECTION_KINDS),
  inspectionResults: group(...INSPECTION_RESULTS),
  partyTypes: group(...PARTY_TYPES),
  penalties: group(...PENALTY_KINDS),
  caseSteps: group(...CASE_STEPS),
  lists: group(...LISTS),
  registers: group(...REGISTERS),
  registerNotes: group(...REGISTERS).describe('What a register is, in one plain sentence'),
  disclosureKinds: group(...DISCLOSURE_KINDS),
  taskOrigins: group(...TASK_ORIGINS),
  taskStates: group(...TASK_STATES),
  damageKinds: group(...DAMAGE_KINDS),
  events: group(...EVENT_NAMES),
  money: group('yuan tenThousand other none'),
  head: group(
    'facility party authority decided state penalty fine confiscated licence number law document industry',
    'outlet pollutant limit averaging frequency year reason filed due',
  ),
  search: group(
    'title menu headingAll none lead find query hint anyPlace anyYear anyState anyPenalty sort',
    'sortNewest sortOldest sortFine submit clear any newest results quoted conditions drop foundCount more noCases noMatch invalid simulated',
  ),
  facilities: group('title heading lead query hint foundCount more none noMatch'),
  case: group(
    'case headingFined heading headingNumbered headingUnnamed lead noState unnamed derivedNote decision facts',
    'redacted conduct lawNote lawUnknown lawSince lawUntil timeline noSteps clocks disclosureDue',
    'withdrawalDue article estimated uncertain method withdrawnHeading withdrawnText noReason missing',
    'missingText related sameViolation sameAuthority samePlace',
  ),
  facility: group(
    'heading headingExpired headingNoPermit stateUnknown neverFined casesLine casesSum tasksOpen tasksOverdue',
    'permit noPermit expires expired ended issued noLimits noLimit tasks cases noCases timeline timelineNote',
    'noHistory toCome standing inspection noInspections registers noRegisters lists noLists listed unlisted',
    'credit noCredit disclosures noDisclosures filed notFiled damage facts code noCode administration',
    'position noPosition away n ne e se s sw w nw coarse method missing missingText samePlace sameIndustry',
  ),
  boards: group(
    'asOfDay registersTitle registersHeading registersLead registersMethod registerHeading registerEmpty',
    'members noMembers historyNote firstYear change left joined listOf inSearch tasksTitle tasksHeading tasksInTime tasksAllDone tasksNone',
    'tasksLead tasksMethod overdue open done due doneOn overdueBy daysLeft disclosuresTitle',
    'disclosuresHeading disclosuresAll disclosuresLead disclosuresMethod noDisclosures filingCounts inTime late absent',
    'notDue untimed withdrawnTitle withdrawnHeading withdrawnLead withdrawnMethod noWithdrawn unansweredTitle',
    'unansweredHeading unansweredAll unansweredWaiting unansweredNone unansweredLead unansweredMethod unanswered pending run runDay multiple until',
  ),
  place: group('title none parent facilities cases tasks tasksInTime newest allCases allFacilities'),
  home: group('line overdue link'),
  facets: group('place industry authority year state violation administration register'),
  methods: group(
    'title signed redacted money law clocks withdrawn history monitoring completeness unanswered statistics',
  ),
  statistics: group(
    'title heading none lead small few unsaid byYear byPlace byAuthority byIndustry byViolation cases fined',
    'sum median toDecision toService changed definitions defCases defFines defMedian defFinding defService',
    'defDisclosure defChanged defSmall method',
  ),
  dataMarks: group(...DATA_MARKS),
  unjudged: group(...UNJUDGED),
  monitored: group('solids flow nox no nh3 particles oxygen').describe('Pollutants that neither air nor water names'),
  monitoring: group(
    'title note none chart exceededNone exceededLine unlimited results at value verdict met beyond beyondBy',
    'unanswered calendar calendarNote duty notDue',
  ),
  draws: group(
    'title heading none lead agrees differs waiting agreesNote commitmentDiffers resultDiffers',
    'inspectorsDiffer waitingNote changed unwitnessed office committed revealed received notYet pool quota',
    'commitment seed lists result everyone poolMore inspectors drawn missing surplus call older provesTitle',
    'proves cannot cannotPool steps step1 step2 step3 step4 step5 form formLead formFilled input submit',
    'working failed notJson refused given computed nobody method',
  ),
  fields: group('partyType currency fineDerived industryCode'),
})
