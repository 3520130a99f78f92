/**
 * What a member of staff is; one role an account. `intake` receives and hands on, `handler` reads the facts of what is given
 * to them, `supervisor` leads an office, `identity` is the desk that holds the key of identities, `publisher` is the second
 * person of a release, `auditor` reads the trail, `administrator` keeps accounts and sees no report.
 */
export const ROLES = [
  ...(['intake', 'handler', 'supervisor', 'identity', 'publisher', 'auditor', 'administrator'] as const),
] as const
export type Role = (typeof ROLES)[number]

/** Roles that handle a report when it is given to them. */
export const HANDLING_ROLES: readonly Role[] = ['handler', 'supervisor']

/** Who acts without an account: people who report, and the portal itself (its jobs and commands). */
export const REPORTER = 'reporter'
export const PORTAL = 'portal'
