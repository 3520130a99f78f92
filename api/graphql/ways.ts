import { ROUTES } from '../rest/routes.ts'
import type { Context, Item } from './builder.ts'
import { askIn } from './connection.ts'
import type { ListName } from './lists.ts'

/** Fields of a list's input that come from the thing it is asked of. */
type Decided = Record<string, (parent: Item) => unknown>
/** A thing that has a page and a global id: the list its shape is of, its key, and how one is loaded. */
type Node = { list: ListName; key: string; load: (context: Context, id: string) => Promise<unknown> }
/** One thing of another: what shape, and how it is found. */
type Way = {
  of: keyof typeof ROUTES
  description: string
  find: (parent: Item, context: Context) => Promise<Item | null>
}

const firstOf = async (context: Context, name: ListName, input: object) =>
  (await askIn<{ items: Item[] }>(context, ROUTES[name].ask, input)).items[0] ?? null

export const NODES = {
  Place: { list: 'places', key: 'place', load: (context, id) => askIn(context, ROUTES.place.ask, { place: id }) },
  Station: { list: 'stations', key: 'station', load: (context, id) => firstOf(context, 'stations', { station: id }) },
  Import: { list: 'imports', key: 'import', load: (context, id) => askIn(context, ROUTES.import.ask, { import: id }) },
  Section: {
    list: 'sections',
    key: 'section',
    load: (context, id) => askIn(context, ROUTES.section.ask, { section: id }),
  },
  Facility: {
    list: 'facilities',
    key: 'facility',
    load: (context, id) => askIn(context, ROUTES.facility.ask, { facility: id }),
  },
  WaterBody: {
    list: 'waterBodies',
    key: 'body',
    load: (context, id) => askIn(context, ROUTES.waterBody.ask, { body: id }),
  },
  SourceState: {
    list: 'drinkingSources',
    key: 'source',
    load: (context, id) => firstOf(context, 'drinkingSources', { source: id }),
  },
  Outfall: {
    list: 'outfalls',
    key: 'outfall',
    load: (context, id) => askIn(context, ROUTES.outfall.ask, { outfall: id }),
  },
} as const satisfies Record<string, Node>
export type NodeName = keyof typeof NODES

const nothing = () => null
const of = (field: string) => (parent: Item) => parent[field]
const ofPlace = { place: of('place'), station: nothing }
const ofSection = { section: of('section'), source: nothing }
const ofSource = { source: of('source'), section: nothing }
const ofStation = { station: of('station'), place: nothing }

function versionsOf(kind: string): Decided {
  return { kind: () => kind, id: of(kind) }
}

/** Lists that hang on a thing. */
export const LISTS_OF: Partial<Record<NodeName, Record<string, { list: ListName; decided: Decided }>>> = {
  Place: {
    children: { list: 'places', decided: { parent: of('place') } },
    stations: { list: 'stations', decided: ofPlace },
    hours: { list: 'hours', decided: ofPlace },
    days: { list: 'days', decided: ofPlace },
    periods: { list: 'periods', decided: ofPlace },
    facilities: { list: 'facilities', decided: { place: of('place') } },
    facilityFacets: { list: 'facilityFacets', decided: { place: of('place') } },
    cases: { list: 'cases', decided: { place: of('place') } },
    exceedances: { list: 'exceedances', decided: { place: of('place'), facility: nothing } },
    unanswered: { list: 'unanswered', decided: { place: of('place'), facility: nothing } },
    caseFacets: { list: 'caseFacets', decided: { place: of('place') } },
    enforcementStatistics: { list: 'enforcementStatistics', decided: { place: of('place') } },
    rectification: { list: 'rectification', decided: { place: of('place') } },
    reports: { list: 'reportDocket', decided: { place: of('place') } },
    reportFacets: { list: 'reportFacets', decided: { place: of('place') } },
    sections: { list: 'sections', decided: { place: of('place') } },
    waterBodies: { list: 'waterBodies', decided: { place: of('place') } },
    drinkingSources: { list: 'drinkingSources', decided: { place: of('place') } },
    outfalls: { list: 'outfalls', decided: { place: of('place') } },
    blackOdorous: { list: 'blackOdorous', decided: { place: of('place') } },
    waterLatest: { list: 'waterLatest', decided: { place: of('place') } },
  },
  Section: {
    samples: { list: 'samples', decided: ofSection },
    periods: { list: 'waterPeriods', decided: ofSection },
    versions: { list: 'versions', decided: versionsOf('section') },
  },
  Facility: {
    history: { list: 'facilityHistory', decided: { facility: of('facility') } },
    results: { list: 'monitoringResults', decided: { facility: of('facility') } },
    completeness: { list: 'monitoringCompleteness', decided: { facility: of('facility'), place: nothing } },
    exceedances: { list: 'exceedances', decided: { facility: of('facility'), place: nothing } },
    unanswered: { list: 'unanswered', decided: { facility: of('facility'), place: nothing } },
    outlets: { list: 'outlets', decided: { facility: of('facility') } },
    permits: { list: 'permits', decided: { facility: of('facility') } },
    inspections: { list: 'inspections', decided: { facility: of('facility') } },
    cases: { list: 'cases', decided: { facility: of('facility') } },
    credits: { list: 'credits', decided: { facility: of('facility') } },
    listings: { list: 'listings', decided: { facility: of('facility') } },
    disclosures: { list: 'disclosures', decided: { facility: of('facility') } },
    reports: { list: 'reportDocket', decided: { facility: of('facility') } },
    rectification: { list: 'rectification', decided: { facility: of('facility') } },
    damages: { list: 'damages', decided: { facility: of('facility') } },
    versions: { list: 'versions', decided: versionsOf('facility') },
  },
  WaterBody: {
    sections: { list: 'sections', decided: { body: of('body') } },
    outfalls: { list: 'outfalls', decided: { body: of('body') } },
    offices: { list: 'offices', decided: { body: of('body') } },
    waterLatest: { list: 'waterLatest', decided: { body: of('body') } },
    lakes: { list: 'lakes', decided: { body: of('body') } },
    versions: { list: 'versions', decided: versionsOf('body') },
  },
  SourceState: {
    samples: { list: 'samples', decided: ofSource },
    periods: { list: 'waterPeriods', decided: ofSource },
  },
  Outfall: {
    facilities: { list: 'facilities', decided: { outfall: of('outfall') } },
    versions: { list: 'versions', decided: versionsOf('outfall') },
  },
  Station: {
    hours: { list: 'hours', decided: ofStation },
    days: { list: 'days', decided: ofStation },
    periods: { list: 'periods', decided: ofStation },
  },
}

/** Answers with more of a thing than its list says: the same lists and things hang on them. */
export const FILES_OF = { Facility: 'facility' } as const satisfies Partial<Record<NodeName, keyof typeof ROUTES>>

/** The river, lake or reservoir that something lies on. */
const waterBody: Way = {
  of: 'waterBody',
  description: 'The river, lake or reservoir',
  find: async ({ body }, context) => (body == null ? null : askIn<Item>(context, ROUTES.waterBody.ask, { body })),
}
/** What lies upstream and downstream of a thing of a kind. */
const chainOf = (kind: string): Way => ({
  of: 'chain',
  description: 'Everything upstream and downstream, with evidence',
  find: (parent, context) => askIn<Item>(context, ROUTES.chain.ask, { node: `${kind}:${parent[kind]}` }),
})

/** Single things that hang on a thing. */
export const ONES_OF: Partial<Record<NodeName, Record<string, Way>>> = {
  Place: {
    latest: { of: 'latest', description: 'The newest hour of the place, null when there is none', find: latestOfPlace },
  },
  Section: { waterBody, chain: chainOf('section') },
  Facility: { chain: chainOf('facility') },
  WaterBody: { chain: chainOf('body') },
  SourceState: { waterBody, chain: chainOf('source') },
  Outfall: { waterBody, chain: chainOf('outfall') },
  Station: { latest: { of: 'latest', description: 'The newest hour of the station', find: latestOfStation } },
}

/** The newest hours of all places are asked once a query. */
async function latestOfPlace(place: Item, context: Context): Promise<Item | null> {
  const { items } = await askIn<{ items: Item[] }>(context, ROUTES.latest.ask, { of: 'places' })
  return items.find(item => item['site'] === place['place']) ?? null
}

async function latestOfStation(station: Item, context: Context): Promise<Item | null> {
  const { station: site, to, name, place, longitude, latitude } = station
  const hour = await firstOf(context, 'hours', { station: site, from: to, to })
  return hour && { site, name, place, longitude, latitude, ...hour }
}
