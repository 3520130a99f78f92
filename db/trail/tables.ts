import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { EXPLANATIONS, MEASURES, REGIONS } from '#content/trail/shapes.ts'

/** Acts that change what is published. Each raises the generation by one. */
export const ACTS = ['import', 'derive', 'forget-simulated', 'feeds', 'dust-windows', 'roll-back', 'reports'] as const
export type Act = (typeof ACTS)[number]

export const generation = sqliteTable('generation', {
  generation: integer().primaryKey(),
  at: integer().notNull(),
  act: text({ enum: ACTS }).notNull(),
})

/**
 * What came in, and what was taken back: a row with `undoes` is the roll-back of that import, by whom and why.
 * `preparedBy`, `preparedAt` and `signedBy` are the two people who looked at a file with cases; it was signed when it was
 * received. `traced`: what later imports repeat of it is known, so that it may be rolled back.
 */
export const imports = sqliteTable(
  'import',
  {
    import: integer().primaryKey({ autoIncrement: true }),
    generation: integer().notNull(),
    source: text().notNull(),
    file: text().notNull(),
    sha256: text().notNull(),
    receivedAt: integer().notNull(),
    read: integer().notNull(),
    stored: integer().notNull(),
    unchanged: integer().notNull(),
    revised: integer().notNull(),
    rejected: integer().notNull(),
    firstHour: integer(),
    lastHour: integer(),
    simulated: integer({ mode: 'boolean' }).notNull(),
    preparedBy: text(),
    preparedAt: integer(),
    signedBy: text(),
    undoes: integer(),
    undoneBy: text(),
    reason: text(),
    traced: integer({ mode: 'boolean' }).notNull().default(false),
  },
  table => [
    index('import_sha256').on(table.sha256),
    index('import_generation').on(table.generation),
    uniqueIndex('import_undoes').on(table.undoes),
  ],
)

/** Which later import said again, or said less of, what an import brought: without it they would have brought it. */
export const repeated = sqliteTable('repeated', { import: integer().notNull(), by: integer().notNull() }, table => [
  primaryKey({ columns: [table.import, table.by] }),
])

/** A file with cases that one person has looked at, by the hash of its bytes; `import` once another signed it off. */
export const preparation = sqliteTable(
  'preparation',
  {
    preparation: integer().primaryKey(),
    sha256: text().notNull(),
    file: text().notNull(),
    source: text().notNull(),
    preparedBy: text().notNull(),
    preparedAt: integer().notNull(),
    read: integer().notNull(),
    stored: integer().notNull(),
    unchanged: integer().notNull(),
    revised: integer().notNull(),
    rejected: integer().notNull(),
    import: integer(),
  },
  table => [index('preparation_sha256').on(table.sha256)],
)

export const agreement = sqliteTable(
  'agreement',
  {
    import: integer().notNull(),
    day: integer().notNull(),
    region: text({ enum: REGIONS }).notNull(),
    measure: text({ enum: MEASURES }).notNull(),
    compared: integer().notNull(),
    agreed: integer().notNull(),
  },
  table => [primaryKey({ columns: [table.import, table.day, table.region, table.measure] })],
)

/** Published values that differ from ours: `site` is a code, `at` in epoch minutes, values as text. */
export const disagreement = sqliteTable(
  'disagreement',
  {
    import: integer().notNull(),
    site: text().notNull(),
    at: integer().notNull(),
    measure: text({ enum: MEASURES }).notNull(),
    published: text().notNull(),
    computed: text().notNull(),
    explanation: text({ enum: EXPLANATIONS }).notNull(),
  },
  table => [primaryKey({ columns: [table.import, table.site, table.at, table.measure] })],
)

/** Keys of station operators: the secret is shown once, only its hash is kept. */
export const operatorKey = sqliteTable('operator_key', {
  name: text().primaryKey(),
  hash: text().notNull().unique(),
  createdAt: integer().notNull(),
  revokedAt: integer(),
})

/** Configured feeds. What changes without a generation (attempts, errors) is for the status door only. */
export const feed = sqliteTable('feed', {
  source: text().primaryKey(),
  promisedMinutes: integer().notNull(),
  lastAttemptAt: integer(),
  lastSuccessAt: integer(),
  lastError: text(),
})
