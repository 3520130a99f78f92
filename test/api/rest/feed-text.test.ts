import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { atom } from '#api/rest/follow/atom.ts'
import type { Entry } from '#api/rest/follow/entry.ts'
import { jsonFeed } from '#api/rest/follow/json-feed.ts'
import { shared } from '#test/shared.ts'
import { readXml } from './read-xml.ts'

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
  ...{
    id: 'urn:x:1',
    title: text,
    updated: '2026-03-01',
    text,
    page: 'case/1/',
    facility: null,
    author: text,
    simulated: false,
  },
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
