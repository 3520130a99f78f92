import { Refusal } from '#content/refusal.ts'
import type { Feed } from '../environment.ts'

/** How a source wants to be asked. */
export type FeedRequest = { method: 'GET' | 'POST'; headers: Record<string, string>; body: string }

/**
 * Sources that can be polled. The live service of the national stations answers only to the empty form that its own page
 * sends. `promisedMinutes`: by then after its end an hour is here; the service publishes it 20 to 30 minutes after.
 */
const POLLED: Record<string, { promisedMinutes: number; request: (url: URL) => FeedRequest }> = {
  'cnemc-live': {
    promisedMinutes: 60,
    request: url => ({
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded; charset=UTF-8',
        'x-requested-with': 'XMLHttpRequest',
        referer: `${url.origin}/`,
        accept: 'application/json',
      },
      body: '',
    }),
  },
  'cnemc-hour': { promisedMinutes: 60, request: () => ({ method: 'GET', headers: {}, body: '' }) },
}

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/

/** What to send to a feed. Throws Refusal `invalid` for a source that cannot be polled and for an address without TLS. */
export function requestOf({ source, url }: Feed): FeedRequest {
  const address = new URL(url)
  const polled = POLLED[source]
  if (!polled) throw new Refusal('invalid', `Cannot poll "${source}": feeds are ${Object.keys(POLLED).join(', ')}`)
  if (address.protocol !== 'https:' && !LOOPBACK.test(address.hostname))
    throw new Refusal('invalid', `Cannot poll ${addressOf({ source, url })}: only https, or this machine itself`)
  return polled.request(address)
}

/** Minutes after its end by which an hour of this feed is promised. */
export const promisedMinutes = ({ source }: Feed): number => POLLED[source]?.promisedMinutes ?? 60

/** The address as it may be shown: a query, a user or a password in it stays secret. */
export function addressOf({ url }: Feed): string {
  const { origin, pathname } = new URL(url)
  return origin + pathname
}
