import { z } from 'zod'
import { Refusal } from '#content/refusal.ts'
import { Import, ImportDetail } from '#content/trail/shapes.ts'
import { ask, asOfInput, page, paging } from '../ask.ts'
import { listText, readCursor } from '../cursor.ts'
import { dayText, hourText, jsonList, minuteText, secondText, truth } from '../json.ts'
import { momentOf } from './generation.ts'

const Input = z.object({
  source: z.string().max(40).optional().describe('Only imports of this source'),
  ...asOfInput,
  ...paging,
})

const AGREEMENT = `(select ${jsonList(`json_object('day', ${dayText('a.day')}, 'region', a.region, 'measure', a.measure,
    'compared', a.compared, 'agreed', a.agreed)`)}
  from (select * from agreement where import = i.import order by day, region, measure) a)`

const SIGN_OFF = `iif(i.signedBy is null, null, json_object('preparedBy', i.preparedBy, 'preparedAt', ${secondText('i.preparedAt')},
    'signedBy', i.signedBy, 'signedAt', ${secondText('i.receivedAt')}))`

/** Only as of the generation of the roll-back is it known. */
const ROLLED_BACK = `(select json_object('import', u.import, 'by', u.undoneBy, 'at', ${secondText('u.receivedAt')},
    'reason', u.reason) from import u where u.undoes = i.import and u.generation <= :generation)`

const FIELDS = `'import', i.import, 'generation', i.generation, 'source', i.source, 'file', i.file, 'sha256', i.sha256,
  'receivedAt', ${secondText('i.receivedAt')},
  'read', i.read, 'stored', i.stored, 'unchanged', i.unchanged, 'revised', i.revised, 'rejected', i.rejected,
  'firstHour', ${hourText('i.firstHour')}, 'lastHour', ${hourText('i.lastHour')},
  'simulated', ${truth('i.simulated')}, 'signOff', json(${SIGN_OFF}), 'undoes', i.undoes,
  'rolledBack', json(${ROLLED_BACK}), 'agreement', json(${AGREEMENT})`

const LIST = `select ${jsonList('item')} as items, min(key) as last, count(*) as found from (
  select json_object(${FIELDS}) as item, i.import as key from import i
  where i.import < :before and i.generation <= :generation and (:source is null or i.source = :source)
  order by i.import desc limit :limit)`

/** What came in, newest first. Throws Refusal `invalid` (cursor). */
export const imports = ask('Imports, newest first', Input, page(Import, 'ImportPage'), async (ctx, input) => {
  const at = readCursor('imports', input.cursor)
  const { generation } = await momentOf(ctx, at ? String(at.generation) : input.asOf)
  const before = Number(at?.key ?? Number.MAX_SAFE_INTEGER)
  const args = { before, generation, source: input.source ?? null, limit: input.limit }
  const row = (await ctx.store.client.execute({ sql: LIST, args })).rows[0]
  const full = Number(row?.['found']) === input.limit
  return listText('imports', generation, String(row?.['items']), full ? Number(row?.['last']) : null)
})

const MISSES = `(select ${jsonList(`json_object('site', d.site,
    'at', ${minuteText('d.at')}, 'measure', d.measure,
    'published', d.published, 'computed', d.computed, 'explanation', d.explanation)`)}
  from (select * from disagreement where import = i.import order by at, site, measure) d)`

const ONE = `select json_object(${FIELDS}, 'disagreements', json(${MISSES})) as item from import i where i.import = :id and i.generation <= :generation`

const One = z.object({ import: z.coerce.number().int().min(1).describe('Number of the import') })

/** One import, with the published values that differ from ours. Throws Refusal `not-found`. */
export const importById = ask('One import with its disagreements', One, ImportDetail, async (ctx, input) => {
  const row = (await ctx.store.client.execute({ sql: ONE, args: { id: input.import, generation: ctx.generation } }))
    .rows[0]
  if (!row) throw new Refusal('not-found', `There is no import ${input.import}`)
  return JSON.parse(String(row['item'])) as ImportDetail
})
