import { index, integer, numeric, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { AVERAGINGS } from '#content/enforcement/entries.ts'
import { ORIGINS } from '#content/enforcement/monitoring/marks.ts'

/**
 * Derived: each case as it stands in the generation in force, for search, counts and statistics. `entry` is the rowid of its
 * newest version; days are days since 1970, amounts 分. A withdrawn case keeps what its tombstone says, and nothing else.
 */
export const caseNow = sqliteTable(
  'case_now',
  {
    entry: integer().primaryKey(),
    id: text().notNull().unique(),
    facility: text(),
    facilityEntry: integer(),
    place: text(),
    industry: text(),
    authority: text().notNull(),
    decidedOn: integer(),
    state: text(),
    violation: text(),
    partyType: text(),
    penalties: text(),
    fine: integer(),
    currency: text(),
    fineDerived: integer({ mode: 'boolean' }),
    foundOn: integer(),
    servedOn: integer(),
    changed: integer({ mode: 'boolean' }).notNull(),
    withdrawn: integer({ mode: 'boolean' }).notNull(),
    simulated: integer({ mode: 'boolean' }).notNull(),
  },
  table => [index('case_now_facility').on(table.facility)],
)

/** Derived: each facility as it stands in the generation in force; `registers` is a JSON list of [register, authority, year]. */
export const facilityNow = sqliteTable('facility_now', {
  entry: integer().primaryKey(),
  id: text().notNull().unique(),
  name: text().notNull(),
  place: text(),
  industry: text(),
  administration: text(),
  state: text(),
  registers: text().notNull(),
  simulated: integer({ mode: 'boolean' }).notNull(),
})

/**
 * What imports touched and is still to be derived: the kind of the entry, and the id of the case or the facility that it
 * is of.
 */
export const entryDirty = sqliteTable('entry_dirty', { kind: text().notNull(), id: text().notNull() }, table => [
  primaryKey({ columns: [table.kind, table.id] }),
])

/** An outlet of the register that results are of, and its first and last minute with one. */
export const monitoredOutlet = sqliteTable(
  'monitored_outlet',
  {
    id: integer().primaryKey(),
    facility: text().notNull(),
    outlet: text().notNull(),
    firstAt: integer().notNull(),
    lastAt: integer().notNull(),
    simulated: integer({ mode: 'boolean' }).notNull(),
  },
  table => [uniqueIndex('monitored_outlet_of').on(table.facility, table.outlet)],
)

/**
 * `at`: epoch minutes of the first instant of the averaging period. `cells`: JSON of `[pollutant, value, unit, mark]`, by
 * pollutant, the value as decimal text, `<limit`, or null. `results`: how many of them have a value.
 */
const wide = {
  site: integer().notNull(),
  at: integer().notNull(),
  averaging: text({ enum: AVERAGINGS }).notNull(),
  origin: text({ enum: ORIGINS }).notNull(),
  cells: text().notNull(),
  results: integer().notNull(),
  agency: text(),
  import: integer().notNull(),
}

/** One row an outlet, time, averaging and origin, WITHOUT ROWID. */
export const monitoringResult = sqliteTable('monitoring_result', wide, table => [
  primaryKey({ columns: [table.site, table.at, table.averaging, table.origin] }),
])

/** The row that an import replaced: it held from `import` until `replacedBy`. */
export const monitoringResultRevision = sqliteTable(
  'monitoring_result_revision',
  { ...wide, replacedBy: integer().notNull() },
  table => [primaryKey({ columns: [table.site, table.at, table.averaging, table.origin, table.replacedBy] })],
)

/** Derived: how many results a month holds, and of each day: JSON of `[day, received, usable, stopped]`. */
export const monitoringMonth = sqliteTable(
  'monitoring_month',
  {
    site: integer().notNull(),
    month: text().notNull(),
    pollutant: text().notNull(),
    averaging: text({ enum: AVERAGINGS }).notNull(),
    origin: text({ enum: ORIGINS }).notNull(),
    days: text().notNull(),
  },
  table => [primaryKey({ columns: [table.site, table.month, table.pollutant, table.averaging, table.origin] })],
)

/**
 * Derived: results beyond the limit that applied. It stood in the generations from `since` to the one before `until`, for a
 * revised result or limit may make it an exceedance, or none.
 */
export const exceedance = sqliteTable(
  'exceedance',
  {
    site: integer().notNull(),
    at: integer().notNull(),
    averaging: text({ enum: AVERAGINGS }).notNull(),
    origin: text({ enum: ORIGINS }).notNull(),
    pollutant: text().notNull(),
    since: integer().notNull(),
    until: integer(),
    value: text().notNull(),
    unit: text().notNull(),
    limit: numeric({ mode: 'number' }),
    lower: numeric({ mode: 'number' }),
    permit: text().notNull(),
    multiple: numeric({ mode: 'number' }),
    import: integer().notNull(),
  },
  table => [
    primaryKey({
      columns: [table.site, table.at, table.averaging, table.origin, table.pollutant, table.since],
    }),
    index('exceedance_at').on(table.at),
  ],
)

/** Months of outlets that an import of results, permits or limits touched and that are still to be derived. */
export const monitoringDirty = sqliteTable(
  'monitoring_dirty',
  { site: integer().notNull(), month: text().notNull() },
  table => [primaryKey({ columns: [table.site, table.month] })],
)
