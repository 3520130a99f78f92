import { z } from 'zod'
import { Refusal } from '#content/refusal.ts'
import { columnsOf, textIn } from '#content/register/columns.ts'
import type { Kind } from '#content/register/kind.ts'
import { KINDS } from '#content/register/kinds.ts'
import { Version } from '#content/register/shapes.ts'
import { dayText } from '#content/time.ts'
import { ask, asOfInput, page, paging } from '../ask.ts'
import { cursorOf, readCursor } from '../cursor.ts'
import { momentOf } from '../trail/generation.ts'

const NAMES = KINDS.map(({ kind }) => kind) as [string, ...string[]]

const Input = z.object({
  kind: z.enum(NAMES).describe('Kind of the entry'),
  id: z.string().max(200).describe('Id of the entry'),
  ...asOfInput,
  ...paging,
})

type Row = {
  validFrom: number
  import: number
  replacedBy: number | null
  receivedAt: string
  simulated: number
  body: Entry
}
type Entry = Readonly<Record<string, unknown>>

const ALL = `select json_group_array(json_object('validFrom', validFrom, 'import', import, 'body', json(body),
    'replacedBy', iif(replacedBy <= :last, replacedBy, null), 'receivedAt', receivedAt, 'simulated', simulated)) as rows_
  from (select e.*, strftime('%Y-%m-%dT%H:%M:%S+08:00', i.receivedAt + 28800, 'unixepoch') as receivedAt
    from entry e join import i on i.import = e.import
    where e.kind = :kind and e.id = :id and e.import <= :last order by e.import, e.validFrom)`

/**
 * Every version of one entry, in the order in which they were said, and which fields each changed: of what it corrected,
 * or of the version that held before. Throws Refusal `invalid` (cursor, asOf) and `not-found`.
 */
export const versions = ask('Versions of an entry', Input, page(Version, 'VersionPage'), async (ctx, input) => {
  const at = readCursor('versions', input.cursor)
  const { generation, known } = await momentOf(ctx, at ? String(at.generation) : input.asOf)
  const args = { kind: input.kind, id: input.id, last: known ?? Number.MAX_SAFE_INTEGER }
  const found = (await ctx.store.client.execute({ sql: ALL, args })).rows[0]
  const rows = JSON.parse(String(found?.['rows_'])) as Row[]
  if (rows.length === 0) throw new Refusal('not-found', `There is no ${input.kind} "${input.id}"`)
  const kind = KINDS.find(each => each.kind === input.kind) as Kind
  const start = Math.max(0, Number(at?.key ?? 0))
  const end = start + input.limit
  const items = rows.slice(start, end).map(row => versionOf(kind, input.id, row, before(rows, row)))
  return { generation, items, next: end < rows.length ? cursorOf('versions', { generation, key: end }) : null }
})

/** What a version corrected, or else the version that held before it and was believed when it was said. */
function before(rows: readonly Row[], row: Row): Row | undefined {
  const earlier = rows.filter(
    other =>
      other.import <= row.import && other.validFrom < row.validFrom && (other.replacedBy ?? Infinity) > row.import,
  )
  return (
    rows.find(other => other.validFrom === row.validFrom && other.replacedBy === row.import) ??
    earlier.toSorted((a, b) => a.validFrom - b.validFrom).at(-1)
  )
}

function versionOf(kind: Kind, id: string, row: Row, previous: Row | undefined): Version {
  const changes = columnsOf(kind).flatMap(column => {
    const [old, now] = [previous ? textIn(column, previous.body) : null, textIn(column, row.body)]
    return previous && old === now ? [] : [{ field: column.name, before: old, after: now }]
  })
  const { import: by, receivedAt, replacedBy } = row
  const simulated = row.simulated === 1
  return { kind: kind.kind, id, from: dayText(row.validFrom), import: by, receivedAt, replacedBy, simulated, changes }
}
