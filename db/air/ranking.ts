import { z } from 'zod'
import { Rank } from '#content/air/shapes.ts'
import { PLACES } from '#content/place/places.ts'
import type { Place } from '#content/place/shapes.ts'
import { Refusal } from '#content/refusal.ts'
import { dayOfHour, dayText, parseDay } from '#content/time.ts'
import { ask, asOfInput, type Ctx, page } from '../ask.ts'
import { momentOf } from '../trail/generation.ts'
import { days } from './days.ts'
import { periods } from './periods.ts'
import { STATIONS_AS_OF } from './stations-as-of.ts'

const Input = z.object({
  day: z
    .string()
    .max(10)
    .optional()
    .describe('Rank by the AQI of this day, YYYY-MM-DD; the newest rated day unless given'),
  month: z
    .string()
    .regex(/^\d{4}-\d\d$/, 'expected a month like 2026-03')
    .optional()
    .describe('Rank by the composite index of this month, YYYY-MM'),
  ...asOfInput,
})

const RANKED = PLACES.filter(place => place.kind === 'prefecture' || place.kind === 'city')

/**
 * Prefectures and XPCC cities from the cleanest on: by the AQI of a day, or by the composite index of a month. Equal
 * values share a rank. Without a value, or in a month with too few valid days (GB 3095 table 4), the rank is null.
 * Throws Refusal `invalid` (both day and month, unreadable, asOf).
 */
export const ranking = ask('Places ranked by a day or a month', Input, page(Rank, 'RankPage'), async (ctx, input) => {
  if (input.day !== undefined && input.month !== undefined)
    throw new Refusal('invalid', 'Cannot rank by both "day" and "month": give one of them')
  const { generation, known } = await momentOf(ctx, input.asOf)
  const asOf = String(generation)
  const lines =
    input.month === undefined
      ? await dayLines(ctx, input.day ?? (await newestDay(ctx, known)), input.day !== undefined, asOf)
      : await Promise.all(RANKED.map(place => monthLine(ctx, place, String(input.month), asOf)))
  return { generation, items: ranked(lines), next: null }
})

type Line = Omit<Rank, 'rank'> & { ranks: boolean }

/** The lines of a day; of the newest rated day, looked for backwards, when none is named. */
async function dayLines(ctx: Ctx, day: string, named: boolean, asOf: string): Promise<Line[]> {
  for (let back = 0; ; back++) {
    const text = dayText(parseDay(day) - back)
    const lines = await Promise.all(RANKED.map(place => dayLine(ctx, place, text, asOf)))
    if (named || back === LOOK_BACK || lines.some(line => line.ranks)) return lines
  }
}

/** Days to look back for a rated one. */
const LOOK_BACK = 7

const nameOf = (place: Place) => ({ place: place.place, name: place.names.zh })

async function dayLine(ctx: Ctx, place: Place, day: string, asOf: string): Promise<Line> {
  const { items } = await days(ctx, { place: place.place, from: day, to: day, asOf })
  const found = items[0]
  return {
    ...nameOf(place),
    value: found?.aqi ?? null,
    level: found?.level ?? null,
    primary: found?.primary ?? [],
    days: found && found.hours > 0 ? 1 : 0,
    simulated: found?.simulated ?? false,
    ranks: found?.aqi != null,
  }
}

async function monthLine(ctx: Ctx, place: Place, month: string, asOf: string): Promise<Line> {
  const input = { place: place.place, from: month, to: month, period: 'month' as const }
  const { items } = await periods(ctx, { ...input, asOf })
  const found = items[0]
  return {
    ...nameOf(place),
    value: found?.composite ?? null,
    level: null,
    primary: found?.largest ?? [],
    days: found?.days ?? 0,
    simulated: found?.simulated ?? false,
    ranks: found?.composite != null && found.parts.every(part => part.valid),
  }
}

function ranked(lines: Line[]): Rank[] {
  const size = ({ ranks, value }: Line) => (ranks && value !== null ? value : Number.POSITIVE_INFINITY)
  const sorted = lines.toSorted((a, b) => size(a) - size(b) || (a.place < b.place ? -1 : 1))
  return sorted.map(({ ranks, ...line }) => ({
    rank: ranks ? sorted.findIndex(other => other.value === line.value) + 1 : null,
    ...line,
  }))
}

async function newestDay(ctx: Ctx, known: number | null): Promise<string> {
  const stations = known === null ? 'station' : `(${STATIONS_AS_OF})`
  const { rows } = await ctx.store.client.execute({
    sql: `select ifnull(max(lastHour), 0) as hour from ${stations} where place is not null`,
    args: known === null ? {} : { known },
  })
  return dayText(dayOfHour(Number(rows[0]?.['hour'])))
}
