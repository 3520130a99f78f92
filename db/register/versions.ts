import { z } from 'zod'
import { Refusal } from '#content/refusal.ts'
import type { Kind } from '#content/register/kind.ts'
import { KINDS, kindNamed } from '#content/register/kinds.ts'
import { Version } from '#content/register/shapes.ts'
import { ask, asOfInput, page, paging } from '../ask.ts'
import { cursorOf, readCursor } from '../cursor.ts'
import { refuseWithdrawn } from '../enforcement/refuse-withdrawn.ts'
import { momentOf } from '../trail/generation.ts'
import { versionOf, versionRows } from './version-rows.ts'

const NAMES = KINDS.map(({ kind }) => kind) as [string, ...string[]]

const Input = z.object({
  kind: z.enum(NAMES).describe('Kind of the entry'),
  id: z.string().max(200).describe('Id of the entry'),
  ...asOfInput,
  ...paging,
})

/**
 * Every version of one entry that was not rolled back, in the order in which they were said, and which fields each changed:
 * of what it corrected, or of the version that held before. Throws Refusal `invalid` (cursor, asOf), `not-found`, and `gone`
 * for a case that was withdrawn by then.
 */
export const versions = ask('Versions of an entry', Input, page(Version, 'VersionPage'), async (ctx, input) => {
  const at = readCursor('versions', input.cursor)
  const { generation, known } = await momentOf(ctx, at ? String(at.generation) : input.asOf)
  const rows = (await versionRows(ctx.store.client, input.kind, [input.id], known)).get(input.id) ?? []
  if (rows.length === 0) throw new Refusal('not-found', `There is no ${input.kind} "${input.id}"`)
  await refuseWithdrawn(ctx, input.kind, input.id, known)
  const kind = kindNamed(input.kind) as Kind
  const start = Math.max(0, Number(at?.key ?? 0))
  const end = start + input.limit
  const items = rows.slice(start, end).map(row => versionOf(kind, rows, row))
  return { generation, items, next: end < rows.length ? cursorOf('versions', { generation, key: end }) : null }
})
