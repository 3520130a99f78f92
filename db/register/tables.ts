import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

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
  ],
)

/** Steps of the chain that stand now, for walking: `kind:id` at both ends. Kept beside `entry` by the same act. */
export const chainEdge = sqliteTable(
  'chain_edge',
  { upstream: text().notNull(), downstream: text().notNull() },
  table => [
    primaryKey({ columns: [table.upstream, table.downstream] }),
    index('chain_edge_back').on(table.downstream, table.upstream),
  ],
)
