import { parseDay, parseHour } from '#content/time.ts'
import type { Item } from './builder.ts'

/** The key that the cursor after an item carries in its ask; `start` is where the page began. */
export type KeyAfter = (
  item: Item,
  following: Item | undefined,
  place: { index: number; start: number },
) => string | number

const by =
  (field: string): KeyAfter =>
  item =>
    String(item[field])
const counted: KeyAfter = (_item, _next, { index, start }) => start + index + 1

const METHOD_ORDER = ['automatic', 'manual']
/** Minute and method of a sample as one number, as db/water/samples.ts walks them. */
const sampleKey: KeyAfter = item =>
  (Date.parse(String(item['at'])) / 60_000) * 2 + METHOD_ORDER.indexOf(String(item['method']))

/** Entries known by several fields, as the register joins them. */
const joinedBy =
  (...fields: readonly string[]): KeyAfter =>
  item =>
    fields.map(field => item[field]).join('>')

/** Every list: the most items a page, and the keys of its cursors. */
const LISTS = {
  places: { most: 100, keyAfter: counted },
  stations: { most: 100, keyAfter: by('station') },
  latest: { most: 2000, keyAfter: by('site') },
  hours: { most: 1000, keyAfter: item => parseHour(String(item['hour'])) + 1 },
  days: { most: 1000, keyAfter: item => parseDay(String(item['day'])) + 1 },
  periods: { most: 100, keyAfter: (_item, next) => String(next?.['period'] ?? '') },
  ranking: { most: 100, keyAfter: (_item, _next, { index }) => index + 1 },
  feeds: { most: 100, keyAfter: (_item, _next, { index }) => index + 1 },
  sections: { most: 100, keyAfter: by('section') },
  waterLatest: { most: 2000, keyAfter: by('site') },
  samples: { most: 1000, keyAfter: sampleKey },
  waterPeriods: { most: 100, keyAfter: (_item, next) => String(next?.['period'] ?? '') },
  basins: { most: 100, keyAfter: by('id') },
  lakes: { most: 100, keyAfter: by('body') },
  drinkingSources: { most: 100, keyAfter: by('source') },
  attainment: { most: 100, keyAfter: counted },
  outfalls: { most: 100, keyAfter: by('outfall') },
  blackOdorous: { most: 100, keyAfter: by('black') },
  waterUse: { most: 100, keyAfter: by('use') },
  waterBodies: { most: 100, keyAfter: by('body') },
  offices: { most: 100, keyAfter: by('office') },
  zones: { most: 100, keyAfter: by('zone') },
  units: { most: 100, keyAfter: by('unit') },
  facilities: { most: 100, keyAfter: by('facility') },
  facilityFacets: { most: 400, keyAfter: counted },
  caseFacets: { most: 400, keyAfter: counted },
  enforcementStatistics: { most: 1000, keyAfter: counted },
  facilityHistory: { most: 100, keyAfter: counted },
  monitoringResults: { most: 1000, keyAfter: counted },
  monitoringCompleteness: {
    most: 100,
    keyAfter: joinedBy('facility', 'outlet', 'pollutant', 'frequency', 'month'),
  },
  exceedances: { most: 100, keyAfter: counted },
  unanswered: { most: 100, keyAfter: counted },
  reportDocket: {
    most: 100,
    keyAfter: ({ receivedOn, dueOn, number }) =>
      [parseDay(String(receivedOn)), dueOn === null ? '' : parseDay(String(dueOn)), number].join('>'),
  },
  reportFacets: { most: 400, keyAfter: counted },
  reportPerformance: { most: 100, keyAfter: counted },
  reportTotals: { most: 100, keyAfter: counted },
  withdrawnReports: { most: 100, keyAfter: counted },
  outlets: { most: 100, keyAfter: joinedBy('facility', 'outlet') },
  permits: { most: 100, keyAfter: by('permit') },
  permitLimits: { most: 100, keyAfter: joinedBy('permit', 'outlet', 'pollutant', 'averaging') },
  inspections: { most: 100, keyAfter: by('inspection') },
  cases: { most: 100, keyAfter: by('case') },
  tombstones: { most: 100, keyAfter: by('case') },
  credits: { most: 100, keyAfter: joinedBy('facility', 'year', 'scheme') },
  listings: { most: 100, keyAfter: joinedBy('list', 'facility', 'enteredOn') },
  memberships: { most: 100, keyAfter: joinedBy('register', 'facility', 'year') },
  disclosures: { most: 100, keyAfter: joinedBy('facility', 'kind', 'occasion') },
  rectification: { most: 100, keyAfter: by('task') },
  damages: { most: 100, keyAfter: by('damage') },
  draws: { most: 20, keyAfter: by('draw') },
  agencies: { most: 100, keyAfter: by('agency') },
  pipes: { most: 100, keyAfter: by('pipe') },
  chainSteps: { most: 100, keyAfter: joinedBy('upstream', 'downstream') },
  registeredBasins: { most: 100, keyAfter: by('basin') },
  templates: { most: 100, keyAfter: counted },
  versions: { most: 100, keyAfter: counted },
  imports: { most: 100, keyAfter: item => Number(item['import']) },
} as const satisfies Record<string, { most: number; keyAfter: KeyAfter }>

export type ListName = keyof typeof LISTS
export const LIST_NAMES = Object.keys(LISTS) as ListName[]
export const keyAfter = (name: ListName): KeyAfter => LISTS[name].keyAfter
export const mostOf = (name: ListName): number => LISTS[name].most
