import { type Current, secondsToNextHour } from './current.ts'
import { aliasOf, type Demand } from './demand.ts'
import { chooseEncoding, type Encoding, encode } from './encoding.ts'
import { etagOf, isAnyTag, namesTag } from './etag.ts'
import { rateHeaders } from './rate.ts'
import type { Dressed, Entry } from './shelf.ts'

/** A body made once; a Response instead of it is a stream and passes by unkept. */
export type Made = { body: string | Uint8Array; headers: Record<string, string> }

/**
 * How to answer: `of` names everything the answer is made from, so that the tag is known before `make` runs.
 * `cacheControl` null: until the next expected hour.
 */
export type Recipe = {
  of: readonly string[]
  headers: Readonly<Record<string, string>>
  cacheControl: string | null
  compress: boolean
  make: (encoding: Encoding, etag: string) => Promise<Made | Response>
}

export type Clock = { current: Current; now: () => number }

/** Largest body kept ready; a larger one is compressed anew each time. */
export const MAX_KEPT = 2_000_000

/** Answers a GET or HEAD: 304 without making anything, a ready body, or one made now and kept. */
export async function deliver(clock: Clock, demand: Demand, recipe: Recipe): Promise<Response> {
  const { shelf } = clock.current
  const encoding = recipe.compress ? chooseEncoding(demand.acceptEncoding) : 'identity'
  const etag = etagOf(recipe.of, encoding)
  const ready = shelf.byTag(etag)
  if (!ready && demand.ifNoneMatch !== null && namesTag(demand.ifNoneMatch, etag))
    return reply({ ...unmade(recipe), etag }, demand, clock)
  const made = ready ?? (await shelf.once(etag, () => prepare(clock, recipe, encoding, etag)))
  if (made instanceof Response) return finished(made, recipe, etag, demand, clock)
  shelf.alias(aliasOf(demand), made)
  return reply(made, demand, clock)
}

const unmade = (recipe: Recipe): Omit<Entry, 'etag'> => ({
  headers: recipe.headers,
  cacheControl: recipe.cacheControl,
  body: '',
  size: 0,
  used: false,
})

async function prepare(
  { current }: Clock,
  recipe: Recipe,
  encoding: Encoding,
  etag: string,
): Promise<Entry | Response> {
  const plainTag = encoding === 'identity' ? etag : etagOf(recipe.of, 'identity')
  const plain = current.shelf.byTag(plainTag) ?? (await makePlain(recipe, plainTag, encoding))
  if (plain instanceof Response) return plain
  if (plain.size <= MAX_KEPT) current.shelf.put(plain)
  if (encoding === 'identity') return plain
  const body = await encode(typeof plain.body === 'string' ? Buffer.from(plain.body) : plain.body, encoding)
  const headers = { ...plain.headers, 'content-encoding': encoding, 'content-length': String(body.byteLength) }
  const entry: Entry = { etag, headers, cacheControl: plain.cacheControl, body, size: body.byteLength, used: false }
  if (plain.size <= MAX_KEPT) current.shelf.put(entry)
  return entry
}

async function makePlain(recipe: Recipe, etag: string, encoding: Encoding): Promise<Entry | Response> {
  const made = await recipe.make(encoding, etag)
  if (made instanceof Response) return made
  const { body } = made
  const size = Buffer.byteLength(body)
  const headers = { ...recipe.headers, ...made.headers, 'content-length': String(size) }
  return { etag, headers, cacheControl: recipe.cacheControl, body, size, used: false }
}

/** The HTTP answer of an entry, also for HEAD and If-None-Match. */
export function reply(entry: Entry, { method, ifNoneMatch, budget }: Demand, clock: Clock): Response {
  const { whole, bodiless } = dressedNow(entry, clock)
  const unchanged = ifNoneMatch !== null && (namesTag(ifNoneMatch, entry.etag) || isAnyTag(ifNoneMatch))
  const ready = unchanged ? bodiless : whole
  const headers = budget ? { ...ready, ...rateHeaders(budget) } : ready
  if (unchanged) return new Response(null, { status: 304, headers })
  return new Response(method === 'HEAD' ? null : (entry.body as Uint8Array<ArrayBuffer> | string), { headers })
}

const BODILY = ['content-length', 'content-type', 'content-encoding', 'content-disposition']

/** The header fields of an entry, made anew only when what they say of its freshness has changed. */
function dressedNow(entry: Entry, clock: Clock): Dressed {
  const cacheControl = freshness(entry, clock)
  if (entry.dressed?.cacheControl === cacheControl) return entry.dressed
  const whole = { ...entry.headers, etag: entry.etag, 'cache-control': cacheControl }
  const bodiless = Object.fromEntries(Object.entries(whole).filter(([name]) => !BODILY.includes(name)))
  entry.dressed = { cacheControl, whole, bodiless }
  return entry.dressed
}

const freshness = (entry: Pick<Entry, 'cacheControl'>, { current, now }: Clock): string =>
  entry.cacheControl ?? untilNextHour(secondsToNextHour(current.newestHour, now()))

let said = { seconds: -1, text: '' }
function untilNextHour(seconds: number): string {
  if (said.seconds !== seconds) said = { seconds, text: `public, max-age=${seconds}, must-revalidate` }
  return said.text
}

function finished(response: Response, recipe: Recipe, etag: string, demand: Demand, clock: Clock): Response {
  for (const [name, value] of Object.entries(recipe.headers)) response.headers.set(name, value)
  response.headers.set('etag', etag)
  response.headers.set('cache-control', freshness(recipe, clock))
  if (demand.budget)
    for (const [name, value] of Object.entries(rateHeaders(demand.budget))) response.headers.set(name, value)
  return response
}
