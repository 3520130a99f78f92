import { MOVE_NAMES } from '../states.ts'

/** Acts that the trail of a report tells of, beside the steps of its life. */
export const REPORT_ACTS = [
  ...(['submit', 'read', 'pictures', 'message', 'assign', 'merge', 'sheet', 'propose-release', 'release'] as const),
  ...([
    'refuse-release',
    'withdraw-release',
    'carry',
    'ask-unsealing',
    'withdraw-unsealing',
    'unseal',
    'destroy-identity',
  ] as const),
  ...(['claim-reward', 'pay-reward'] as const),
  ...MOVE_NAMES,
] as const

/** Acts that the trail of staff tells of. */
export const STAFF_ACTS = [
  ...(['create-account', 'recover-account', 'change-account', 'close-account', 'keep-office', 'offer-device'] as const),
  ...(['enrol', 'sign-in', 'sign-in-refused', 'sign-out', 'change-password'] as const),
] as const
