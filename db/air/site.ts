import { numericCode, requirePlace } from '#content/place/places.ts'
import { Refusal } from '#content/refusal.ts'
import type { Ctx } from '../ask.ts'
import { STATIONS_AS_OF } from './stations-as-of.ts'

/** A station or a place, with the first hour received of it and the newest hour of all; none: `newest` before `first`. */
export type Site = { kind: 'station' | 'place'; id: number; place: number | null; first: number; newest: number }

type Chosen = { station?: string | undefined; place?: string | undefined }

const STATION = `select id, place, firstHour, (select max(lastHour) from st) as newest from st where code = :code`
const PLACE = `select place as id, place, min(firstHour) as firstHour, (select max(lastHour) from st) as newest
  from st where place = :place group by 1`
const now = (sql: string) => sql.replaceAll(' st', ' station')
const then = (sql: string) => `with st as materialized (${STATIONS_AS_OF}) ${sql}`
const STATEMENTS = {
  station: { now: now(STATION), past: then(STATION) },
  place: { now: now(PLACE), past: then(PLACE) },
}

/** Of a place without stations: an empty range of whole days. */
const NOTHING = { first: 48, newest: -48 }

/**
 * The site asked for by station code or place slug, exactly one of both, as known at an import (null: now).
 * Throws Refusal `invalid` or `not-found`.
 */
export async function siteOf(ctx: Ctx, { station, place }: Chosen, known: number | null): Promise<Site> {
  if ((station === undefined) === (place === undefined))
    throw new Refusal('invalid', 'Cannot choose a site: give either "station" or "place"')
  const kind = station === undefined ? 'place' : 'station'
  const chosen = kind === 'place' ? { place: numericCode(requirePlace(String(place))) } : { code: String(station) }
  const { now, past } = STATEMENTS[kind]
  const query = known === null ? { sql: now, args: chosen } : { sql: past, args: { ...chosen, known } }
  const row = (await ctx.store.client.execute(query)).rows[0]
  if (!row && kind === 'station') throw new Refusal('not-found', `There is no station "${station}"`)
  if (!row) return { kind, id: Number(chosen.place), place: Number(chosen.place), ...NOTHING }
  const own = row['place'] === null ? null : Number(row['place'])
  return { kind, id: Number(row['id']), place: own, first: Number(row['firstHour']), newest: Number(row['newest']) }
}
