/**
 * One entry of a feed, plain text throughout. `id` stays the same for ever; `updated` is a day (`2026-03-01`) or an instant
 * (RFC 3339) of the data, never of the clock; `page` a path of the site without its language, null where there is none.
 */
export type Entry = {
  id: string
  title: string
  updated: string
  text: string
  page: string | null
  author: string | null
  simulated: boolean
}

/** How the items of a route become a feed: what it is called, the page that shows the same, and each item's entries. */
export type Follow = {
  title: string
  page: (input: Readonly<Record<string, unknown>>) => string
  entries: (item: never) => readonly Entry[]
  /** Whether the list has the newest first; else all of it is read to find them. */
  newestFirst: boolean
}

/** A feed ready to be written: `self` is its own address. */
export type FeedText = {
  title: string
  self: string
  page: string
  origin: string
  simulated: boolean
  entries: readonly Entry[]
}

const SIMULATED = '【模拟】'

/** Titles of what is invented say so before anything else. */
export const titleOf = ({ title, simulated }: Pick<Entry, 'title' | 'simulated'>): string =>
  simulated ? `${SIMULATED}${title}` : title

/** The instant of an entry: a day begins at midnight, Beijing time. */
export const instantOf = ({ updated }: Pick<Entry, 'updated'>): string =>
  updated.length === 10 ? `${updated}T00:00:00+08:00` : updated

/** The page of a path in the language in which entries are written. */
export const pageAt = (origin: string, path: string): string => `${origin}/zh/${path}`

const MOST = 50

/** The newest entries, at most fifty, in an order that does not change from answer to answer. */
export const newestOf = (entries: readonly Entry[]): Entry[] =>
  entries.toSorted((a, b) => instantOf(b).localeCompare(instantOf(a)) || (a.id < b.id ? -1 : 1)).slice(0, MOST)
