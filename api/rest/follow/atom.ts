import { type Entry, type FeedText, instantOf, pageAt, titleOf } from './entry.ts'

/** What XML 1.0 does not allow, and the other control characters. */
const ILLEGAL = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Cs}/gu
const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' }

const xml = (text: string): string =>
  text.replace(ILLEGAL, '\ufffd').replace(/[&<>"\r]/g, sign => SIGNS[sign] as string)

const element = (name: string, text: string, attributes = ''): string => `<${name}${attributes}>${xml(text)}</${name}>`

/** A feed by Atom (RFC 4287). Titles and contents are of type text: nothing in them is markup. */
export function atom({ title, self, page, origin, simulated, entries }: FeedText): string {
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-Hans">',
    element('id', self),
    element('title', titleOf({ title, simulated })),
    element('updated', entries[0] ? instantOf(entries[0]) : EMPTY_SINCE),
    '<author><name>青天</name></author>',
    `<link rel="self" type="application/atom+xml" href="${xml(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${xml(page)}"/>`,
    ...entries.map(entry => entryOf(entry, origin)),
    '</feed>',
  ]
  return `${lines.join('\n')}\n`
}

/** RFC 4287 wants an instant also of a feed in which nothing has happened yet. */
const EMPTY_SINCE = '1970-01-01T00:00:00Z'

function entryOf(entry: Entry, origin: string): string {
  const { id, text, page, author, simulated } = entry
  const parts = [
    element('id', id),
    element('title', titleOf(entry), ' type="text"'),
    element('updated', instantOf(entry)),
    ...(author === null ? [] : [`<author>${element('name', author)}</author>`]),
    `<link rel="alternate" type="text/html" href="${xml(pageAt(origin, page))}"/>`,
    ...(simulated ? ['<category term="simulated" label="模拟"/>'] : []),
    element('content', text, ' type="text"'),
  ]
  return `<entry>${parts.join('')}</entry>`
}
