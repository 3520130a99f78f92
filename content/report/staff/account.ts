import { z } from 'zod'
import { PlainText } from '../plain-text.ts'
import { PORTAL, REPORTER, ROLES } from './roles.ts'

/** Invited: the person has not chosen a password yet. Closed accounts stay, for the trail names them. */
export const ACCOUNT_STATES = ['invited', 'active', 'closed'] as const

/** The name of an account, which the trail keeps; it does not pass for one who acts without an account. */
export const AccountName = z
  .string()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]{1,59}$/u, 'expected 2 to 60 letters, digits, . _ or -')
  .refine(name => name === name.normalize('NFKC'), 'holds signs that look like others')
  .refine(name => ![REPORTER, PORTAL].includes(name), 'is kept for those without an account')
  .describe('Name of the account')

/** Name of an office: one that the portal knows. */
export const OfficeName = PlainText(120).describe('Name of the office')

const FEWEST_CHARACTERS = 12

/** A new password. What else makes a good one is left to people and their managers of passwords. */
export const NewPassword = z
  .string()
  .min(FEWEST_CHARACTERS)
  .max(200)
  .refine(text => text.isWellFormed() && new Set(text).size > FEWEST_CHARACTERS / 3, 'has too few different characters')
  .describe('New password, 12 to 200 characters')

/** An account as an administrator sees it: no secret of it is ever told. */
export const Account = z
  .object({
    account: z.string().describe('Name'),
    role: z.enum(ROLES).describe('What it is'),
    office: z.string().nullable().describe('Office it belongs to; null: the desk of the portal'),
    state: z.enum(ACCOUNT_STATES).describe('invited, active, or closed'),
  })
  .meta({ id: 'Account', description: 'An account of staff' })
export type Account = z.infer<typeof Account>
