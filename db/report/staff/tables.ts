import { blob, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { ACCOUNT_STATES } from '#content/report/staff/account.ts'
import { ROLES } from '#content/report/staff/roles.ts'

/** Offices that reports go to; `place` is the slug of the place that one is competent for, null for the whole region. */
export const office = sqliteTable('office', { office: text().primaryKey(), place: text() })

/**
 * Accounts of staff; none is ever taken away. `password` is a PHC string of Argon2id, `invitation` a hash, `totp` the secret
 * of the one-time codes, sealed (totp-vault.ts), and `totpStep` the newest step used, `lockedUntil` epoch seconds.
 */
export const account = sqliteTable('account', {
  account: text().primaryKey(),
  role: text({ enum: ROLES }).notNull(),
  office: text(),
  state: text({ enum: ACCOUNT_STATES }).notNull(),
  invitation: text().unique(),
  invitedOn: integer(),
  password: text(),
  totp: blob(),
  totpStep: integer().notNull().default(0),
  failures: integer().notNull().default(0),
  lockedUntil: integer(),
})

/** Sessions of staff that stand: `session` is the hash of the id that the browser holds; `openedAt`, `usedAt` epoch seconds. */
export const session = sqliteTable(
  'session',
  {
    session: text().primaryKey(),
    account: text().notNull(),
    openedAt: integer().notNull(),
    usedAt: integer().notNull(),
  },
  table => [index('session_account').on(table.account)],
)

/** Every act on accounts and offices, by whom and about whom; `detail` is JSON. Rows are never changed or taken away. */
export const staffTrail = sqliteTable(
  'staff_trail',
  {
    trail: integer().primaryKey({ autoIncrement: true }),
    doneOn: integer().notNull(),
    who: text().notNull(),
    act: text().notNull(),
    about: text().notNull(),
    detail: text({ mode: 'json' }).notNull(),
  },
  table => [index('staff_trail_about').on(table.about)],
)
