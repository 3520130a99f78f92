import { z } from 'zod'
import { BRANCHES, CATEGORIES } from '../report/categories.ts'
import { CLOCKS } from '../report/clock-rules.ts'
import { STANDINGS } from '../report/clocks.ts'
import { DRAFT_FAULTS } from '../report/draft.ts'
import { CHOICES } from '../report/facts.ts'
import { DONE, NOTICES, VERDICTS } from '../report/page-views.ts'
import { REFUSAL_REASONS } from '../report/refusals.ts'
import { MOVE_NAMES, OUTCOMES, STATES } from '../report/states.ts'
import { IDENTITY_STATES } from '../report/tracking.ts'
import { group } from './group.ts'

/** Every visible word about reports: first one for each member of each closed set, then the words of the pages. */
export const ReportWords = z.strictObject({
  branches: group(...BRANCHES),
  categories: group(...CATEGORIES),
  choices: group(...CHOICES),
  choiceNotes: group(...CHOICES).describe('What a choice changes'),
  states: group(...STATES),
  moves: group(...MOVE_NAMES),
  clocks: group(...CLOCKS),
  standings: group(...STANDINGS),
  outcomes: group(...OUTCOMES),
  refusals: group(...REFUSAL_REASONS),
  identity: group(...IDENTITY_STATES),
  faults: group(...DRAFT_FAULTS),
  notices: group(...NOTICES),
  done: group(...DONE),
  verdicts: group(...VERDICTS),
  links: group('report track verify here'),
  frame: group('leave leaveNote menu languages clear'),
  form: group(
    'heading lead emergency honestTitle network phone knowledge retention faultsTitle required what category chooseCategory',
    'categoryWho text textHint textWho about aboutWho facility case outfall where place anyPlace placeWho landmark',
    'landmarkHint landmarkWho coordinates coordinatesWho longitude latitude when happened happenedHint happenedWho',
    'who whoLead noDesk contactTitle contactWho name phoneNumber email address contact photosTitle photosNote next',
    'channelsTitle channelsLead verifiedOn',
  ),
  check: group(
    'heading lead none photos photosHint photosWho photosSealed photosDropped contactDropped sealed send change',
  ),
  receipt: group('heading once number code received pictures keep download downloadNote hash track leave'),
  track: group(
    'heading lead code codeHint submit missing secret number state category choice received office desk merged urged',
    'outcome attachments steps noSteps toOffice receivedOn reason days clocks clocksNote article due ended',
    'estimated uncertain messages noMessages fromOffice fromYou hidden add addWho addSend pictures picturesSend',
    'disagree review reReview disagreeText disagreeSend identity unsealedOn neverUnsealed again close reward rewardNote rewardClaim rewardOnce rewardClaimed rewardPaid',
  ),
  shut: group('heading lead kept'),
  verify: group('heading lead file submit key keyNote received hash command'),
  plain: group('unavailable crowded tooLarge forged notAllowed noLength missing sent'),
  docket: z.strictObject({
    menu: group('label report'),
    list: group(
      'title heading headingOverdue none lead asOf received find foundCount newest more noMatch anyCategory anyState',
      'anyOutcome overdue isOverdue notOverdue disputed isDisputed notDisputed sortNewest sortDue category outcome',
      'office late noPlace rules',
    ),
    rules: group('released place days overdue clocks batch text few refusals performance stages withdrawn'),
    one: group(
      'title titlePlace facts leadLate leadDue leadClosed leadOpen updated coarse refusal disputed text noText',
      'links exceedance related sameCategory samePlace sameOffice noSteps method missing missingText gone goneText',
    ),
    overdue: group('title heading none lead by unknown more method'),
    performance: group(
      'title heading lead byOffice byPlace groupOffice groupPlace desk noPlace received open notAccepted overdue',
      'disputed counts stages stageCell stageCount stageHidden refusals hidden none method',
    ),
    rewards: group(
      'title heading lead rules verified secret published first amounts noFigure how claim code pay nothing name',
      'totals claimed paid sum withheld totalsNote noTotals method',
    ),
    supervisors: group(
      'title heading none lead plan promised rules unknown noAccess everybody right listTitle listNote person by place',
      'term since source looked',
    ),
    channels: group('title heading lead here hereNote others stopped emergency looked'),
    of: group('title caseTitle counts countsOverdue none all caseNote'),
    withdrawn: group('title heading none lead on'),
  }),
})
