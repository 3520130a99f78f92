import { index, integer, numeric, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { WATER_INDICATORS, type WaterIndicator } from '#content/water/indicators.ts'

const site = {
  id: integer().primaryKey(),
  code: text().notNull().unique(),
  kind: text({ enum: ['section', 'source'] }).notNull(),
  name: text().notNull(),
  province: text(),
  watershed: text(),
  place: integer(),
  body: text(),
  limits: text({ enum: ['river', 'lake'] }),
  target: integer(),
  longitude: integer(),
  latitude: integer(),
  firstAt: integer(),
  lastAt: integer(),
  simulated: integer({ mode: 'boolean' }).notNull(),
}

/**
 * A section or drinking-water source that samples are of. `place`, `limits`, `target` and `body` repeat what the register
 * says of it now, so that the newest samples need no second look. Times are epoch minutes.
 */
export const waterSite = sqliteTable('water_site', site, table => [
  index('water_site_place').on(table.place),
  index('water_site_body').on(table.body),
])

/** Sites of which only imports said anything that were rolled back: as of those days they are still answered. */
export const waterSiteGone = sqliteTable('water_site_gone', { ...site, code: text().notNull() })

/** How feeds name a site: province, basin district and name together mean one section. */
export const waterName = sqliteTable(
  'water_name',
  {
    province: text().notNull(),
    watershed: text().notNull(),
    name: text().notNull(),
    site: integer().notNull(),
  },
  table => [primaryKey({ columns: [table.province, table.watershed, table.name] })],
)

const cell = () => numeric()
const cells = Object.fromEntries(WATER_INDICATORS.map(key => [key, cell()])) as Record<
  WaterIndicator,
  ReturnType<typeof cell>
>

/**
 * A cell holds a number, `<0.025`, the letter of a reason, or nothing where the source has no such column. The class is
 * kept by river and by lake limits, 1 to 6, with a mask over COUNTED of those that decide it: which of the two
 * holds is the register's word, and may change without a sample changing.
 */
const wide = {
  site: integer().notNull(),
  at: integer().notNull(),
  method: text({ enum: ['automatic', 'manual'] }).notNull(),
  ...cells,
  further: text(),
  laboratory: text(),
  riverClass: integer(),
  lakeClass: integer(),
  riverDeciding: integer().notNull(),
  lakeDeciding: integer().notNull(),
  publishedClass: integer(),
  import: integer().notNull(),
}

/** One row a sample, WITHOUT ROWID. */
export const waterSample = sqliteTable('water_sample', wide, table => [
  primaryKey({ columns: [table.site, table.at, table.method] }),
])

/** The row that an import replaced: it held from `import` until `replacedBy`. */
export const waterSampleRevision = sqliteTable(
  'water_sample_revision',
  { ...wide, replacedBy: integer().notNull() },
  table => [primaryKey({ columns: [table.site, table.at, table.method, table.replacedBy] })],
)

/**
 * Derived: what a month of one site and method holds of each indicator, exactly: JSON of `{ indicator: [sum, values,
 * below] }`, the sum as decimal text with non-detects at half their limit; of pH the sum of hydrogen ions.
 */
export const waterMonth = sqliteTable(
  'water_month',
  {
    site: integer().notNull(),
    month: text().notNull(),
    method: text({ enum: ['automatic', 'manual'] }).notNull(),
    samples: integer().notNull(),
    sums: text().notNull(),
  },
  table => [primaryKey({ columns: [table.site, table.month, table.method] }), index('water_month_of').on(table.month)],
)

/** Site-months that an import touched and that are still to be derived. */
export const waterDirty = sqliteTable('water_dirty', { site: integer().notNull(), month: text().notNull() }, table => [
  primaryKey({ columns: [table.site, table.month] }),
])
