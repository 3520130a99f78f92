import { type SQL, sql } from 'drizzle-orm'
import { blob, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { CHOICES } from '#content/report/facts.ts'
import { PICTURE_TYPES } from '#content/report/picture-types.ts'
import { REFUSAL_REASONS } from '#content/report/refusals.ts'
import { MOVE_NAMES, OUTCOMES, STATES } from '#content/report/states.ts'
import { IDENTITY_STATES } from '#content/report/tracking.ts'

/** SQL: a field of the facts. */
const said = (field: string): SQL => sql.raw(`facts ->> '$.${field}'`)

/**
 * The database of reports, apart from the public one. Days are days since 1970-01-01 (Beijing): no column holds a finer time,
 * an address on the network, an agent or a name of a reporter in the clear; only sessions of staff have a finer time. Its
 * migrations are made by `drizzle-kit generate --dialect sqlite --out db/report/migrations`, whose `--schema` is a pattern that
 * holds this file and the one of staff.
 */
export const report = sqliteTable(
  'report',
  {
    report: integer().primaryKey(),
    number: text().notNull().unique(),
    codeId: text().notNull().unique(),
    receivedOn: integer().notNull(),
    contentHash: text().notNull(),
    cluster: text().notNull().default(''),
    choice: text({ enum: CHOICES }).notNull(),
    facts: text({ mode: 'json' }).notNull(),
    category: text().generatedAlwaysAs(said('category'), { mode: 'virtual' }),
    place: text().generatedAlwaysAs(said('place'), { mode: 'virtual' }),
    state: text({ enum: STATES }).notNull(),
    firstOffice: text(),
    office: text(),
    handler: text(),
    mergedInto: integer(),
    dueOn: integer(),
    outcome: text({ enum: OUTCOMES }),
    closedOn: integer(),
    linkedFacility: text(),
    linkedCase: text(),
    linkedExceedance: text(),
    simulated: integer({ mode: 'boolean' }).notNull().default(false),
    identity: text({ enum: IDENTITY_STATES }).notNull(),
  },
  table => [
    index('report_due').on(table.dueOn),
    index('report_merged').on(table.mergedInto),
    index('report_closed').on(table.closedOn),
    index('report_cluster').on(table.cluster),
    index('report_alike').on(table.place, table.category, table.receivedOn),
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

/**
 * Releases to the public: one person proposes, another releases. `place` is as coarse as it was said then, `text` null where
 * nothing but dates and states is public, `summary` JSON as it was carried last, on `carriedOn`.
 */
export const release = sqliteTable(
  'release',
  {
    report: integer().notNull(),
    round: integer().notNull(),
    proposedBy: text().notNull(),
    proposedOn: integer().notNull(),
    text: text(),
    refusedBy: text(),
    refusedOn: integer(),
    place: text(),
    releasedBy: text(),
    releasedOn: integer(),
    summary: text({ mode: 'json' }),
    carriedOn: integer(),
    withdrawnBy: text(),
    withdrawnOn: integer(),
    reason: text(),
  },
  table => [primaryKey({ columns: [table.report, table.round] })],
)

/** Rewards asked for by code: `codeId` is what is known of the code that the desk is shown; amounts in 分 (0.01 yuan). */
export const reward = sqliteTable('reward', {
  report: integer().primaryKey(),
  codeId: text().notNull().unique(),
  claimedOn: integer().notNull(),
  amount: integer(),
  paidOn: integer(),
  paidBy: text(),
})

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
