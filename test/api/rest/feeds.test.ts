import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '#api/app.ts'
import { routes } from '#api/rest/routes.ts'
import type { EntryPush } from '#content/register/push.ts'
import { dayText, parseDay } from '#content/time.ts'
import { freshStore } from '#test/database.ts'
import { entry, keep } from '#test/db/register/entries.ts'
import { doorApp, NOW } from '../door.ts'
import { readXml } from './read-xml.ts'

let door: Awaited<ReturnType<typeof doorApp>>
beforeAll(async () => {
  door = await doorApp()
})
afterAll(() => door.close())

const get = (target: string, headers: Record<string, string> = {}) => door.app.request(target, { headers })

type Json = { title: string; feed_url: string; home_page_url: string; items: Item[] }
type Item = { id: string; title: string; url: string; content_text: string; date_modified: string; tags?: string[] }

const followed = routes.filter(route => route.follow)
const pathOf = (route: (typeof followed)[number], format: string) => {
  const example = { ...route.example } as Record<string, unknown>
  delete example['limit']
  const path = route.path.replace(/\{(\w+)\}/g, (_, name) => {
    const value = String(example[name])
    delete example[name]
    return encodeURIComponent(value)
  })
  return `${path}.${format}`
}

describe.each(followed.map(route => [route.name, route] as const))('the feed of %s', (_, route) => {
  it('says the same by Atom and by JSON Feed, newest first, marked as simulated', async () => {
    const [atomAnswer, jsonAnswer] = [await get(pathOf(route, 'atom')), await get(pathOf(route, 'jsonfeed'))]
    expect([atomAnswer.status, jsonAnswer.status]).toEqual([200, 200])
    expect(atomAnswer.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
    expect(jsonAnswer.headers.get('content-type')).toBe('application/feed+json')
    const { texts } = readXml(await atomAnswer.text())
    const feed = (await jsonAnswer.json()) as Json
    const entries = feed.items.map(({ id, title, content_text, date_modified }) => [
      id,
      title,
      content_text,
      date_modified,
    ])
    expect(entries).toEqual(
      texts('feed/entry/id').map((id, i) => [
        id,
        texts('feed/entry/title')[i],
        texts('feed/entry/content')[i],
        texts('feed/entry/updated')[i],
      ]),
    )
    expect(entries.length).toBeGreaterThan(0)
    expect(new Set(feed.items.map(({ id }) => id)).size).toBe(feed.items.length)
    const days = feed.items.map(({ date_modified }) => date_modified)
    expect(days).toEqual(days.toSorted().toReversed())
    expect(feed.title).toMatch(route.name === 'imports' ? /数据来历/ : /^【模拟】/)
    expect(feed.items.filter(({ url }) => !url.startsWith('http://127.0.0.1:8080/zh/'))).toEqual([])
  })

  it('is answered by Accept as by its ending, and to HEAD without a body', async () => {
    const [path, types] = [pathOf(route, 'atom'), { accept: 'application/atom+xml, application/json;q=0.5' }]
    const byEnding = await (await get(path)).text()
    expect(await (await get(path.slice(0, -'.atom'.length), types)).text()).toBe(byEnding)
    const head = await door.app.request(path, { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([200, ''])
    expect(head.headers.get('content-length')).toBe(String(Buffer.byteLength(byEnding)))
  })

  it('is known by its tag', async () => {
    const first = await get(pathOf(route, 'atom'))
    const etag = first.headers.get('etag') ?? ''
    expect((await get(pathOf(route, 'atom'), { 'if-none-match': etag })).status).toBe(304)
  })
})

describe('the feed of a search', () => {
  it('takes every filter and names itself and its page by them', async () => {
    const all = (await (await get('/v1/enforcement/cases.jsonfeed')).json()) as Json
    const some = (await (await get('/v1/enforcement/cases.jsonfeed?place=urumqi&year=2026')).json()) as Json
    expect(some.items.length).toBeGreaterThan(0)
    expect(some.items.length).toBeLessThan(all.items.length)
    expect(some.feed_url).toBe('http://127.0.0.1:8080/v1/enforcement/cases.jsonfeed?place=urumqi&year=2026')
    expect(some.home_page_url).toBe('http://127.0.0.1:8080/zh/enforcement/?place=urumqi&year=2026')
    expect([all.title, some.title]).toEqual(['【模拟】行政处罚案件', '【模拟】行政处罚案件：乌鲁木齐市，2026'])
  })

  it('is the same whatever order the search is in, and shorter with a limit', async () => {
    const feedAt = async (query: string) => (await (await get(`/v1/enforcement/cases.jsonfeed${query}`)).json()) as Json
    const all = await feedAt('')
    expect(await feedAt('?sort=oldest')).toEqual(all)
    expect((await feedAt('?limit=2')).items).toHaveLength(2)
    expect((await get('/v1/enforcement/inspections.atom?limit=0')).status).toBe(400)
  })

  it('is refused like any other where a filter is wrong', async () => {
    expect((await get('/v1/enforcement/cases.atom?year=x')).status).toBe(400)
    expect((await get('/v1/enforcement/cases.atom?nonsense=1')).status).toBe(400)
    expect((await get('/v1/air/latest.atom')).status).toBe(404)
  })
})

it('the feed of a withdrawn case tells that it was withdrawn, and nothing else of it', async () => {
  const { items } = (await (await get('/v1/enforcement/tombstones')).json()) as { items: { case: string }[] }
  const id = items[0]?.case as string
  expect((await get(`/v1/enforcement/cases/${id}`)).status).toBe(410)
  const answer = await get(`/v1/enforcement/cases/${id}.jsonfeed`)
  expect(answer.status).toBe(200)
  const feed = (await answer.json()) as Json
  expect(feed.title).toBe(`【模拟】案件进展：${id}`)
  expect(feed.items.map(({ id: entry }) => entry)).toEqual([`urn:qingtian:case:${id}:withdrawn`])
  expect((await get('/v1/enforcement/cases/nothing.atom')).status).toBe(404)
})

it('a history tells of no day that is only due', async () => {
  const feed = (await (await get('/v1/facilities/sim-facility-a2/history.jsonfeed')).json()) as Json
  expect(feed.items.length).toBeGreaterThan(3)
  expect(feed.items.filter(({ id }) => /permit-expires|task-due/.test(id))).toEqual([])
})

describe('a feed of entries that came in', () => {
  const feedOfKept = async (entries: readonly EntryPush[], path: string) => {
    const store = await freshStore()
    await keep(store, entries)
    const app = await createApp({ store, now: () => NOW, perMinute: Number.POSITIVE_INFINITY })
    return (await (await app.request(path)).json()) as Json
  }
  const cases = '/v1/enforcement/cases'

  it('names the facility in what concerns it, and leads to its page', async () => {
    const kept = [entry('facility'), entry('inspection')]
    const [inspection] = (await feedOfKept(kept, '/v1/enforcement/inspections.jsonfeed')).items
    expect(inspection).toMatchObject({
      title: '模拟示例公司：双随机抽查，发现问题',
      url: 'http://127.0.0.1:8080/zh/facility/demo-facility/',
    })
    const history = await feedOfKept(kept, '/v1/facilities/demo-facility/history.jsonfeed')
    expect(history.title).toBe('排污单位的经过：模拟示例公司')
    expect(history.items.map(({ url }) => url)).toEqual(['http://127.0.0.1:8080/zh/facility/demo-facility/'])
  })

  it('dates a case in a search by its newest step', async () => {
    const kept = [entry('facility'), entry('case'), entry('step', { step: 'decided' })]
    const paid = entry('step', { step: 'paid', on: '2026-06-10' })
    const before = (await feedOfKept(kept, `${cases}.jsonfeed`)).items
    const after = (await feedOfKept([...kept, paid], `${cases}.jsonfeed`)).items
    expect(before).toMatchObject([{ id: 'urn:qingtian:case:demo-case', date_modified: '2026-05-20T00:00:00+08:00' }])
    expect(after).toMatchObject([{ id: 'urn:qingtian:case:demo-case', date_modified: '2026-06-10T00:00:00+08:00' }])
  })

  it('tells of the decision of a case once, whether or not a step does', async () => {
    const kept = [entry('facility'), entry('case')]
    const without = (await feedOfKept(kept, `${cases}/demo-case.jsonfeed`)).items
    const told = (await feedOfKept([...kept, entry('step', { step: 'decided' })], `${cases}/demo-case.jsonfeed`)).items
    expect(without.map(({ id }) => id)).toEqual(['urn:qingtian:case:demo-case'])
    expect(told.map(({ id }) => id)).toEqual(['urn:qingtian:case:demo-case:decided:2026-05-20'])
    for (const [one] of [without, told]) expect(one?.content_text).toContain('罚款 100000.00 元')
  })

  it('finds the newest fifty of a list over several pages, the last of them first', async () => {
    const days = Array.from({ length: 1002 }, (_, i) => dayText(parseDay('2023-01-01') + i))
    const kept = days.map((on, i) => entry('inspection', { inspection: `i${String(i).padStart(4, '0')}`, on }))
    const { items } = await feedOfKept([entry('facility'), ...kept], '/v1/enforcement/inspections.jsonfeed')
    const newest = days.slice(-50).toReversed()
    expect(items.map(({ date_modified }) => date_modified.slice(0, 10))).toEqual(newest)
  })
})
