import { Refusal } from '../../refusal.ts'
import { Identity } from '../identity.ts'

/** A new request: what was seen, and apart from it who says so; null where nobody does. */
export type NewRequest = {
  service: string
  description: string | null
  latitude: number | null
  longitude: number | null
  address: string | null
  identity: Identity | null
}

type Params = Readonly<Record<string, string>>

const MOST_DESCRIPTION = 4000

/**
 * Reads the body of POST requests, a form; empty parameters are absent. `device_id`, `account_id` and `media_url` are not
 * read, so they are kept nowhere. Throws Refusal `unauthorized` (api_key), `invalid`, and `not-found` for an unknown service.
 */
export function readPost(
  params: Params,
  known: { isService: (code: string) => boolean; isKey: (key: string) => boolean },
): NewRequest {
  const of = (name: string): string | null => params[name]?.trim() || null
  if (!known.isKey(of('api_key') ?? ''))
    throw new Refusal('unauthorized', 'Cannot take the request: api_key is missing or not valid')
  const service = of('service_code')
  if (service === null) throw new Refusal('invalid', 'Cannot take the request: service_code was not provided')
  if (!known.isService(service)) throw new Refusal('not-found', `There is no service "${service}"`)
  const description = of('description')
  if (description !== null && description.length > MOST_DESCRIPTION)
    throw new Refusal(
      'invalid',
      `Cannot take a description of ${description.length} characters: at most ${MOST_DESCRIPTION}`,
    )
  return { service, description, ...whereOf(of), identity: whoOf(of) }
}

type Of = (name: string) => string | null

function whereOf(of: Of): Pick<NewRequest, 'latitude' | 'longitude' | 'address'> {
  const address = of('address_string') ?? of('address_id')
  const [lat, long] = [of('lat'), of('long')]
  if ((lat === null) !== (long === null))
    throw new Refusal('invalid', `Cannot take ${lat === null ? 'long' : 'lat'} alone: give lat and long, or an address`)
  if (lat === null && address === null)
    throw new Refusal('invalid', 'Cannot take the request: give lat and long, address_string or address_id')
  return { latitude: degrees('lat', lat, 90), longitude: degrees('long', long, 180), address }
}

function degrees(name: string, text: string | null, most: number): number | null {
  if (text === null) return null
  const value = Number(text)
  if (/^-?\d+(\.\d+)?$/.test(text) && Math.abs(value) <= most) return value
  throw new Refusal('invalid', `Cannot read ${name} "${text.slice(0, 40)}": expected degrees, −${most} to ${most}`)
}

function whoOf(of: Of): Identity | null {
  const name = [of('last_name'), of('first_name')].filter(part => part !== null).join(' ') || null
  const who = { name, phone: of('phone'), email: of('email'), address: null, contact: null }
  if (Object.values(who).every(value => value === null)) return null
  const read = Identity.safeParse(who)
  if (read.success) return read.data
  throw new Refusal(
    'invalid',
    `Cannot take the request: ${String(read.error.issues[0]?.path[0])} is too long or unreadable`,
  )
}
