import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

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
