import type { Transaction } from '@libsql/client'
import { z } from 'zod'
import { act, type ReportCtx, requirePortal, todayOf } from './act.ts'
import { dropAttachments } from './attachment-files.ts'
import { leaveTrail } from './leave-trail.ts'
import type { ReportStore } from './open.ts'
import { requireEmptyLog } from './require-empty-log.ts'
import { requireGone } from './require-gone.ts'
import { HEAD } from './seal.ts'

/** Natural days after closure for which an envelope of identity is kept. */
export const KEPT_DAYS = 90

const Destroyed = z
  .object({ reports: z.int().describe('Reports whose envelope was destroyed now') })
  .meta({ id: 'IdentitiesDestroyed', description: 'What the rule of retention did' })

/**
 * Destroys the envelopes of identity, and the sealed originals of pictures, of reports closed 90 days ago or earlier
 * (个人信息保护法 art. 19): overwritten with zeros, the log emptied, the files taken away. Then every page of the database is
 * searched for pieces of them. A job of the portal. Throws Refusal `forbidden`, and `conflict` when any of it is found.
 */
export const destroyIdentities = act('Identities whose time is over', z.strictObject({}), Destroyed, async ctx => {
  requirePortal(ctx)
  return ctx.store.job(() => destroyDue(ctx))
})

async function destroyDue(ctx: ReportCtx): Promise<{ reports: number }> {
  const due = await ctx.store.write(tx => destroy(tx, ctx))
  if (due.length === 0) return { reports: 0 }
  await dropAttachments(
    ctx.store.attachments,
    due.flatMap(({ originals }) => originals),
  )
  await requireEmptyLog(ctx.store)
  for (const { sealed } of due) if (sealed !== null) await requireEnvelopeGone(ctx.store, sealed)
  return { reports: due.length }
}

type Due = { report: number; sealed: Uint8Array | null; originals: string[] }

/**
 * Zeros of the same length are written over an envelope where it lies. A row taken out would make the database move its
 * neighbours together, and what it moves stands in the old place too until something else is written there.
 */
const OVERWRITE = 'update identity set sealed = zeroblob(length(sealed)) where report = ?'

async function destroy(tx: Transaction, ctx: ReportCtx): Promise<Due[]> {
  const { rows } = await tx.execute({
    sql: `select r.report, sealed, (select json_group_array(original) from attachment a
        where a.report = r.report and original is not null) as originals
      from report r left join identity i on i.report = r.report and r.identity = 'sealed' where closedOn <= ?
        and (sealed is not null or exists (select 1 from attachment a where a.report = r.report and original is not null))`,
    args: [todayOf(ctx) - KEPT_DAYS],
  })
  const due = rows.map(row => ({
    report: Number(row['report']),
    sealed: row['sealed'] === null ? null : new Uint8Array(row['sealed'] as ArrayBuffer),
    originals: JSON.parse(String(row['originals'])) as string[],
  }))
  for (const { report } of due) {
    await tx.execute({ sql: OVERWRITE, args: [report] })
    await tx.execute({ sql: 'update attachment set original = null where report = ?', args: [report] })
    const sql = `update report set identity = 'destroyed' where report = ? and identity = 'sealed'`
    await tx.execute({ sql, args: [report] })
    await leaveTrail(tx, ctx, report, 'destroy-identity')
  }
  return due
}

const PIECE = 48

/** Searches for the head of an envelope, which holds a key of its own, and for its middle. */
async function requireEnvelopeGone(store: ReportStore, sealed: Uint8Array): Promise<void> {
  for (const at of [HEAD.length, Math.floor(sealed.length / 2)]) await requireGone(store, sealed.slice(at, at + PIECE))
}
