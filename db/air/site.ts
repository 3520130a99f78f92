import { numericCode, requirePlace } from '#content/place/places.ts'
import { Refusal } from '#content/refusal.ts'
import { firstHour, lastHour, parseDay, parseHour } from '#content/time.ts'
import type { Ctx } from '../ask.ts'

/** A station or a place, with the first hour received of it and the newest hour of all. */
export type Site = { kind: 'station' | 'place'; id: number; place: number | null; first: number; newest: number }

type Chosen = { station?: string | undefined; place?: string | undefined }

const NEWEST = '(select max(lastHour) from station)'
const STATION = `select id, place, firstHour, ${NEWEST} as newest from station where code = ?`
const PLACE = `select place as id, place, min(firstHour) as firstHour, ${NEWEST} as newest from station where place = ? group by 1`

/** The site asked for by station code or place slug, exactly one of both. Throws Refusal `invalid` or `not-found`. */
export async function siteOf(ctx: Ctx, { station, place }: Chosen): Promise<Site> {
  if ((station === undefined) === (place === undefined))
    throw new Refusal('invalid', 'Cannot choose a site: give either "station" or "place"')
  const id = place === undefined ? undefined : numericCode(requirePlace(place))
  const { rows } = await ctx.store.client.execute(
    id === undefined ? { sql: STATION, args: [station as string] } : { sql: PLACE, args: [id] },
  )
  const row = rows[0]
  const kind = id === undefined ? 'station' : 'place'
  if (!row && id === undefined) throw new Refusal('not-found', `There is no station "${station}"`)
  if (!row) return { kind, id: id as number, place: id as number, first: 0, newest: -1 }
  const own = row['place'] === null ? null : Number(row['place'])
  return { kind, id: Number(row['id']), place: own, first: Number(row['firstHour']), newest: Number(row['newest']) }
}

const isDay = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text)

/** The first hour meant by an RFC 3339 hour or a date (its hour 01). */
export const fromHour = (text: string): number => (isDay(text) ? firstHour(parseDay(text)) : parseHour(text))
/** The last hour meant by an RFC 3339 hour or a date (its hour 24). */
export const toHour = (text: string): number => (isDay(text) ? lastHour(parseDay(text)) : parseHour(text))
