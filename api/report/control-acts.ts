import { Refusal } from '#content/refusal.ts'
import { PORTAL } from '#content/report/staff/roles.ts'
import { backUp } from '#db/report/back-up.ts'
import type { ReportStore } from '#db/report/open.ts'
import { createAccount, recoverAccount } from '#db/report/staff/invite.ts'

/** What commands of this machine have done with the reports, by the portal itself. */
const ACTS = { 'create-account': createAccount, 'recover-account': recoverAccount, 'back-up': backUp } as const

export type ControlAct = keyof typeof ACTS
export type ControlInput<A extends ControlAct> = Parameters<(typeof ACTS)[A]>[1]
export type ControlOutput<A extends ControlAct> = Awaited<ReturnType<(typeof ACTS)[A]>>

/** Does one act. Throws Refusal `not-found` for one that is none, and what the act throws. */
export function runControl(store: ReportStore, now: number, name: string, input: unknown): Promise<unknown> {
  if (!Object.hasOwn(ACTS, name)) throw new Refusal('not-found', `There is no act "${name.slice(0, 60)}" of the portal`)
  return ACTS[name as ControlAct]({ store, who: PORTAL, now }, input as never)
}
