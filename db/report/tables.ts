import { blob, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { CHOICES } from '#content/report/facts.ts'
import { REFUSAL_REASONS } from '#content/report/refusals.ts'
import { MOVE_NAMES, OUTCOMES, STATES } from '#content/report/states.ts'
import { IDENTITY_STATES } from '#content/report/tracking.ts'
import { PICTURE_TYPES } from './picture-types.ts'

/**
 * The database of reports, apart from the public one. Days are days since 1970-01-01 (Beijing): no column holds a finer time,
 * an address on the network, an agent or a name in the clear. Its migrations are made by `drizzle-kit generate --dialect
 * sqlite --schema db/report/tables.ts --out db/report/migrations`.
 */
export const report = sqliteTable(
  'report',
  {
    report: integer().primaryKey(),
    number: text().notNull().unique(),
    codeId: text().notNull().unique(),
    receivedOn: integer().notNull(),
    contentHash: text().notNull(),
    choice: text({ enum: CHOICES }).notNull(),
    facts: text({ mode: 'json' }).notNull(),
    state: text({ enum: STATES }).notNull(),
    firstOffice: text(),
    office: text(),
    handler: text(),
    mergedInto: integer(),
    dueOn: integer(),
    outcome: text({ enum: OUTCOMES }),
    closedOn: integer(),
    identity: text({ enum: IDENTITY_STATES }).notNull(),
  },
  table => [
    index('report_due').on(table.dueOn),
    index('report_merged').on(table.mergedInto),
    index('report_closed').on(table.closedOn),
  ],
)

/**
 * Envelopes sealed to the key of the identity desk, which is not on this machine. Rows are added at the end and never taken
 * away, so none is ever moved; a destroyed envelope is zeros.
 */
export const identity = sqliteTable('identity', {
  report: integer().primaryKey(),
  sealed: blob().notNull(),
})

/** Pictures made anew, and the sealed original of each: names of files in the folder of attachments. */
export const attachment = sqliteTable(
  'attachment',
  {
    attachment: integer().primaryKey(),
    report: integer().notNull(),
    file: text().notNull().unique(),
    type: text({ enum: PICTURE_TYPES }).notNull(),
    size: integer().notNull(),
    sha256: text().notNull(),
    original: text().unique(),
    addedOn: integer().notNull(),
  },
  table => [index('attachment_report').on(table.report)],
)

export const step = sqliteTable(
  'step',
  {
    step: integer().primaryKey({ autoIncrement: true }),
    report: integer().notNull(),
    move: text({ enum: MOVE_NAMES }).notNull(),
    fromState: text({ enum: STATES }).notNull(),
    toState: text({ enum: STATES }).notNull(),
    takenOn: integer().notNull(),
    office: text(),
    toOffice: text(),
    receivedOn: integer(),
    refusal: text({ enum: REFUSAL_REASONS }),
    reason: text(),
    days: integer(),
    outcome: text({ enum: OUTCOMES }),
  },
  table => [index('step_report').on(table.report)],
)

export const message = sqliteTable(
  'message',
  {
    message: integer().primaryKey({ autoIncrement: true }),
    report: integer().notNull(),
    by: text({ enum: ['office', 'reporter'] }).notNull(),
    sentOn: integer().notNull(),
    text: text().notNull(),
  },
  table => [index('message_report').on(table.report)],
)

/** Openings of an envelope: one person asks, another agrees. */
export const unsealing = sqliteTable(
  'unsealing',
  {
    report: integer().notNull(),
    round: integer().notNull(),
    reason: text().notNull(),
    askedBy: text().notNull(),
    askedOn: integer().notNull(),
    approvedBy: text(),
    unsealedOn: integer(),
  },
  table => [primaryKey({ columns: [table.report, table.round] })],
)

/** Every act, by whom; `detail` is JSON. Rows are never changed or taken away. */
export const trail = sqliteTable(
  'trail',
  {
    trail: integer().primaryKey({ autoIncrement: true }),
    report: integer().notNull(),
    doneOn: integer().notNull(),
    who: text().notNull(),
    act: text().notNull(),
    detail: text({ mode: 'json' }).notNull(),
  },
  table => [index('trail_report').on(table.report)],
)
