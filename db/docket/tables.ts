import { type SQL, sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { PERFORMANCE_BY } from '#content/report/performance.ts'
import { OUTCOMES, STATES } from '#content/report/states.ts'

/** SQL: a field of the public shape. */
const told = (field: string): SQL => sql.raw(`body ->> '$.${field}'`)

/**
 * Reports that were released, as batches carried them over: nothing else of a report is in this database. `body` is JSON in
 * the public shape; of a withdrawn one it is null. Days are days since 1970-01-01 (Beijing).
 */
export const publicReport = sqliteTable(
  'public_report',
  {
    number: text().primaryKey(),
    receivedOn: integer().notNull(),
    category: text(),
    place: text(),
    state: text({ enum: STATES }),
    office: text(),
    facility: text(),
    dueOn: integer(),
    body: text({ mode: 'json' }),
    outcome: text({ enum: OUTCOMES }).generatedAlwaysAs(told('outcome'), { mode: 'virtual' }),
    disputed: integer({ mode: 'boolean' }).generatedAlwaysAs(told('disputed'), { mode: 'virtual' }),
    case: text().generatedAlwaysAs(told('case'), { mode: 'virtual' }),
    withdrawnOn: integer(),
    reason: text(),
    simulated: integer({ mode: 'boolean' }).notNull(),
  },
  table => [
    index('public_report_received').on(table.receivedOn, table.number),
    index('public_report_facility').on(table.facility),
    index('public_report_case').on(table.case),
  ],
)

/** What offices do with reports, as the newest batch counted it; `body` is JSON in the public shape. */
export const reportPerformance = sqliteTable(
  'report_performance',
  {
    by: text({ enum: PERFORMANCE_BY }).notNull(),
    rank: integer().notNull(),
    body: text({ mode: 'json' }).notNull(),
    simulated: integer({ mode: 'boolean' }).notNull(),
  },
  table => [primaryKey({ columns: [table.simulated, table.by, table.rank] })],
)

/** All reports together, as the newest batch counted them; `body` is JSON in the public shape. */
export const reportTotals = sqliteTable('report_totals', {
  simulated: integer({ mode: 'boolean' }).primaryKey(),
  body: text({ mode: 'json' }).notNull(),
})

/** Days on which a batch was carried over; invented reports have batches of their own. */
export const reportBatch = sqliteTable(
  'report_batch',
  {
    simulated: integer({ mode: 'boolean' }).notNull(),
    day: integer().notNull(),
    generation: integer().notNull(),
  },
  table => [primaryKey({ columns: [table.simulated, table.day] })],
)
