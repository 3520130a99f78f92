import { accounts, changeAccount, closeAccount } from '#db/report/staff/accounts.ts'
import { createAccount, recoverAccount } from '#db/report/staff/invite.ts'
import { isStaffed } from '#db/report/staff/is-staffed.ts'
import { keepOffice, offices } from '#db/report/staff/offices.ts'
import {
  actorIn,
  deed,
  onward,
  type StaffAsked,
  type StaffDoor,
  type StaffHandler,
  staffPage,
  typedIn,
} from './staff-door.ts'

type Invited = { account: string; invitation: string } | null

const accountsPage = async (door: StaffDoor, asked: StaffAsked, invited: Invited): Promise<Response> => {
  const ctx = actorIn(door, asked)
  const { staffed } = await isStaffed(ctx, {})
  const view = { accounts: await accounts(ctx, {}), offices: await offices(ctx, {}), staffed, invited }
  return staffPage(door, asked, 'accounts', view)
}

/** Accounts and offices, and the forms that change them. */
export const showAccounts: StaffHandler = (door, asked) => accountsPage(door, asked, null)

const about = (asked: StaffAsked) => ({ account: (asked.fields['account'] ?? '').trim() })
const placed = (asked: StaffAsked) => ({ ...about(asked), role: asked.fields['role'], ...typedIn(asked, 'office') })

/** The secret of an invitation is shown on the answer itself, and never again. */
export const takeAccount = deed(
  async (door, asked) => accountsPage(door, asked, await createAccount(actorIn(door, asked), placed(asked) as never)),
  showAccounts,
)
export const takeRecovery = deed(
  async (door, asked) => accountsPage(door, asked, await recoverAccount(actorIn(door, asked), about(asked))),
  showAccounts,
)

export const takeChange = deed(async (door, asked) => {
  await changeAccount(actorIn(door, asked), placed(asked) as never)
  return onward(asked, 'accounts', 'saved')
}, showAccounts)

export const takeClosing = deed(async (door, asked) => {
  await closeAccount(actorIn(door, asked), about(asked))
  return onward(asked, 'accounts', 'saved')
}, showAccounts)

export const takeOffice = deed(async (door, asked) => {
  const { office, place } = typedIn(asked, 'office', 'place')
  await keepOffice(actorIn(door, asked), { office: office ?? '', place })
  return onward(asked, 'accounts', 'saved')
}, showAccounts)
