import type { OFFICE_MOVES } from '../states.ts'
import type { Role } from './roles.ts'

/** Which reports: those given to the account, those that its office holds, or all. */
export const SCOPES = ['mine', 'own', 'all'] as const
export type Scope = (typeof SCOPES)[number]

/**
 * Who may do what to which reports: the only place that says so. A role that is not named may not. The facts of a report are
 * for the office that holds it and nobody else; identities are for their desk, which reads no facts; an extension is for the
 * head of an office to allow (信访工作条例 art. 34).
 */
export const RIGHTS = {
  list: { intake: 'own', handler: 'mine', supervisor: 'own', publisher: 'all', auditor: 'all' },
  facts: { intake: 'own', handler: 'mine', supervisor: 'own' },
  sheet: { intake: 'own', supervisor: 'own' },
  message: { intake: 'own', handler: 'mine', supervisor: 'own' },
  route: { intake: 'own', supervisor: 'own' },
  assign: { intake: 'own', supervisor: 'own' },
  merge: { intake: 'own', supervisor: 'own' },
  handle: { handler: 'mine', supervisor: 'own' },
  extend: { supervisor: 'own' },
  propose: { handler: 'mine', supervisor: 'own' },
  release: { publisher: 'all' },
  'ask-unsealing': { supervisor: 'own', identity: 'all' },
  unseal: { identity: 'all' },
  reward: { identity: 'all' },
  trail: { supervisor: 'own', auditor: 'all' },
  accounts: { administrator: 'all' },
  'staff-trail': { auditor: 'all', administrator: 'all' },
} as const satisfies Record<string, Partial<Record<Role, Scope>>>

export type Right = keyof typeof RIGHTS
export const RIGHT_NAMES = Object.keys(RIGHTS) as Right[]

/** Which reports a role has a right to; null: none. */
export const scopeOf = (role: Role, right: Right): Scope | null =>
  (RIGHTS[right] as Partial<Record<Role, Scope>>)[role] ?? null

/** The right that a step of an office asks for. */
export const RIGHT_OF_MOVE = {
  'confirm-receipt': 'route',
  'take-up': 'route',
  transfer: 'route',
  object: 'route',
  accept: 'route',
  'not-accept': 'route',
  handle: 'handle',
  extend: 'extend',
  reply: 'handle',
  'answer-review': 'handle',
  'answer-re-review': 'handle',
  close: 'handle',
} as const satisfies Record<(typeof OFFICE_MOVES)[number], Right>
