import { z } from 'zod'
import { REFUSALS } from '../refusal.ts'
import { ACCOUNT_STATES } from '../report/staff/account.ts'
import { REPORT_ACTS, STAFF_ACTS } from '../report/staff/acts.ts'
import { STAFF_DONE } from '../report/staff/console-views.ts'
import { RELEASE_STANDINGS } from '../report/staff/report-file.ts'
import { ROLES } from '../report/staff/roles.ts'
import { DETAILS } from '../report/states.ts'
import { TEMPLATES } from '../report/templates.ts'
import { IDENTITY_STATES } from '../report/tracking.ts'
import { group } from './group.ts'

/** Every visible word of the console of staff: first one for each member of each closed set, then the words of the pages. */
export const StaffWords = z.strictObject({
  roles: group(...ROLES),
  roleNotes: group(...ROLES).describe('What a role may do'),
  accountStates: group(...ACCOUNT_STATES),
  releaseStandings: group(...RELEASE_STANDINGS),
  identity: group(...IDENTITY_STATES),
  acts: group(...REPORT_ACTS),
  staffActs: group(...STAFF_ACTS),
  details: group(...DETAILS),
  templates: group(...TEMPLATES.map(({ template }) => template)),
  done: group(...STAFF_DONE),
  faults: group(...(Object.keys(REFUSALS) as (keyof typeof REFUSALS)[])),
  plain: group('unavailable tooLarge forged notAllowed noLength missing sent'),
  nav: group('inbox releases identity trail staffTrail accounts password signOut'),
  frame: group('title menu desk portal private'),
  signIn: group('heading lead account password code codeHint submit invited'),
  enrol: group(
    'heading lead invitation next deviceLead secret scan password passwordHint code submit account invitationWho',
  ),
  password: group('heading lead now next code submit'),
  inbox: group(
    'heading state anyState category anyCategory place anyPlace office anyOffice overdue mine closed clustered like filter number due',
    'unconfirmed unconfirmedCount wrote wroteCount open noDue received handler nobody pictures alike merged none all late next simulated reset',
  ),
  report: group(
    'heading facts noFacts text place landmark coordinates happened about choice language pictures picture messages',
    'noMessages state handler nobody due noDue mergedInto mergedHere linked simulated alike alikeNote percent',
    'steps trail deeds noDeeds assign assignTo merge mergeInto mergeAll mergeAllNote message messageText messageNote template use send',
    'propose proposeText proposeNote transfer close linkFacility linkCase linkExceedance linksNote linksWhere unseal unsealReason',
    'unsealNote reporter received identity release',
  ),
  sheet: group(
    'heading lead choose toOffice show number received text landmark happened attachments masked read confirm reason',
    'back screened',
  ),
  releases: group('heading lead waits stands none proposed released withdraw reason submit'),
  release: group('heading lead proposed noText release refuse own back dueOn'),
  desk: group(
    'heading lead ask askReason askSubmit waiting askedBy open openNote done openedBy none rewards claimed paid pay',
    'payCode payAmount paySubmit noRewards number takeBack',
  ),
  trail: group('heading lead staffHeading number who act any about next none filter'),
  accounts: group(
    'heading lead shut name role office create recover recoverNote change closeAccount closeNote invited invitedNote',
    'offices officesLead officeName officePlace wholeRegion keep desk none',
  ),
  fault: group('heading back'),
})
