import { z } from 'zod'
import { Office } from '#content/report/staff/office.ts'
import { act } from '../act.ts'
import { leaveStaffTrail } from './leave-staff-trail.ts'
import { requireRight } from './require-right.ts'

/** Keeps an office, new or with another place. Throws Refusal `forbidden` and `invalid`. */
export const keepOffice = act('An office', Office, Office, (ctx, input) =>
  ctx.store.write(async tx => {
    await requireRight(tx, ctx, 'accounts')
    await tx.execute({
      sql: 'insert into office (office, place) values (:office, :place) on conflict do update set place = :place',
      args: input,
    })
    await leaveStaffTrail(tx, ctx, 'keep-office', input.office, { place: input.place })
    return input
  }),
)

/** Offices that reports go to, by name. They are public, so no right is asked for. */
export const offices = act('Offices', z.strictObject({}), z.array(Office), async ctx => {
  const { rows } = await ctx.store.client.execute('select office, place from office order by office')
  return rows.map(row => ({ ...row })) as unknown as Office[]
})
