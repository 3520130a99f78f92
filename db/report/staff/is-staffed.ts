import { z } from 'zod'
import { act } from '../act.ts'

/** Of accounts: those that receive what comes to an office, and hand it on. */
export const RECEIVES = `state = 'active' and role in ('intake', 'supervisor')`
const STAFFED = `select exists (select 1 from account where office is null and ${RECEIVES}) as staffed`

/**
 * Whether somebody reads what comes in: an account of the desk of the portal that receives and hands on. Reports are taken
 * only then, so that none goes into a void. Public, so no right is asked for.
 */
export const isStaffed = act(
  'Whether somebody reads reports',
  z.strictObject({}),
  z.object({ staffed: z.boolean().describe('Whether there is such an account') }),
  async ({ store }) => ({ staffed: Number((await store.client.execute(STAFFED)).rows[0]?.['staffed']) === 1 }),
)
