import { createApp } from '#api/app.ts'
import { routes } from '#api/rest/routes.ts'
import type { Store } from '#db/open.ts'

/** Ids of the things that the entries of these tests make, by the parameter that names them. */
const OWN: Record<string, string> = {
  ...{ facility: 'demo-facility', case: 'demo-case', section: 'demo-section', body: 'demo-river' },
  ...{ outfall: 'demo-outfall', node: 'outfall:demo-outfall' },
}
/** What answers `asOf` samples by what the register says now. */
export const BY_REGISTER_NOW = /^\/v1\/water\/(basins|lakes|latest|periods|samples|sources|attainment|drinking)/
const ABOUT_IMPORTS = ['imports', 'import']

/** What every list and every item of the REST door answers, by request, without the number of the generation. */
export async function answersOf(store: Store, asOf?: number): Promise<Record<string, string>> {
  const app = await createApp({ store, now: () => 1_798_800_000_000, perMinute: Number.POSITIVE_INFINITY })
  const answers: Record<string, string> = {}
  for (const target of requests(asOf)) {
    const text = await (await app.request(target)).text()
    answers[target.replace(/&?asOf=\d+/, '')] = text
      .replace(/"generation":\d+/g, '')
      .replace(/"next":"[^"]+"/g, '"next":"…"')
  }
  return answers
}

function* requests(asOf: number | undefined): Generator<string> {
  for (const route of routes) {
    if (route.method !== 'get' || ABOUT_IMPORTS.includes(route.name)) continue
    const inputs = Object.keys((route.ask.input as { shape?: object }).shape ?? {})
    if (asOf !== undefined && !inputs.includes('asOf')) continue
    for (const example of examplesOf(route.name, route.example)) {
      const own = Object.entries({ ...example, ...(asOf === undefined ? {} : { asOf }) })
        .filter(([name]) => name !== 'limit')
        .map(([name, value]) => [name, OWN[name] ?? String(value)] as const)
      const query = new URLSearchParams(own.filter(([name]) => !route.path.includes(`{${name}}`)).map(([...of]) => of))
      const path = route.path.replace(/\{(\w+)\}/g, (_, name: string) =>
        encodeURIComponent(own.find(([of]) => of === name)?.[1] ?? ''),
      )
      yield `${path}?${query}`
    }
  }
}

/** The example of a route, and what more than one thing is asked of. */
function examplesOf(name: string, example: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>>[] {
  if (name === 'stations') return [{}]
  if (name === 'latest') return [{ of: 'places' }, { of: 'stations' }]
  if (['hours', 'days', 'periods'].includes(name))
    return [{ place: 'urumqi' }, { place: 'korla' }, { station: 'T001' }, { station: 'T002' }]
  if (name === 'versions')
    return ['facility', 'body', 'section', 'case', 'edge'].map(kind => ({
      kind,
      id: OWN[kind] ?? 'facility:demo-facility>pipe:demo',
    }))
  if (['samples', 'waterPeriods'].includes(name)) return [{ section: 'demo-section' }, { source: 'demo-source' }]
  if (name === 'basins') return [{ of: 'region' }, { of: 'body' }]
  return [example]
}
