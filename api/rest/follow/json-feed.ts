import { type FeedText, instantOf, pageAt, titleOf } from './entry.ts'

/** A feed by JSON Feed 1.1. */
export function jsonFeed({ title, self, page, origin, simulated, entries }: FeedText): string {
  const items = entries.map(entry => ({
    id: entry.id,
    url: pageAt(origin, entry.page),
    title: titleOf(entry).toWellFormed(),
    content_text: entry.text.toWellFormed(),
    date_modified: instantOf(entry),
    ...(entry.author === null ? {} : { authors: [{ name: entry.author }] }),
    ...(entry.simulated ? { tags: ['模拟'] } : {}),
  }))
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: titleOf({ title, simulated }),
    home_page_url: page,
    feed_url: self,
    language: 'zh-Hans',
    items,
  })
}
