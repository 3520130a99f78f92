import { z } from 'zod'
import { evaluate } from '#content/air/period.ts'
import { PeriodEvaluation } from '#content/air/shapes.ts'
import { parsePeriod, periodsBetween } from '#content/calendar.ts'
import { dayOfHour } from '#content/time.ts'
import { ask, asOfInput, type Ctx, page, paging } from '../ask.ts'
import { readCursor } from '../cursor.ts'
import { daysAsked, pageOfPeriods, periodInput } from '../period-pages.ts'
import { type Moment, momentOf } from '../trail/generation.ts'
import { dayRowsAsOf } from './days.ts'
import { siteInput } from './hours.ts'
import { periodDay, readDayRows, readDust } from './read-periods.ts'
import { type Site, siteOf } from './site.ts'

const Input = z.object({
  ...siteInput,
  ...periodInput,
  dust: z.enum(['with', 'without']).default('with').describe('without: dust days named by the authority are left out'),
  ...asOfInput,
  ...paging,
})

/**
 * Months, quarters or years of one station or place evaluated by HJ 663, oldest first: means, percentiles, validity
 * (GB 3095 table 4), composite index, share of good days, attainment of the class II limits in force on the last day.
 * µg/m³, CO mg/m³. Throws Refusal `invalid` (period, cursor, asOf) and `not-found` (station, place).
 */
export const periods = ask(
  'Months, quarters or years at one station or place',
  Input,
  page(PeriodEvaluation, 'PeriodPage'),
  async (ctx, input) => {
    const at = readCursor('periods', input.cursor)
    const moment = await momentOf(ctx, at ? String(at.generation) : input.asOf)
    const site = await siteOf(ctx, input, moment.known)
    const names = periodNames(site, input)
    const { wanted, next } = pageOfPeriods('periods', { generation: moment.generation, at }, names, input.limit)
    const leaveOut = input.dust === 'without'
    const isKept =
      input.period === 'month' && site.kind === 'place' && moment.generation === ctx.generation && !leaveOut
    const items =
      isKept && moment.known === null
        ? await derived(ctx, site, wanted)
        : await evaluateEach(ctx, site, wanted, moment, leaveOut)
    return { generation: moment.generation, items, next }
  },
)

function periodNames(site: Site, input: z.output<typeof Input>): string[] {
  const asked = daysAsked(input)
  if (site.newest < site.first) return []
  const first = Math.max(dayOfHour(site.first), asked.first ?? Number.NEGATIVE_INFINITY)
  const last = Math.min(dayOfHour(site.newest), asked.last ?? Number.POSITIVE_INFINITY)
  return periodsBetween(first, last, input.period)
}

/** The day after the last whole one: a period has ended when its last day lies before it. */
const todayOf = (site: Site): number => dayOfHour(site.newest + 1)

async function evaluateEach(
  ctx: Ctx,
  site: Site,
  names: readonly string[],
  { generation, known }: Moment,
  leaveOut: boolean,
) {
  if (names.length === 0) return []
  const spans = names.map(parsePeriod)
  const span = [(spans[0] as { from: number }).from, (spans.at(-1) as { to: number }).to] as const
  const rows =
    known === null
      ? await readDayRows(ctx.store.client, [[site.id, ...span]])
      : await dayRowsAsOf(ctx, site, span, known)
  const days = rows.map(periodDay)
  const dust = await readDust(ctx.store.client, site.place, generation)
  return names.map(name => evaluate(name, days, { dust, leaveOut, today: todayOf(site) }))
}

/** Months of a place as derived, except whether they have ended; a month without a day has none and is evaluated empty. */
async function derived(ctx: Ctx, site: Site, names: readonly string[]): Promise<PeriodEvaluation[]> {
  if (names.length === 0) return []
  const { rows } = await ctx.store.client.execute({
    sql: 'select month, body from site_month where site = ? and month between ? and ?',
    args: [site.id, names[0] as string, names.at(-1) as string],
  })
  const bodies = new Map(rows.map(row => [String(row['month']), String(row['body'])]))
  return names.map(name => {
    const body = bodies.get(name)
    if (body === undefined) return evaluate(name, [])
    const evaluation = JSON.parse(body) as PeriodEvaluation
    const ended = todayOf(site) > parsePeriod(name).to
    return { ...evaluation, complete: ended && evaluation.parts.every(part => part.valid) }
  })
}
