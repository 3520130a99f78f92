import type { Ctx } from '#db/ask.ts'

/**
 * One entry of a feed, plain text throughout. `id` stays the same for ever; `updated` is a day (`2026-03-01`) or an instant
 * (RFC 3339) of the data, never of the clock; `page` a path of the site without its language; `facility` whose name comes before the
 * title, null where the title says whom it is about.
 */
export type Entry = {
  id: string
  title: string
  updated: string
  text: string
  page: string
  facility: string | null
  author: string | null
  simulated: boolean
}

/** What is followed: the parameters of a request but its order and its place in the list. */
export type Asked = Readonly<Record<string, unknown>>

/** How the items of a route become a feed: what it is called, the page that shows the same, and each item's entries. */
export type Follow = {
  title: string
  page: (asked: Asked) => string
  entries: (item: never, asked: Asked) => readonly Entry[]
  /** Whether the list has the newest first; else all of it is read to find them. */
  newestFirst: boolean
  /** Who or what is followed, by name, where the parameters only say an id. */
  subject?: (ctx: Ctx, asked: Asked) => Promise<string>
  /** What is told instead where the item was withdrawn. */
  withdrawn?: (ctx: Ctx, asked: Asked) => Promise<readonly Entry[]>
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

/** The newest entries, at most so many, in an order that does not change from answer to answer. */
export const newestOf = (entries: readonly Entry[], most: number): Entry[] =>
  entries.toSorted((a, b) => ascending(instantOf(b), instantOf(a)) || ascending(a.id, b.id)).slice(0, most)

const ascending = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
