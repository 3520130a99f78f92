import { numericCode, PLACES } from '#content/place/places.ts'
import { hourText } from '#content/time.ts'
import { openStore } from '#db/open.ts'
import { askEach, type Line, load, ratio, serve } from './measure.ts'

const LATEST = '/v1/air/latest'
const QUERY = '{ latest(of: stations, first: 100) { edges { node { site name hour aqi level pm25 pm10 o3 } } } }'

const us = (value: number) => `${value.toFixed(0)} µs`

/** Hot answers: the same request again and again, against a bare hello. Ratios are of processor time a request. */
export async function hotDoors(database: string): Promise<Line[]> {
  const [hello, app] = [await serve('hello', database), await serve('app', database)]
  const first = await fetch(app.url + LATEST, { headers: { 'accept-encoding': 'identity' } })
  const etag = first.headers.get('etag') ?? ''
  const bytes = await serve('bytes', first.headers.get('content-length') ?? '0')
  const graphql = `/graphql?query=${encodeURIComponent(QUERY)}`
  const base = await load(hello, { path: '/' })
  const heavy = await load(bytes, { path: '/' })
  const plain = await load(app, { path: LATEST, headers: { 'accept-encoding': 'identity' } })
  const brotli = await load(app, { path: LATEST, headers: { 'accept-encoding': 'br' } })
  const same = await load(app, { path: LATEST, headers: { 'accept-encoding': 'identity', 'if-none-match': etag } })
  const graph = await load(app, { path: graphql, headers: { 'accept-encoding': 'br' } })
  await Promise.all([hello.stop(), bytes.stop(), app.stop()])
  const against = (cost: typeof base, than: typeof base) =>
    [than.microseconds / cost.microseconds, `${us(cost.microseconds)} against ${us(than.microseconds)}`] as const
  const line = (what: string, cost: typeof base, than: typeof base, atLeast: number) =>
    ratio(what, against(cost, than)[0], { atLeast }, against(cost, than)[1])
  return [
    line('newest hour of all stations, hot, plain ÷ bare hello', plain, base, 0.5),
    line('the same ÷ a bare Hono answer of as many bytes', plain, heavy, 0.5),
    line('newest hour of all stations, hot, brotli ÷ bare hello', brotli, base, 0.5),
    line('the same with If-None-Match ÷ bare hello', same, base, 0.8),
    line('GraphQL of the newest hours over GET, hot ÷ REST', graph, brotli, 0.4),
  ]
}

/** Cold answers: every request another place and time, against the same SQL without our layers. */
export async function coldDoors(database: string): Promise<Line[]> {
  const { sites, newest } = await sitesOf(database)
  const [raw, app] = [await serve('raw', database), await serve('app', database)]
  const windows = Array.from({ length: 1500 }, (_, i) => {
    const site = sites[i % sites.length] as (typeof sites)[number]
    const from = newest - 5000 - i * 7
    return { ...site, from, end: from + 47 }
  })
  const span = (w: { from: number; end: number }) =>
    `from=${encodeURIComponent(hourText(w.from))}&to=${encodeURIComponent(hourText(w.end))}`
  const rawHours = windows.map(w => `/hours/${w.id}/${w.from}/${w.end}`)
  const rest = windows.map(w => `/v1/air/hours?station=${w.code}&${span(w)}`)
  const year = (w: (typeof windows)[number]) => ({ ...w, end: w.from + 8759, from: w.from - 0 })
  const years = windows.slice(0, 40).map(w => year({ ...w, from: newest - 9000 - w.id * 50 }))
  const graph = windows.slice(0, 600).map(w => {
    const query = `{ hours(station: "${w.code}", from: "${hourText(w.from)}", to: "${hourText(w.end)}", first: 48) { edges { node { hour so2 no2 co o3 pm10 pm25 aqi level } } } }`
    return `/graphql?query=${encodeURIComponent(query)}`
  })
  for (const [server, paths] of [
    [raw, rawHours],
    [app, rest],
    [app, graph],
  ] as const)
    await askEach(server, paths.slice(-100))
  const bare = await askEach(raw, rawHours.slice(0, 1400))
  const cold = await askEach(app, rest.slice(0, 1400))
  const rawYear = await askEach(
    raw,
    years.map(w => `/hours/${w.id}/${w.from}/${w.end}`),
  )
  const coldYear = await askEach(
    app,
    years.map(w => `/v1/air/hours?station=${w.code}&${span(w)}&limit=10000`),
  )
  const coldGraph = await askEach(app, graph.slice(0, 500))
  await Promise.all([raw.stop(), app.stop()])
  const detail = (a: typeof bare, b: typeof bare) => `${us(a.microseconds)} against ${us(b.microseconds)}`
  return [
    ratio(
      'two days of hours, cold ÷ the same query without our layers',
      bare.microseconds / cold.microseconds,
      { atLeast: 0.7 },
      detail(cold, bare),
    ),
    ratio(
      'a station-year of hours as JSON, cold, in times of raw SQL JSON',
      coldYear.microseconds / rawYear.microseconds,
      { atMost: 2 },
      detail(coldYear, rawYear),
    ),
    ratio(
      'GraphQL of two days of hours, cold ÷ REST',
      cold.microseconds / coldGraph.microseconds,
      { atLeast: 0.25 },
      detail(coldGraph, cold),
    ),
  ]
}

/** A long CSV leaves the server in constant memory. */
export async function streaming(database: string): Promise<Line[]> {
  const { sites } = await sitesOf(database)
  const app = await serve('app', database)
  const read = async (from: string) => {
    const answer = await fetch(`${app.url}/v1/air/hours.csv?station=${sites[0]?.code}&from=${from}`)
    let bytes = 0
    for await (const chunk of answer.body as unknown as AsyncIterable<Uint8Array>) bytes += chunk.length
    return bytes
  }
  await read('2023-12-01')
  const before = await app.memory()
  const bytes = await read('2020-01-01')
  const grown = (await app.memory()) - before
  await app.stop()
  const what = `memory grown while ${(bytes / 1e6).toFixed(1)} MB of CSV went out, MB`
  return [ratio(what, Math.max(0, grown), { atMost: 50 })]
}

async function sitesOf(database: string) {
  const store = await openStore(database)
  const { rows } = await store.client.execute('select id, code, place, lastHour from station order by id')
  store.close()
  const sites = rows.map(row => ({ id: Number(row['id']), code: String(row['code']), place: Number(row['place']) }))
  return { sites, newest: Number(rows[0]?.['lastHour']), places: PLACES.map(numericCode) }
}
