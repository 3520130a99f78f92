import { Refusal } from '#content/refusal.ts'
import type { Ctx } from '../ask.ts'
import { isWithdrawn } from './withdrawn.ts'

const gone = (past: boolean) => `select ${isWithdrawn(':id', past)} as gone`

/**
 * Throws Refusal `gone` for what only a tombstone may tell of: a withdrawn case, and its steps but for the withdrawal (行政处罚法
 * art. 48); as known at an import (null: now).
 */
export async function refuseWithdrawn(ctx: Ctx, kind: string, id: string, known: number | null): Promise<void> {
  const [owner = '', step] = id.split('>')
  if (kind !== 'case' && (kind !== 'step' || step === 'withdrawn')) return
  const args = { id: owner, ...(known === null ? {} : { known }) }
  const row = (await ctx.store.client.execute({ sql: gone(known !== null), args })).rows[0]
  if (Number(row?.['gone']) === 1)
    throw new Refusal('gone', `Cannot show versions of ${kind} "${id}": the case was withdrawn`)
}
