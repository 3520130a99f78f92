import type { Role } from '#content/report/staff/roles.ts'
import { openReports } from '#db/report/open.ts'
import { createAccount } from '#db/report/staff/invite.ts'
import { keepOffice } from '#db/report/staff/offices.ts'
import { addStaff, firstAdministrator, takeUp } from '#test/db/report/staff/people.ts'

export const OFFICE = '模拟市生态环境局'
export const STAFF = {
  administrator: '模拟管理员',
  supervisor: '模拟主管',
  intake: '模拟受理',
  identity: '模拟身份',
  publisher: '模拟发布',
  auditor: '模拟审计',
} as const satisfies Partial<Record<Role, string>>

/** What tells the next one-time code of an account; each is good once, and for one step ahead. */
export type Codes = Record<keyof typeof STAFF, () => string>

const STEP_MS = 30_000

/** Gives the desk of a portal its people, before it starts: without them it takes no report. */
export async function staffed(data: string): Promise<Codes> {
  const store = await openReports(data)
  const ctx = { store, who: STAFF.administrator, now: Date.now() }
  const devices: Record<string, (at: { now: number }) => string> = {}
  devices['administrator'] = (await firstAdministrator(ctx, STAFF.administrator)).device
  await keepOffice(ctx, { office: OFFICE, place: 'urumqi' })
  for (const [role, account] of Object.entries(STAFF).slice(1)) {
    const { invitation } = await createAccount(ctx, { account, role: role as Role, office: null })
    devices[role] = await takeUp(ctx, invitation)
  }
  await addStaff(ctx, [['模拟市局', 'supervisor', OFFICE]])
  store.close()
  return Object.fromEntries(
    Object.entries(devices).map(([role, device]) => [role, () => device({ now: Date.now() + STEP_MS })]),
  ) as Codes
}
