import { z } from 'zod'
import { Carried } from '#content/report/batch.ts'
import { act, requirePortal } from './act.ts'
import { leaveTrail } from './leave-trail.ts'
import { STANDS } from './staff/release.ts'

const Noted = z.object({ noted: z.int().describe('Reports of which the public is told something new') })

const NOTE = `update release set summary = :body, carriedOn = ifnull(carriedOn, :day)
  where report = (select report from report where number = :number) and ${STANDS}
    and (carriedOn is null or summary is not :body) returning report, round`

/**
 * Says of each report what the public database tells now and since when; a row of the trail each time. A job of the portal.
 * Throws Refusal `forbidden`.
 */
export const noteCarried = act('What the public is told now', Carried, Noted, async (ctx, { day, told }) => {
  requirePortal(ctx)
  return ctx.store.write(async tx => {
    let noted = 0
    for (const { number, body } of told) {
      const { rows } = await tx.execute({ sql: NOTE, args: { number, body, day } })
      if (!rows[0]) continue
      await leaveTrail(tx, ctx, Number(rows[0]['report']), 'carry', { round: Number(rows[0]['round']) })
      noted++
    }
    return { noted }
  })
})
