import { readFileSync } from 'node:fs'
import { SaxesParser } from 'saxes'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { atom } from '#api/rest/follow/atom.ts'
import type { Entry } from '#api/rest/follow/entry.ts'
import { jsonFeed } from '#api/rest/follow/json-feed.ts'
import { routes } from '#api/rest/routes.ts'
import { shared } from '#test/shared.ts'
import { doorApp } from '../door.ts'

let door: Awaited<ReturnType<typeof doorApp>>
beforeAll(async () => {
  door = await doorApp()
})
afterAll(() => door.close())

const get = (target: string, headers: Record<string, string> = {}) => door.app.request(target, { headers })

/** Texts of the elements of a feed by their path, with how often each element stands there. */
function readXml(text: string): { texts: (path: string) => string[]; names: Set<string> } {
  const parser = new SaxesParser()
  const path: string[] = []
  const found: [string, string][] = []
  const names = new Set<string>()
  parser.on('opentag', ({ name }) => {
    path.push(name)
    names.add(name)
    found.push([path.join('/'), ''])
  })
  parser.on('text', value => {
    const last = found.findLast(([at]) => at === path.join('/'))
    if (last) last[1] += value
  })
  parser.on('closetag', () => void path.pop())
  parser.on('error', error => {
    throw error
  })
  parser.write(text).close()
  return { texts: at => found.filter(([where]) => where === at).map(([, value]) => value), names }
}

type Json = { title: string; feed_url: string; home_page_url: string; items: Item[] }
type Item = { id: string; title: string; url?: string; content_text: string; date_modified: string; tags?: string[] }

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
    expect(
      feed.items.every(({ url = 'http://127.0.0.1:8080/zh/' }) => url.startsWith('http://127.0.0.1:8080/zh/')),
    ).toBe(true)
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
  })

  it('is refused like any other where a filter is wrong', async () => {
    expect((await get('/v1/enforcement/cases.atom?year=x')).status).toBe(400)
    expect((await get('/v1/enforcement/cases.atom?nonsense=1')).status).toBe(400)
    expect((await get('/v1/air/latest.atom')).status).toBe(404)
  })
})

it('the feed of a withdrawn case is gone', async () => {
  const { items } = (await (await get('/v1/enforcement/tombstones')).json()) as { items: { case: string }[] }
  expect((await get(`/v1/enforcement/cases/${items[0]?.case}.atom`)).status).toBe(410)
})

it('a history tells of no day that is only due', async () => {
  const feed = (await (await get('/v1/facilities/sim-facility-a2/history.jsonfeed')).json()) as Json
  expect(feed.items.length).toBeGreaterThan(3)
  expect(feed.items.filter(({ id }) => /permit-expires|task-due/.test(id))).toEqual([])
})

const feedOf = (entries: readonly Entry[]) => ({
  ...{
    title: '测试',
    self: 'http://here/feed?a=1&b=2',
    page: 'http://here/zh/',
    origin: 'http://here',
    simulated: false,
  },
  entries,
})
const entryOf = (text: string): Entry => ({
  ...{ id: 'urn:x:1', title: text, updated: '2026-03-01', text, page: 'case/1/', author: text, simulated: false },
})

describe('a text in a feed', () => {
  it('is text, whatever stands in it', () => {
    const { texts, names } = readXml(atom(feedOf([entryOf('<b>&amp;</b>]]>\u0007\u{1F600}\ud800')])))
    expect(texts('feed/entry/title')).toEqual(['<b>&amp;</b>]]>\ufffd\u{1F600}\ufffd'])
    expect(names.has('b')).toBe(false)
  })

  const hostile = shared('data/corpora/blns/blns.json')
  it.skipIf(hostile === null)('of every hostile kind makes a feed that can be read', () => {
    const strings = JSON.parse(readFileSync(hostile as string, 'utf8')) as string[]
    const known = new Set(['feed', 'id', 'title', 'updated', 'author', 'name', 'link', 'entry', 'content'])
    for (const text of strings) {
      expect([...readXml(atom(feedOf([entryOf(text)]))).names].filter(name => !known.has(name))).toEqual([])
      expect(JSON.parse(jsonFeed(feedOf([entryOf(text)]))).items[0].content_text).toBe(text.toWellFormed())
    }
  })
})
