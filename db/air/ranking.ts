import { z } from 'zod'
import { Rank } from '#content/air/shapes.ts'
import { PLACES } from '#content/place/places.ts'
import type { Place } from '#content/place/shapes.ts'
import { Refusal } from '#content/refusal.ts'
import { dayText } from '#content/time.ts'
import { ask, asOfInput, type Ctx, page } from '../ask.ts'
import { days } from './days.ts'
import { periods } from './periods.ts'

const Input = z.object({
  day: z
    .string()
    .max(10)
    .optional()
    .describe('Rank by the AQI of this day, YYYY-MM-DD; the newest rated day unless given'),
  month: z.string().max(7).optional().describe('Rank by the composite index of this month, YYYY-MM'),
  ...asOfInput,
})

const RANKED = PLACES.filter(place => place.kind === 'prefecture' || place.kind === 'city')

/**
 * Prefectures and XPCC cities from the cleanest on: by the AQI of a day, or by the composite index of a month. Equal
 * values share a rank; places without a value come last with rank null.
 * Throws Refusal `invalid` (both day and month, unreadable, asOf).
 */
export const ranking = ask('Places ranked by a day or a month', Input, page(Rank, 'RankPage'), async (ctx, input) => {
  if (input.day !== undefined && input.month !== undefined)
    throw new Refusal('invalid', 'Cannot rank by both "day" and "month": give one of them')
  const lines: Omit<Rank, 'rank'>[] = []
  const day = input.day ?? (await newestRatedDay(ctx))
  for (const place of RANKED)
    lines.push(
      input.month === undefined
        ? await dayLine(ctx, place, day, input.asOf)
        : await monthLine(ctx, place, input.month, input.asOf),
    )
  return { generation: ctx.generation, items: ranked(lines), next: null }
})

const nameOf = (place: Place) => ({ place: place.place, name: place.names.zh })

async function dayLine(ctx: Ctx, place: Place, day: string, asOf: string | undefined): Promise<Omit<Rank, 'rank'>> {
  const { items } = await days(ctx, { place: place.place, from: day, to: day, ...(asOf === undefined ? {} : { asOf }) })
  const found = items[0]
  return {
    ...nameOf(place),
    value: found?.aqi ?? null,
    level: found?.level ?? null,
    primary: found?.primary ?? [],
    days: found && found.hours > 0 ? 1 : 0,
    simulated: found?.simulated ?? false,
  }
}

async function monthLine(ctx: Ctx, place: Place, month: string, asOf: string | undefined): Promise<Omit<Rank, 'rank'>> {
  const input = { place: place.place, from: month, to: month, period: 'month' as const }
  const { items } = await periods(ctx, { ...input, ...(asOf === undefined ? {} : { asOf }) })
  const found = items[0]
  return {
    ...nameOf(place),
    value: found?.composite ?? null,
    level: null,
    primary: found?.largest ?? [],
    days: found?.days ?? 0,
    simulated: found?.simulated ?? false,
  }
}

function ranked(lines: Omit<Rank, 'rank'>[]): Rank[] {
  const size = (value: number | null) => value ?? Number.POSITIVE_INFINITY
  const sorted = lines.toSorted((a, b) => size(a.value) - size(b.value) || (a.place < b.place ? -1 : 1))
  return sorted.map(line => ({
    rank: line.value === null ? null : sorted.findIndex(other => other.value === line.value) + 1,
    ...line,
  }))
}

/** The newest day on which any place has an index: of each place the newest rated one, found by its key. */
async function newestRatedDay(ctx: Ctx): Promise<string> {
  const { rows } = await ctx.store.client.execute(`select max(day) as day from (select (
    select day from site_day where site = p.place and computedAqi is not null order by day desc limit 1) as day
    from (select distinct place from station where place is not null) p)`)
  return dayText(Number(rows[0]?.['day'] ?? 0))
}
