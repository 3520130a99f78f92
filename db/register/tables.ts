import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/**
 * Every version of every entry of every kind. `validFrom` and `validTo` are days on which it holds; it is believed from
 * `import` until `replacedBy`. `body` is the entry in its public shape, as JSON, without what the portal adds.
 */
export const entry = sqliteTable(
  'entry',
  {
    kind: text().notNull(),
    id: text().notNull(),
    validFrom: integer().notNull(),
    validTo: integer(),
    body: text().notNull(),
    import: integer().notNull(),
    replacedBy: integer(),
    simulated: integer({ mode: 'boolean' }).notNull(),
  },
  table => [
    primaryKey({ columns: [table.kind, table.id, table.validFrom, table.import] }),
    index('entry_import').on(table.import),
    index('entry_replaced').on(table.replacedBy).where(sql`${table.replacedBy} is not null`),
  ],
)

/**
 * Steps of the chain that stand now, for walking: `kind:id` at both ends. Kept beside `entry` by the same act. `kilometre`
 * is where the step meets its water body, from that body's source: where an outfall or an upstream body comes in, or a
 * section or drinking-water source lies. `atMouth`: a body is registered as flowing into the other, so with all its water.
 */
export const chainEdge = sqliteTable(
  'chain_edge',
  {
    upstream: text().notNull(),
    downstream: text().notNull(),
    kilometre: real(),
    atMouth: integer({ mode: 'boolean' }).notNull().default(false),
  },
  table => [
    primaryKey({ columns: [table.upstream, table.downstream] }),
    index('chain_edge_back').on(table.downstream, table.upstream),
  ],
)
