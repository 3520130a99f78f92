import { z } from 'zod'
import { redact } from '#content/enforcement/redact.ts'
import { requirePlace } from '#content/place/places.ts'
import { Refusal } from '#content/refusal.ts'
import { PlainText } from '#content/report/plain-text.ts'
import { publicPlace } from '#content/report/public-place.ts'
import { PublicReport, type Summary } from '#content/report/public-report.ts'
import { within } from '../../register/filters.ts'
import { act, todayOf } from '../act.ts'
import { leaveTrail } from '../leave-trail.ts'
import type { Reader, ReportRow } from '../life.ts'
import { summaries } from '../summaries.ts'
import { reportFor } from './require-right.ts'

const number = z.string().max(40).describe('Public number')
const Round = z
  .object({ number, round: z.int().describe('Which release of this report it would be, from 1') })
  .meta({ id: 'ReleaseRound', description: 'A release that waits, or was decided' })
const Shown = z
  .object({
    summary: PublicReport.omit({ overdue: true }),
    proposedBy: z.string().describe('Account that proposes it'),
  })
  .meta({ id: 'ReleaseShown', description: 'What the public would be told, and was not told yet' })

/** A round that nobody decided yet, and one that stands. */
export const WAITS = 'releasedOn is null and refusedOn is null'
export const STANDS = 'releasedOn is not null and withdrawnOn is null'

/**
 * Proposes to tell the public of a report: days, states and places alone, or with a text written for the public in which the
 * screen finds nobody. Throws Refusal `forbidden`, `not-found`, `invalid` (text) and `conflict` (one waits or stands).
 */
export const proposeRelease = act(
  'A release to the public is proposed',
  z.strictObject({
    number,
    text: PlainText(2000).nullable().default(null).describe('Text for the public; null: none'),
  }),
  Round,
  (ctx, input) =>
    ctx.store.write(async tx => {
      const row = await reportFor(tx, ctx, input.number, 'propose')
      requireNobody(input.text)
      const { rows } = await tx.execute({
        sql: `insert into release (report, round, proposedBy, proposedOn, text)
          select :report, count(*) + 1, :who, :day, :text from release where report = :report
          having count(*) filter (where (${WAITS}) or (${STANDS})) = 0 returning round`,
        args: { report: row.report, who: ctx.who, day: todayOf(ctx), text: input.text },
      })
      if (!rows[0]) throw new Refusal('conflict', `Cannot propose ${row.number}: a release of it waits or stands`)
      await leaveTrail(tx, ctx, row.report, 'propose-release', { text: input.text !== null })
      return { number: row.number, round: Number(rows[0]['round']) }
    }),
)

/** What a release would tell, for the second person to judge. Throws Refusal `forbidden`, `not-found` (none waits). */
export const showRelease = act('What a release would tell', z.strictObject({ number }), Shown, async (ctx, input) => {
  const { client } = ctx.store
  const row = await reportFor(client, ctx, input.number, 'release')
  const waiting = await waitingRound(client, row)
  const summary = await summaryOfRound(client, row, waiting, todayOf(ctx))
  return { summary, proposedBy: waiting.proposedBy }
})

/**
 * A second person releases what was proposed. From then on every batch tells how the report stands; the place stays as coarse
 * as it is said now. Throws Refusal `forbidden`, `not-found` (none waits) and `conflict` (the same person).
 */
export const release = act('A release to the public', z.strictObject({ number }), Shown, (ctx, input) =>
  ctx.store.write(async tx => {
    const row = await reportFor(tx, ctx, input.number, 'release')
    const waiting = await waitingRound(tx, row)
    if (waiting.proposedBy === ctx.who)
      throw new Refusal('conflict', `Cannot release ${row.number}: another person must than the one who proposed it`)
    const summary = await summaryOfRound(tx, row, waiting, todayOf(ctx))
    await tx.execute({
      sql: `update release set releasedBy = :who, releasedOn = :day, place = :place, summary = :summary
        where report = :report and ${WAITS}`,
      args: {
        ...{ who: ctx.who, day: todayOf(ctx), report: row.report },
        ...{ place: summary.place, summary: JSON.stringify(summary) },
      },
    })
    await leaveTrail(tx, ctx, row.report, 'release', { round: waiting.round })
    return { summary, proposedBy: waiting.proposedBy }
  }),
)

/** A second person does not release what was proposed; it may be proposed anew. Throws Refusal `forbidden`, `not-found`. */
export const refuseRelease = act('A release that is refused', z.strictObject({ number }), Round, (ctx, input) =>
  ctx.store.write(async tx => {
    const row = await reportFor(tx, ctx, input.number, 'release')
    const { round } = await waitingRound(tx, row)
    const sql = `update release set refusedBy = ?, refusedOn = ? where report = ? and ${WAITS}`
    await tx.execute({ sql, args: [ctx.who, todayOf(ctx), row.report] })
    await leaveTrail(tx, ctx, row.report, 'refuse-release', { round })
    return { number: row.number, round }
  }),
)

/**
 * Takes a release back: the next run of the batch leaves the number, the day and the reason in public and nothing else.
 * Throws Refusal `forbidden`, `not-found`, `invalid` (the reason names somebody) and `conflict` (nothing stands).
 */
export const withdrawRelease = act(
  'A release is withdrawn',
  z.strictObject({ number, reason: PlainText(300).describe('Why; the public reads it') }),
  Round,
  (ctx, input) =>
    ctx.store.write(async tx => {
      const row = await reportFor(tx, ctx, input.number, 'release')
      requireNobody(input.reason)
      const { rows } = await tx.execute({
        sql: `update release set withdrawnBy = :who, withdrawnOn = :day, reason = :reason, text = null, summary = null
          where report = :report and ${STANDS} returning round`,
        args: { who: ctx.who, day: todayOf(ctx), reason: input.reason, report: row.report },
      })
      if (!rows[0]) throw new Refusal('conflict', `Cannot withdraw ${row.number}: no release of it stands`)
      await leaveTrail(tx, ctx, row.report, 'withdraw-release', { reason: input.reason })
      return { number: row.number, round: Number(rows[0]['round']) }
    }),
)

function requireNobody(text: string | null): void {
  const found = text === null ? 0 : redact(text).found.length
  if (found > 0)
    throw new Refusal('invalid', `Cannot make the text public: the screen finds ${found} passages about persons in it`)
}

type Waiting = { round: number; proposedBy: string }

async function waitingRound(reader: Reader, { report, number }: ReportRow): Promise<Waiting> {
  const sql = `select round, proposedBy from release where report = ? and ${WAITS}`
  const { rows } = await reader.execute({ sql, args: [report] })
  if (!rows[0]) throw new Refusal('not-found', `There is no release of ${number} that waits`)
  return rows[0] as unknown as Waiting
}

async function summaryOfRound(reader: Reader, row: ReportRow, { round }: Waiting, today: number): Promise<Summary> {
  const wanted = {
    from: 'from report r join release l on l.report = r.report and l.round = :round where r.report = :report',
    ...{ place: 'r.place', text: 'l.text', args: { report: row.report, round } },
  }
  const summary = (await summaries(reader, wanted, today)).get(row.report) as Summary
  return { ...summary, place: await coarsePlace(reader, summary.place) }
}

async function coarsePlace(reader: Reader, slug: string | null): Promise<string | null> {
  const { rows } = await reader.execute(
    'select place, count(*) as n from report where place is not null group by place',
  )
  const counts = new Map(rows.map(row => [String(row['place']), Number(row['n'])]))
  return publicPlace(slug, place =>
    within(requirePlace(place)).reduce((sum, inside) => sum + (counts.get(inside) ?? 0), 0),
  )
}
