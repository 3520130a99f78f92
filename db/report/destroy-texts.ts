import type { Transaction } from '@libsql/client'
import { z } from 'zod'
import { act, type ReportCtx, requirePortal, todayOf } from './act.ts'
import { dropAttachments } from './attachment-files.ts'
import { leaveTrail } from './leave-trail.ts'
import { requireEmptyLog } from './require-empty-log.ts'
import { requireGone } from './require-gone.ts'

/**
 * Natural days after closure for which words and pictures of a report are kept at most: three years. No rule that we know
 * says how many; it is our choice, as long as a time for review or suit can last, and no longer.
 */
export const KEPT_TEXT_DAYS = 1095
/** What is so old goes with the oldest: the database is written anew each time, which is enough once a month. */
const GOES_WITH_DAYS = KEPT_TEXT_DAYS - 30
/** Stands where words were. */
export const GONE = '×××'

const Destroyed = z
  .object({ reports: z.int().describe('Reports whose words and pictures were destroyed now') })
  .meta({ id: 'TextsDestroyed', description: 'What the rule of retention did' })

/**
 * Destroys what a report says in words, where exactly, and its pictures, three years after it was closed; what is counted
 * (category, place, days, states, links) stays. The database is written anew, which takes as much memory as it is large, for
 * rows that were moved may have left copies; then it is searched. Killed on the way, the next run does it again. A job of the portal. Throws
 * Refusal `forbidden`, `unavailable` (disk full), and `conflict` when any of it is found.
 */
export const destroyTexts = act('Words whose time is over', z.strictObject({}), Destroyed, async ctx => {
  requirePortal(ctx)
  return ctx.store.job(() => destroyDue(ctx))
})

type Due = { report: number; contentHash: string; files: string[] }

async function destroyDue(ctx: ReportCtx): Promise<{ reports: number }> {
  const due = await ctx.store.write(tx => overwrite(tx, ctx))
  if (due.length === 0) return { reports: 0 }
  const files = due.flatMap(one => one.files)
  await dropAttachments(ctx.store.attachments, files)
  await ctx.store.rewrite()
  await requireEmptyLog(ctx.store)
  for (const { contentHash } of due) await requireGone(ctx.store, Buffer.from(contentHash))
  await ctx.store.write(async tx => {
    for (const { report } of due) await leaveTrail(tx, ctx, report, 'destroy-texts')
  })
  return { reports: due.length }
}

const DUE = `from report r where closedOn <= :goesWith
  and not exists (select 1 from trail t where t.report = r.report and act = 'destroy-texts')`

/** The hash tells whoever guesses the words that they guessed right; those whose words are already gone have none. */
const OVERWRITES = [
  `update report set facts = json_set(facts, '$.text', :gone, '$.landmark', null, '$.happened', null, '$.longitude', null,
    '$.latitude', null), contentHash = '', cluster = 'gone ' || report where report = :report`,
  'update message set text = :gone where report = :report',
  'update step set reason = :gone where report = :report and reason is not null',
  'update unsealing set reason = :gone where report = :report',
  'delete from attachment where report = :report',
] as const

async function overwrite(tx: Transaction, ctx: ReportCtx): Promise<Due[]> {
  const args = { goesWith: todayOf(ctx) - GOES_WITH_DAYS, kept: todayOf(ctx) - KEPT_TEXT_DAYS }
  const oldest = await tx.execute({ sql: `select 1 ${DUE} and closedOn <= :kept limit 1`, args })
  if (oldest.rows.length === 0) return []
  const { rows } = await tx.execute({
    sql: `select report, contentHash, (select json_group_array(name) from (select file as name from attachment a
      where a.report = r.report union all select original from attachment a where a.report = r.report
      and original is not null)) as files ${DUE}`,
    args,
  })
  for (const { report } of rows)
    for (const sql of OVERWRITES) await tx.execute({ sql, args: { report: Number(report), gone: GONE } })
  return rows.map(row => ({
    report: Number(row['report']),
    contentHash: String(row['contentHash']),
    files: JSON.parse(String(row['files'])) as string[],
  }))
}
