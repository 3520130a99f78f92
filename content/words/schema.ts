import { z } from 'zod'
import { SENSITIVE_GROUPS } from '../air/levels.ts'
import { AVERAGING, CATEGORIES, INDICATORS, MARKS, REASONS, type Reason } from '../air/shapes.ts'
import { PERIODS } from '../calendar.ts'
import { ADMINISTRATIONS, LANGUAGES, PLACE_KINDS } from '../place/shapes.ts'
import { EXPLANATIONS } from '../trail/shapes.ts'
import { EnforcementWords } from './enforcement-schema.ts'
import { group } from './group.ts'
import { ReportWords } from './report-schema.ts'
import { StaffWords } from './staff-schema.ts'
import { WaterWords } from './water-schema.ts'

/**
 * Every visible word of the site, in one language: a closed set of keys, none missing, none extra.
 * Values are MessageFormat 2 messages; groups named after a closed set hold one word for each of its members.
 */
export const Words = z.strictObject({
  reviewed: z.boolean().describe('False until a native speaker has read the file'),
  site: group('name full tagline skip menu language separator'),
  languages: group(...LANGUAGES),
  nav: group('home air water enforcement report methods data imports api about'),
  footer: group('generation newest clock provisional licence empty print'),
  banner: group('simulated stale unreviewed'),
  missing: group('title text home'),
  categories: group(...CATEGORIES),
  levels: group('none aqi aqiFull scale beyond'),
  pollutants: group(...INDICATORS),
  averaging: group(...AVERAGING),
  periods: group(...PERIODS),
  reasons: group(...(REASONS.filter(reason => reason !== '') as Reason[])),
  marks: group(...MARKS),
  kinds: group(...PLACE_KINDS),
  administrations: group(...ADMINISTRATIONS),
  explanations: group(...EXPLANATIONS),
  regions: group('nationwide xinjiang'),
  geography: group('altay tianshan kunlun junggar tarim'),
  head: group(
    'place station hour day month level aqi iaqi primary rank days pollutant concentration rounded',
    'breakpoints reason composite goodShare hours peak trend name coordinates source from to range',
  ),
  home: group(
    'title heading headingThen empty lead leadThen clear clearThen worst worstThen find hint found none failed map mapNote now cities unmonitored areas',
    'counties',
  ),
  place: group(
    'heading was near nearWas unrated bare none silent silentSince description whyUnrated updated provisional primary noPrimary noneNeeded',
    'stationsMean noStation noneReported nearest mountains noneNear belongs includes now last48 last48Then last30 last30Then better stations stationsNote',
    'distance',
  ),
  advice: group(
    'title everyone sensitive who everyone3 everyone4 everyone5 everyone6 sensitive2 sensitive3 sensitive4',
    'sensitive5 sensitive6',
  ),
  groups: group(...SENSITIVE_GROUPS),
  chart: group('aqiTitle aqiDesc dustTitle dustDesc ltr log linear gaps cap table csv json sparkDesc'),
  trend: group('lower higher same first caution notValid'),
  evidence: group('title source import file method revisions revised cite citation download follow call computed'),
  station: group('in history historyNote gaps noGaps allPollutants simulated description'),
  air: group('title heading lead dayTitle dayNote monthTitle monthNote unranked noRanking limits'),
  methods: group(
    'title heading lead editionsTitle editions steps step1 step2 step3 step4 changesTitle change1 change2',
    'change3 change4 exampleTitle exampleIntro exampleMax exampleFormula exampleNone tableTitle tableNote',
    'beyond limitsTitle limitsNote class1 class2 year day hour eight meansTitle mean1 mean2 mean3 mean4',
    'dustTitle dust checkTitle check',
  ),
  imports: group(
    'title heading lead feedsTitle promised kept newest within inTime nothing agreementTitle agreementNote',
    'aqiAgreed primaryAgreed classAgreed class measure listTitle number received file',
    'rows read stored unchanged revised rejected covers hash disagreements disagreementsNote published ours',
    'site noDisagreements one explained unexplained empty noAgreement total totalClass more generation preparedBy signedBy rolledBack undoes',
  ),
  api: group(
    'title heading lead rule1 rule2 rule3 rule4 rule5 try parameters answers required shapes absent',
    'specification language',
  ),
  about: group(
    'title heading lead what whatText limits limit1 limit2 limit3 limit4 limit5 languages languagesText reviewed',
    'notReviewed privacy privacyText accessibility accessibilityText source sourceText',
  ),
  water: WaterWords.describe('Kept in words/water/<language>.yaml'),
  enforcement: EnforcementWords.describe('Kept in words/enforcement/<language>.yaml'),
  report: ReportWords.describe('Kept in words/report/<language>.yaml'),
  staff: StaffWords.describe('Kept in words/staff/<language>.yaml'),
})
export type Words = z.infer<typeof Words>
