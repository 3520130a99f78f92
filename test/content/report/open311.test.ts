import { describe, expect, test } from 'vitest'
import { Refusal } from '#content/refusal.ts'
import { CATEGORIES } from '#content/report/categories.ts'
import { formatOf, open311Errors, open311Status, readRequest } from '#content/report/open311/read-request.ts'
import { servicesOf } from '#content/report/open311/service-list.ts'
import { serviceRequest } from '#content/report/open311/service-request.ts'
import { STATUS_OF } from '#content/report/open311/statuses.ts'
import { open311Xml } from '#content/report/open311/xml.ts'
import { STATES } from '#content/report/states.ts'
import { parseDay } from '#content/time.ts'
import { vectors } from '../vectors.ts'

type Params = Record<string, string>
type Input = { method: string; path: string; params: Params }

const KNOWN = {
  isService: (code: string) => ['AIR01', 'WAT01'].includes(code),
  isKey: (key: string) => key === 'k',
  today: parseDay('2026-11-25'),
}
const ask = (method: string, path: string, params: Params = {}) => readRequest(method, path, params, KNOWN)
const post = (params: Params) => ask('POST', '/requests.json', { api_key: 'k', service_code: 'AIR01', ...params })

/** A portal that knows two services and has neither requests nor tokens. */
function statusOf({ method, path, params }: Input): number {
  try {
    const question = ask(method, path, params)
    return question.ask === 'request' || question.ask === 'token' ? 404 : 200
  } catch (error) {
    if (error instanceof Refusal) return open311Status(error.code)
    throw error
  }
}

describe('the suite open311', () => {
  test.each(vectors<Input, { status: number[] }>('open311').map(row => [row.id, row] as const))('%s', (_, row) => {
    expect(row.expected.status).toContain(statusOf(row.input))
  })
})

describe('a new request', () => {
  test('keeps who reports apart from what was seen', () => {
    const question = post({
      ...{ lat: '43.82', long: '87.61', description: '烟' },
      last_name: '模拟',
      phone: '13800138000',
    })
    const { identity, ...facts } = (question as { request: { identity: object } }).request
    expect(identity).toEqual({ name: '模拟', phone: '13800138000', email: null, address: null, contact: null })
    expect(facts).toEqual({ service: 'AIR01', description: '烟', latitude: 43.82, longitude: 87.61, address: null })
  })

  test('drops what tells the device or the account', () => {
    const question = post({ ...{ address_string: 'x', device_id: 'DEVICE', account_id: 'ACCOUNT' }, media_url: 'URL' })
    expect(JSON.stringify(question)).not.toMatch(/DEVICE|ACCOUNT|URL/)
    expect((question as { request: { identity: unknown } }).request.identity).toBeNull()
  })

  test.each<[string, Params]>([
    ['a latitude beyond the pole', { lat: '90.1', long: '87' }],
    ['a latitude in words', { lat: '1e1', long: '87' }],
    ['an empty longitude', { lat: '43', long: '' }],
    ['a description of 4001 characters', { address_string: 'x', description: 'x'.repeat(4001) }],
    ['a name of 121 characters', { address_string: 'x', last_name: 'x'.repeat(121) }],
  ])('with %s is refused', (_, params) => expect(() => post(params)).toThrow(Refusal))

  test('at the borders is taken', () => {
    expect(() => post({ lat: '-90', long: '180', description: 'x'.repeat(4000) })).not.toThrow()
  })
})

describe('a list of requests', () => {
  const list = (params: Params) => (ask('GET', '/requests.xml', params) as { list: { from: number; to: number } }).list
  const span = (params: Params) => [list(params).from, list(params).to]

  test('without dates is of the last 90 days', () => {
    expect(span({})).toEqual([KNOWN.today - 90, KNOWN.today])
    expect(span({ start_date: '' })).toEqual(span({}))
  })

  test('spans at most 90 days', () => {
    const to = (end: string) => list({ start_date: '2026-01-01T00:00:00+08:00', end_date: `${end}T00:00:00+08:00` })
    expect(to('2026-04-01').to - to('2026-04-01').from).toBe(90)
    expect(() => to('2026-04-02')).toThrow('91 days')
  })

  test('with one date takes 90 days from it or up to it', () => {
    expect(span({ start_date: '2026-11-01T00:00:00+08:00' })).toEqual([parseDay('2026-11-01'), KNOWN.today])
    expect(span({ end_date: '2026-06-30T12:00:00Z' })).toEqual([parseDay('2026-04-01'), parseDay('2026-06-30')])
  })

  test('by ids does not read the rest, and takes at most 1000', () => {
    expect(list({ service_request_id: 'a, b', status: 'nonsense', service_code: 'NOPE' })).toMatchObject({
      ids: ['a', 'b'],
    })
    expect(() => list({ service_request_id: 'a,'.repeat(1001) })).toThrow('1001')
    expect(() => list({ service_request_id: 'a,'.repeat(1000) })).not.toThrow()
  })

  test('of an unknown status or service is refused', () => {
    expect(() => list({ status: 'open,done' })).toThrow('"done"')
    expect(() => list({ service_code: 'AIR01,NOPE' })).toThrow('"NOPE"')
  })
})

describe('a request of GeoReport', () => {
  const released = {
    ...({ number: 'QT2026-0000-0000', state: 'handling', category: 'air.smoke', categoryName: '烟气' } as const),
    ...{ receivedOn: parseDay('2026-11-25'), updatedOn: parseDay('2026-11-26'), dueOn: null },
    ...{ office: '模拟局', placeName: '乌鲁木齐市', summary: null },
  }

  test('tells days, status and public place, and never a coordinate or a picture', () => {
    expect(serviceRequest(released)).toMatchObject({
      ...{ status: 'open', status_notes: 'handling', requested_datetime: '2026-11-25T00:00:00+08:00' },
      ...{ expected_datetime: null, address: '乌鲁木齐市', lat: null, long: null, media_url: null, description: null },
    })
  })

  test('has one of two statuses in every state', () => {
    expect(STATES.filter(state => STATUS_OF[state] === 'closed')).toEqual(['not-accepted', 'closed'])
  })

  test('is for one of the services, one a category', () => {
    const services = servicesOf((branch, leaf) => leaf ?? branch)
    expect(services.map(service => service.service_code)).toEqual([...CATEGORIES])
    expect(services[0]).toMatchObject({ service_name: 'smoke', group: 'air', metadata: 'false' })
  })
})

describe('formats', () => {
  test('are told by the path, XML where it tells none', () => {
    expect(formatOf('/requests/7.json')).toEqual({ format: 'json', resource: '/requests/7' })
    expect(formatOf('/requests/QT2026.x')).toEqual({ format: 'xml', resource: '/requests/QT2026.x' })
  })

  test('in XML name every item and escape every sign', () => {
    expect(open311Xml('errors', open311Errors('not-found', 'no <a & "b">'))).toBe(
      '<?xml version="1.0" encoding="utf-8"?>\n<errors><error><code>404</code><description>no &lt;a &amp; &quot;b&quot;&gt;</description></error></errors>\n',
    )
    expect(open311Xml('service_requests', [{ lat: null, service_code: '001' }])).toContain(
      '<service_requests><request><lat/><service_code>001</service_code></request></service_requests>',
    )
  })

  test('refuse a resource or a method that is none', () => {
    for (const [method, path] of [
      ['DELETE', '/requests.json'],
      ['GET', '/'],
      ['GET', '/requests/1/2.json'],
    ] as const)
      expect(() => ask(method, path)).toThrow(Refusal)
  })
})
