import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { App } from '#api/app.ts'
import { fieldsOf } from '#api/rest/item.ts'
import { ROUTES } from '#api/rest/routes.ts'
import { shared } from '#test/shared.ts'
import { doorApp } from '../door.ts'

const file = shared('data/corpora/blns/blns.json')
const BLNS = file ? (JSON.parse(readFileSync(file, 'utf8')) as string[]) : []
const OWN = [
  '"',
  'a" OR b',
  'words : a',
  'a NEAR(b, 2)',
  '*',
  '^',
  '-',
  '(',
  "' or 1=1 --",
  '\uD800',
  '\u0000',
  '\uFFFF',
]
const STRINGS = [...OWN, ...BLNS]

const SEARCHES = ['cases', 'caseFacets', 'facilities', 'facilityFacets', 'enforcementStatistics'] as const
const parameters = SEARCHES.flatMap(name =>
  Object.keys(fieldsOf(ROUTES[name].ask.input)).map(parameter => [ROUTES[name].path, parameter] as const),
)

/** Words are searched by every string; of every other parameter each string is tried in one search or another. */
const tried = (parameter: string, at: number) =>
  parameter === 'q' ? STRINGS : STRINGS.filter((_, i) => i % parameters.length === at || i < OWN.length)

describe('a hostile string', () => {
  let app: App
  let close: () => void
  beforeAll(async () => {
    ;({ app, close } = await doorApp())
  })
  afterAll(() => close())

  it.each(parameters.map(([path, parameter], at) => [path, parameter, at] as const))(
    'in %s?%s is answered or refused, as text',
    async (path, parameter, at) => {
      for (const text of tried(parameter, at)) {
        const response = await app.request(`${path}?${new URLSearchParams({ [parameter]: text })}`)
        expect([200, 400, 404], `${parameter}=${text}`).toContain(response.status)
        expect(response.headers.get('content-type')).toMatch(/^application\/(problem\+)?json/)
        await response.json()
      }
    },
    30_000,
  )

  it('of every kind is tried', () => {
    expect(parameters.length).toBeGreaterThan(30)
    if (file) expect(BLNS.length).toBeGreaterThan(400)
  })
})
