import { z } from 'zod'
import { ReleaseItem } from '#content/report/staff/desk-lists.ts'
import { dayText } from '../../json.ts'
import { act } from '../act.ts'
import { STANDS, WAITS } from './release.ts'
import { requireRight } from './require-right.ts'

const MOST = 200

/** Releases that wait, the oldest first, then those that stand, the newest first; at most 200. Throws Refusal `forbidden`. */
export const releases = act('Releases to the public', z.strictObject({}), z.array(ReleaseItem), async ctx => {
  const { client } = ctx.store
  await requireRight(client, ctx, 'release')
  const { rows } =
    await client.execute(`select r.number, r.category, l.proposedBy, ${dayText('l.proposedOn')} as proposedOn,
      l.releasedBy, ${dayText('l.releasedOn')} as releasedOn
    from release l join report r using (report) where (${WAITS}) or (${STANDS})
    order by l.releasedOn is not null, iif(l.releasedOn is null, l.proposedOn, -l.releasedOn), r.number limit ${MOST}`)
  return rows.map(row => ({ ...row })) as unknown as ReleaseItem[]
})
