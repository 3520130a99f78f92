import { Refusal } from '#content/refusal.ts'
import type { Feed } from '../environment.ts'

/** How a source wants to be asked. `url` is the address of the feed unless another one has to be asked first. */
export type FeedRequest = { url: string; method: 'GET' | 'POST'; headers: Record<string, string>; body: string }

const get = (url: URL): FeedRequest => ({ url: url.href, method: 'GET', headers: {}, body: '' })

/** A form as the page at `referer` sends it. */
const form = (url: URL, referer: string, body: string): FeedRequest => ({
  url: url.href,
  method: 'POST',
  headers: {
    'content-type': 'application/x-www-form-urlencoded; charset=UTF-8',
    'x-requested-with': 'XMLHttpRequest',
    referer,
    accept: 'application/json',
  },
  body,
})

/** The water service gives data only to whoever asked for its page and for its list of areas and rivers before. */
function askWater(url: URL): FeedRequest[] {
  const page = new URL('../Business/Publish/Main.html', url)
  const ask = (body: string) => form(url, page.href, body)
  const all = 'action=getRealDatas&AreaID=&RiverID=&MNName=&PageIndex=1&PageSize=5000'
  return [get(page), ask('action=getArea_RiverDic'), ask(all)]
}

/**
 * Sources that can be polled, and what they are asked in turn; the last answer is the data. The live service of the
 * national air stations answers only to the empty form that its own page sends. `promisedMinutes`: by then after its end
 * an hour is here; air is published 20 to 30 minutes after, water every four hours.
 */
const POLLED: Record<string, { promisedMinutes: number; requests: (url: URL) => FeedRequest[] }> = {
  'cnemc-live': { promisedMinutes: 60, requests: url => [form(url, `${url.origin}/`, '')] },
  'cnemc-hour': { promisedMinutes: 60, requests: url => [get(url)] },
  'cnemc-water': { promisedMinutes: 300, requests: askWater },
}

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/

/** What to send to a feed, in turn. Throws Refusal `invalid` for a source that cannot be polled and for an address without TLS. */
export function requestsOf({ source, url }: Feed): FeedRequest[] {
  const address = new URL(url)
  const polled = POLLED[source]
  if (!polled) throw new Refusal('invalid', `Cannot poll "${source}": feeds are ${Object.keys(POLLED).join(', ')}`)
  if (address.protocol !== 'https:' && !LOOPBACK.test(address.hostname))
    throw new Refusal('invalid', `Cannot poll ${addressOf({ source, url })}: only https, or this machine itself`)
  return polled.requests(address)
}

/** Minutes after its end by which an hour of this feed is promised. */
export const promisedMinutes = ({ source }: Feed): number => POLLED[source]?.promisedMinutes ?? 60

/** The address as it may be shown: a query, a user or a password in it stays secret. */
export function addressOf({ url }: Feed): string {
  const { origin, pathname } = new URL(url)
  return origin + pathname
}
