import {
  type GraphQLObjectType,
  type GraphQLOutputType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { App } from '#api/app.ts'
import { graphqlSchema } from '#api/graphql/schema.ts'
import { openApiDocument } from '#api/rest/document.ts'
import { EXAMPLE_NUMBER } from '#api/simulated/report/simulated-docket.ts'
import { VERSION } from '#api/version.ts'
import { doorApp } from './api/door.ts'

type Schema = {
  $ref?: string
  type?: string | string[]
  enum?: (string | null)[]
  items?: Schema
  anyOf?: Schema[]
  allOf?: Schema[]
  properties?: Record<string, Schema>
  required?: string[]
}
const document = openApiDocument(VERSION) as unknown as { components: { schemas: Record<string, Schema> } }
const schema = graphqlSchema()

/** What only one door has: its own words for failure, its inputs, and acts, which GraphQL has none of. */
const REST_ONLY = [
  'Fault',
  'Problem',
  'AssessInput',
  'WaterAssessInput',
  'DrawInput',
  'OperatorHours',
  'OperatorHour',
  'Pushed',
]
const components = Object.entries(document.components.schemas).filter(([name]) => !REST_ONLY.includes(name))

/** A page of REST is a connection of GraphQL, with the same three fields. */
const graphqlName = (name: string, shape: Schema): string => {
  const item = shape.properties?.['items']?.items?.$ref?.split('/').at(-1)
  return name.endsWith('Page') && item ? `${item}Connection` : name
}

const objectNamed = (name: string): GraphQLObjectType => {
  const type = schema.getType(name)
  expect(isObjectType(type), `GraphQL has no type ${name}`).toBe(true)
  return type as GraphQLObjectType
}

/** The type of a field in words: `[Missing!]!` and so on, the same from both sides. */
function ofRest(shape: Schema): string {
  const named = shape.$ref ?? shape.allOf?.[0]?.$ref
  if (named) return `${named.split('/').at(-1)}!`
  const either = shape.anyOf?.filter(part => part.type !== 'null')
  const nullable = shape.anyOf?.some(part => part.type === 'null') || [shape.type].flat().includes('null')
  const bang = nullable ? '' : '!'
  const types = [shape.type ?? either?.flatMap(part => part.type ?? part.$ref ?? [])]
    .flat()
    .filter(type => type !== 'null')
  if (types.length === 2 || (either?.length ?? 0) > 1) return `Decimal${bang}`
  const only = either?.[0] ?? shape
  if (only.$ref) return `${only.$ref.split('/').at(-1)}${bang}`
  if (types[0] === 'array') return `[${ofRest(only.items as Schema)}]${bang}`
  if (types[0] === 'object') return `{${Object.keys(only.properties ?? {}).sort()}}${bang}`
  const values = only.enum?.filter(value => value !== null) as string[] | undefined
  if (values?.every(value => /^[A-Za-z_]\w*$/.test(value))) return `enum ${values.toSorted()}${bang}`
  return `${{ string: 'String', integer: 'Int', number: 'Float', boolean: 'Boolean' }[types[0] as string]}${bang}`
}

function ofGraphql(type: GraphQLOutputType, asNamed: boolean): string {
  if (isNonNullType(type)) return `${ofGraphql(type.ofType, asNamed)}!`
  if (isListType(type)) return `[${ofGraphql(type.ofType, asNamed)}]`
  if (isEnumType(type))
    return `enum ${type
      .getValues()
      .map(value => value.name)
      .sort()}`
  if (isObjectType(type) && !asNamed) return `{${Object.keys(type.getFields()).sort()}}`
  return String(type)
}

describe('every type of REST is in GraphQL', () => {
  it('has types to compare', () => expect(components.length).toBeGreaterThan(15))

  it.each(components)('%s has the same fields, types and nullability', (name, shape) => {
    const fields = objectNamed(graphqlName(name, shape)).getFields()
    for (const [field, inner] of Object.entries(shape.properties ?? {})) {
      const rest = ofRest(inner)
      const graphql = fields[field]?.type
      expect(graphql, `${name}.${field}`).toBeDefined()
      expect(ofGraphql(graphql as GraphQLOutputType, !rest.includes('{')), `${name}.${field}`).toBe(rest)
      expect(shape.required, `${name}.${field}`).toContain(field)
    }
  })
})

/** Every field that REST answers with, without the ways to other things; `samples` are all answers at this place. */
function selection(type: GraphQLOutputType, samples: readonly unknown[]): string {
  if (isNonNullType(type) || isListType(type)) return selection(type.ofType, samples.flat())
  if (!isObjectType(type)) return ''
  const objects = samples.filter(sample => sample !== null && sample !== undefined) as Record<string, unknown>[]
  const names = [...new Set(objects.flatMap(object => Object.keys(object)))]
  if (names.length === 0) return '{__typename}'
  const inner = (name: string) => objects.map(object => object[name])
  return `{${names.map(name => `${name}${selection(type.getFields()[name]?.type as GraphQLOutputType, inner(name))}`).join(' ')}}`
}

const ASSESS = {
  at: '2026-03-02T05:00:00+08:00',
  averaging: 'hour',
  values: { so2: 8, no2: '42.5', pm10: 168, pm25: 96 },
}
const REQUESTS: readonly [target: string, field: string, init?: RequestInit][] = [
  ['/v1/places?limit=5', 'places(first: 5)'],
  ['/v1/places?q=wlmq&limit=2', 'places(q: "wlmq", first: 2)'],
  ['/v1/places?kind=joint-area&limit=9', 'places(kind: "joint-area", first: 9)'],
  ['/v1/places/urumqi', 'place(place: "urumqi")'],
  ['/v1/air/stations?limit=10', 'stations(first: 10)'],
  ['/v1/air/latest?of=places&limit=10', 'latest(of: places, first: 10)'],
  ['/v1/air/latest?limit=1', 'latest(first: 1)'],
  ['/v1/air/hours?place=urumqi&limit=30', 'hours(place: "urumqi", first: 30)'],
  ['/v1/air/hours?station=T002&limit=30&asOf=1', 'hours(station: "T002", first: 30, asOf: "1")'],
  ['/v1/air/days?station=T002&limit=9', 'days(station: "T002", first: 9)'],
  ['/v1/air/periods?place=urumqi&period=quarter&limit=9', 'periods(place: "urumqi", period: quarter, first: 9)'],
  ['/v1/air/ranking?day=2026-06-09', 'ranking(day: "2026-06-09")'],
  ['/v1/water/sections?limit=9', 'sections(first: 9)'],
  ['/v1/water/sections?limit=9&q=模拟&asOf=2', 'sections(first: 9, q: "模拟", asOf: "2")'],
  ['/v1/water/sections/sim-a1', 'section(section: "sim-a1")'],
  ['/v1/water/latest?limit=30', 'waterLatest(first: 30)'],
  ['/v1/water/samples?section=sim-a1&limit=9', 'samples(section: "sim-a1", first: 9)'],
  [
    '/v1/water/periods?section=sim-a1&period=quarter&limit=9',
    'waterPeriods(section: "sim-a1", period: quarter, first: 9)',
  ],
  ['/v1/water/basins?of=place&limit=9', 'basins(of: place, first: 9)'],
  ['/v1/water/lakes?limit=9', 'lakes(first: 9)'],
  ['/v1/water/sources?limit=9', 'drinkingSources(first: 9)'],
  ['/v1/water/attainment', 'attainment'],
  ['/v1/water/outfalls?limit=9&state=done', 'outfalls(first: 9, state: "done")'],
  ['/v1/water/outfalls/sim-outfall-a1', 'outfall(outfall: "sim-outfall-a1")'],
  ['/v1/water/chain?node=outfall:sim-outfall-a1', 'chain(node: "outfall:sim-outfall-a1")'],
  ['/v1/water/black-odorous?limit=9', 'blackOdorous(first: 9)'],
  ['/v1/water/use?limit=9&part=bingtuan', 'waterUse(first: 9, part: bingtuan)'],
  ['/v1/water/bodies?limit=9', 'waterBodies(first: 9)'],
  ['/v1/water/bodies/sim-river-a', 'waterBody(body: "sim-river-a")'],
  ['/v1/water/offices?limit=9', 'offices(first: 9)'],
  ['/v1/water/zones?limit=9', 'zones(first: 9)'],
  ['/v1/water/units?limit=9', 'units(first: 9)'],
  ['/v1/facilities?limit=9&outfall=sim-outfall-a2', 'facilities(first: 9, outfall: "sim-outfall-a2")'],
  ['/v1/facilities?limit=9&q=moni&sort=name', 'facilities(first: 9, q: "moni", sort: name)'],
  ['/v1/enforcement/facility-facets?place=xinjiang', 'facilityFacets(place: "xinjiang")'],
  ['/v1/facilities/sim-facility-a2', 'facility(facility: "sim-facility-a2")'],
  ['/v1/facilities/sim-facility-a2/history', 'facilityHistory(facility: "sim-facility-a2", first: 100)'],
  ['/v1/enforcement/outlets?limit=9', 'outlets(first: 9)'],
  ['/v1/enforcement/permits?limit=9', 'permits(first: 9)'],
  ['/v1/enforcement/limits?limit=9', 'permitLimits(first: 9)'],
  ['/v1/enforcement/inspections?limit=9&result=problem', 'inspections(first: 9, result: "problem")'],
  ['/v1/enforcement/cases?limit=9', 'cases(first: 9)'],
  ['/v1/enforcement/cases?limit=3&sort=fine&q=模拟', 'cases(first: 3, sort: fine, q: "模拟")'],
  ['/v1/enforcement/facets?q=moni', 'caseFacets(q: "moni")'],
  ['/v1/enforcement/statistics?by=year', 'enforcementStatistics(by: year, first: 100)'],
  [
    '/v1/enforcement/statistics?by=place&place=xinjiang',
    'enforcementStatistics(by: place, place: "xinjiang", first: 100)',
  ],
  ['/v1/enforcement/cases/sim-case-a2-1', 'enforcementCase(case: "sim-case-a2-1")'],
  ['/v1/enforcement/tombstones?limit=9', 'tombstones(first: 9)'],
  ['/v1/enforcement/credit?limit=9', 'credits(first: 9)'],
  ['/v1/enforcement/listings?limit=9', 'listings(first: 9)'],
  ['/v1/registers/key-discharger?limit=9', 'memberships(register: "key-discharger", first: 9)'],
  ['/v1/enforcement/disclosures?limit=9', 'disclosures(first: 9)'],
  ['/v1/enforcement/rectification?limit=9', 'rectification(first: 9)'],
  ['/v1/enforcement/damages?limit=9', 'damages(first: 9)'],
  ['/v1/enforcement/agencies?limit=9', 'agencies(first: 9)'],
  ['/v1/enforcement/draws?limit=9', 'draws(first: 9)'],
  [
    '/v1/monitoring/results?facility=sim-facility-a2&pollutant=COD&limit=9',
    'monitoringResults(facility: "sim-facility-a2", pollutant: "COD", first: 9)',
  ],
  [
    '/v1/monitoring/completeness?facility=sim-facility-d2&limit=9',
    'monitoringCompleteness(facility: "sim-facility-d2", first: 9)',
  ],
  ['/v1/monitoring/exceedances?limit=9', 'exceedances(first: 9)'],
  ['/v1/enforcement/unanswered?days=30&limit=9', 'unanswered(days: 30, first: 9)'],
  [
    '/v1/enforcement/draws/verify',
    `verifyDraw(method: "qingtian-draw-1", quota: 1, pool: ["a", "b"], seed: "${'ab'.repeat(32)}", commitment: "${'cd'.repeat(32)}")`,
    {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        ...{ method: 'qingtian-draw-1', quota: 1, pool: ['a', 'b'] },
        ...{ seed: 'ab'.repeat(32), commitment: 'cd'.repeat(32) },
      }),
    },
  ],
  ['/v1/reports?limit=9', 'reportDocket(first: 9)'],
  ['/v1/reports?limit=9&overdue=yes&category=noise', 'reportDocket(first: 9, overdue: yes, category: "noise")'],
  ['/v1/reports?limit=9&sort=due&disputed=no', 'reportDocket(first: 9, sort: due, disputed: no)'],
  [
    '/v1/reports?outcome=verified&case=sim-case-a2-1',
    'reportDocket(first: 100, outcome: "verified", case: "sim-case-a2-1")',
  ],
  ['/v1/reports/facets?category=air', 'reportFacets(category: "air")'],
  ['/v1/reports/totals', 'reportTotals'],
  ['/v1/reports/withdrawn?limit=9', 'withdrawnReports(first: 9)'],
  ['/v1/reports/performance?by=office', 'reportPerformance(by: office, first: 100)'],
  [`/v1/reports/${EXAMPLE_NUMBER}`, `publicReport(number: "${EXAMPLE_NUMBER}")`],
  ['/v1/water/pipes?limit=9', 'pipes(first: 9)'],
  ['/v1/water/steps?limit=9&type=feeds', 'chainSteps(first: 9, type: feeds)'],
  ['/v1/water/steps?node=outfall:sim-outfall-a1', 'chainSteps(first: 100, node: "outfall:sim-outfall-a1")'],
  ['/v1/water/registered-basins', 'registeredBasins(first: 100)'],
  ['/v1/register/templates', 'templates'],
  ['/v1/register/versions?kind=section&id=sim-a1', 'versions(kind: section, id: "sim-a1", first: 100)'],
  [
    '/v1/water/assess',
    'assessWater(body: "river", values: {ph: 7.8, do: "8.4", nh3n: 2.3, tp: "<0.01"}, substances: [])',
    {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ body: 'river', values: { ph: 7.8, do: '8.4', nh3n: 2.3, tp: '<0.01' } }),
    },
  ],
  ['/v1/imports?limit=9', 'imports(first: 9)'],
  ['/v1/imports/1', 'import(import: 1)'],
  ['/v1/feeds', 'feeds'],
  [
    '/v1/air/assess',
    'assess(at: "2026-03-02T05:00:00+08:00", averaging: hour, values: {so2: 8, no2: "42.5", pm10: 168, pm25: 96})',
    { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(ASSESS) },
  ],
]

describe('both doors give the same answer, field for field', () => {
  let app: App
  let close: () => void
  beforeAll(async () => {
    ;({ app, close } = await doorApp())
  })
  afterAll(() => close())

  it.each(REQUESTS)('%s = %s', async (target, field, init) => {
    const rest = (await (await app.request(target, init)).json()) as Record<string, unknown>
    const name = field.replace(/\(.*$/, '')
    const type = schema.getQueryType()?.getFields()[name]?.type as GraphQLOutputType
    const query = `{answer: ${field} ${selection(type, [rest])}}`
    const response = await app.request(`/graphql?query=${encodeURIComponent(query)}`)
    const { data, errors } = (await response.json()) as { data: { answer: unknown }; errors?: unknown }
    expect(errors).toBeUndefined()
    expect(data.answer).toEqual(rest)
    if ('items' in rest && name !== 'feeds') expect((rest['items'] as unknown[]).length).toBeGreaterThan(0)
  })

  it.each([
    ['/v1/places/nowhere', '{place(place: "nowhere") {place}}', 404, 'not-found'],
    ['/v1/air/hours?place=urumqi&from=yesterday', '{hours(place: "urumqi", from: "yesterday") {next}}', 400, 'invalid'],
    ['/v1/air/hours', '{hours {next}}', 400, 'invalid'],
    ['/v1/air/stations?station=X', '{stations(station: "X") {next}}', 404, 'not-found'],
    ['/v1/air/latest?cursor=%25', '{latest(after: "%") {next}}', 400, 'invalid'],
    ['/v1/water/sections/nowhere', '{section(section: "nowhere") {section}}', 404, 'not-found'],
    ['/v1/water/samples', '{samples {next}}', 400, 'invalid'],
    ['/v1/enforcement/cases/sim-case-d2-1', '{enforcementCase(case: "sim-case-d2-1") {case}}', 410, 'gone'],
    ['/v1/facilities/nowhere/history', '{facilityHistory(facility: "nowhere") {next}}', 404, 'not-found'],
    ['/v1/water/outfalls?body=nowhere', '{outfalls(body: "nowhere") {next}}', 404, 'not-found'],
    ['/v1/reports/QT', '{publicReport(number: "QT") {number}}', 400, 'invalid'],
    ['/v1/reports/withdrawn?number=QT', '{withdrawnReports(number: "QT") {next}}', 400, 'invalid'],
    ['/v1/reports/facets?place=nowhere', '{reportFacets(place: "nowhere") {next}}', 404, 'not-found'],
    ['/v1/reports?place=nowhere', '{reportDocket(place: "nowhere") {next}}', 404, 'not-found'],
    ['/v1/water/chain?node=nowhere', '{chain(node: "nowhere") {node}}', 400, 'invalid'],
  ])('%s and %s are refused in the same words', async (target, query, status, code) => {
    const rest = await app.request(target)
    const problem = (await rest.json()) as { type: string; detail: string; faults: unknown[] }
    expect([rest.status, problem.type]).toEqual([status, `urn:qingtian:problem:${code}`])
    const graphql = await app.request(`/graphql?query=${encodeURIComponent(query)}`)
    const { errors } = (await graphql.json()) as { errors: { message: string; extensions: object }[] }
    expect(errors[0]).toMatchObject({ message: problem.detail, extensions: { code, faults: problem.faults } })
  })
})
