import { AccountName } from '#content/report/staff/account.ts'
import { enrol, offerDevice } from '#db/report/staff/enrol.ts'
import { changePassword, signIn, signOut } from '#db/report/staff/sessions.ts'
import { totpUri } from '#db/report/staff/totp.ts'
import { endedCookie, sessionCookie } from './session-cookie.ts'
import { deed, onward, type StaffAsked, type StaffDoor, type StaffHandler, staffPage } from './staff-door.ts'

/** Nobody acts yet: the act itself finds out who it is. */
const stranger = ({ store, now }: StaffDoor) => ({ store, who: '', now: now() })

const proofIn = ({ fields }: StaffAsked) => ({
  account: (fields['account'] ?? '').trim(),
  password: fields['password'] ?? '',
  code: (fields['code'] ?? '').replace(/\s/g, ''),
})

export const showSignIn: StaffHandler = (door, asked) => staffPage(door, asked, 'sign-in', {})

/** Opens a session under a new id, whatever the browser came with. */
export const takeSignIn = deed(async (door, asked) => {
  const before = asked.session === null ? {} : { before: asked.session }
  const { session } = await signIn(stranger(door), { ...proofIn(asked), ...before })
  return onward(asked, '', null, sessionCookie(session))
}, showSignIn)

export const takeSignOut: StaffHandler = async (door, asked) => {
  if (asked.session !== null) await signOut(stranger(door), { session: asked.session })
  return onward(asked, 'sign-in', 'signed-out', endedCookie())
}

export const showEnrol: StaffHandler = (door, asked) =>
  staffPage(door, asked, 'enrol', { invitation: '', device: null })

/** A good invitation is answered with a device; each time with a new one. */
export const takeInvitation = deed(async (door, asked) => {
  const invitation = (asked.fields['invitation'] ?? '').trim()
  const device = await offerDevice(stranger(door), { invitation })
  return staffPage(door, asked, 'enrol', { invitation, device })
}, showEnrol)

const SECRET = /^[A-Z2-7]{32}$/

/** The same device again, so that a mistyped code is no new device. */
const showDevice: StaffHandler = (door, asked) => {
  const { invitation = '', account = '', secret = '' } = asked.fields
  const known = SECRET.test(secret) && AccountName.safeParse(account).success
  const device = known ? { account, secret, uri: totpUri(account, secret) } : null
  return staffPage(door, asked, 'enrol', { invitation, device })
}

export const takeEnrolment = deed(async (door, asked) => {
  const { invitation = '', password = '' } = asked.fields
  await enrol(stranger(door), { invitation, password, code: proofIn(asked).code })
  return onward(asked, 'sign-in', 'enrolled')
}, showDevice)

export const showPassword: StaffHandler = (door, asked) => staffPage(door, asked, 'password', {})

/** A new password ends every session, this one too. */
export const takePassword = deed(async (door, asked) => {
  const account = asked.staff?.account ?? ''
  await changePassword(stranger(door), { ...proofIn(asked), account, next: asked.fields['next'] ?? '' })
  return onward(asked, 'sign-in', 'saved', endedCookie())
}, showPassword)
