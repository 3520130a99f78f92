import { afterAll, beforeAll, expect, it } from 'vitest'
import type { App } from '#api/app.ts'
import { doorApp } from '../door.ts'

let app: App
let close: () => void
beforeAll(async () => {
  ;({ app, close } = await doorApp())
})
afterAll(() => close())

type Tree = { [field: string]: Tree & { items: Tree[] } }

async function ask(query: string): Promise<Tree> {
  const response = await app.request(`/graphql?query=${encodeURIComponent(query)}`)
  const { data, errors } = (await response.json()) as { data: Tree; errors?: unknown }
  expect(errors).toBeUndefined()
  return data
}

it('leads from a place to its facilities and on to their cases, counts and statistics', async () => {
  const { place } = await ask(`{ place(place: "xinjiang") {
    facilities(first: 100, q: "moni") { items { facility cases(first: 5, sort: oldest) { items { case facility state } } } }
    facilityFacets { items { facet count } }
    caseFacets(year: "2026") { items { facet value count } }
    enforcementStatistics(by: violation) { items { group cases small } } } }`)
  const found = place?.['facilities']?.items ?? []
  const concerned = found.flatMap(({ facility, cases }) => cases?.items.map(one => [one['facility'], facility]) ?? [])
  expect(concerned.length).toBeGreaterThan(0)
  for (const [of, facility] of concerned) expect(of).toBe(facility)
  expect(place?.['facilityFacets']?.items[0]).toMatchObject({ facet: 'all', count: found.length })
  expect(place?.['caseFacets']?.items[0]).toMatchObject({ facet: 'all' })
  expect(place?.['enforcementStatistics']?.items.length).toBeGreaterThan(0)
})

it('hangs the lists of a facility on its file too', async () => {
  const { facility } = await ask(`{ facility(facility: "sim-facility-a2") {
    standing { cases { count } permit { expiresOn } } cases { items { case } } history(first: 1) { items { on } }
    chain { node } } }`)
  expect(facility?.['standing']?.['cases']?.['count']).toBe(facility?.['cases']?.items.length)
  expect(facility?.['chain']?.['node']).toBe('facility:sim-facility-a2')
})
