import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { routes } from '#api/rest/routes.ts'
import { entry, names, register } from '../../db/water/pushes.ts'
import { doorApp } from '../door.ts'

let door: Awaited<ReturnType<typeof doorApp>>
beforeAll(async () => {
  door = await doorApp()
})
afterAll(() => door.close())

const get = async (path: string): Promise<Response> => door.app.request(path)
const nameOf = async (path: string) => (await get(path)).headers.get('content-disposition')

/** The path and query of a route's example, in a format. */
function exampleOf(route: (typeof routes)[number], format: string): string {
  const rest = { ...route.example }
  const path = route.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = String(rest[name])
    delete rest[name]
    return value
  })
  const query = new URLSearchParams(Object.entries(rest).map(([name, value]) => [name, String(value)]))
  return `${path}.${format}?${query}`
}

/** What describes the portal itself, not the region. */
const OURS = ['templates']
const ofRegion = routes.filter(
  ({ path, method, name }) => method === 'get' && /^\/v1\/(water|register)\//.test(path) && !OURS.includes(name),
)

describe('simulated water', () => {
  it.each(ofRegion.map(route => [route.name, route] as const))('%s is marked in every format', async (_, route) => {
    for (const format of route.formats) {
      const answer = await get(exampleOf(route, format))
      const text = await answer.text()
      expect(answer.status).toBe(200)
      expect(answer.headers.get('qingtian-simulated')).toBe('true')
      if (format === 'json') continue
      expect(answer.headers.get('content-disposition')).toContain(`-simulated.${format}"`)
      const rows = format === 'csv' ? text.trim().split('\r\n').slice(1) : text.match(/"simulated":true/g)
      expect(rows?.length).toBeGreaterThan(0)
      if (format === 'csv') for (const row of rows ?? []) expect(row).toMatch(/,true\b/)
    }
  })
})

describe('files of water', () => {
  it('are named after what they are of', async () => {
    expect(await nameOf('/v1/water/samples.csv?section=sim-a1')).toBe(
      'attachment; filename="water-samples-sim-a1-simulated.csv"',
    )
    expect(await nameOf('/v1/water/sections/sim-a1.csv')).toBe(
      'attachment; filename="water-sections-sim-a1-simulated.csv"',
    )
    expect(await nameOf('/v1/register/versions.csv?kind=section&id=sim-a1')).toBe(
      'attachment; filename="register-versions-section-sim-a1-simulated.csv"',
    )
  })

  it('are named after ids in other letters too, where the client can read it', async () => {
    const { app, store, close } = await doorApp()
    const given = { names: names('断面'), body: null, place: null, zone: null, target: null }
    await register(store, [
      entry('section', { section: '断面一', ...given }),
      entry('section', { section: 'PW.1', ...given, names: names('另一断面') }),
    ])
    await app.refresh()
    const nameOf = async (id: string) => {
      const answer = await app.request(`/v1/water/sections/${encodeURIComponent(id)}.ndjson`)
      expect(answer.status).toBe(200)
      return answer.headers.get('content-disposition')
    }
    expect(await nameOf('断面一')).toBe(
      `attachment; filename="water-sections.ndjson"; filename*=UTF-8''water-sections-${encodeURIComponent('断面一')}.ndjson`,
    )
    expect(await nameOf('PW.1')).toBe('attachment; filename="water-sections-PW.1.ndjson"')
    close()
  })

  it.each(['sections', 'latest', 'outfalls'])('of %s hold features with an id each on the map', async list => {
    const { features } = (await (await get(`/v1/water/${list}.geojson`)).json()) as { features: { id?: unknown }[] }
    const ids = features.map(({ id }) => id)
    expect(ids.every(id => typeof id === 'string')).toBe(true)
    expect(new Set(ids).size).toBe(features.length)
  })
})
