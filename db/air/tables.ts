import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'

/** Place is the numeric division code (content/place); coordinates are millionths of a degree; hours see content/time. */
export const station = sqliteTable(
  'station',
  {
    id: integer().primaryKey(),
    code: text().notNull().unique(),
    name: text().notNull(),
    area: text(),
    place: integer(),
    longitude: integer(),
    latitude: integer(),
    firstHour: integer().notNull(),
    lastHour: integer().notNull(),
    simulated: integer({ mode: 'boolean' }).notNull(),
  },
  table => [index('station_place').on(table.place)],
)

/** Stations of which only imports said anything that were rolled back: as of those days they are still answered. */
export const stationGone = sqliteTable('station_gone', {
  id: integer().primaryKey(),
  code: text().notNull().unique(),
  simulated: integer({ mode: 'boolean' }).notNull(),
})

/** What each source said of a station, and between which hours; `undoneBy` is the roll-back that took it back, else 0. */
export const stationFact = sqliteTable(
  'station_fact',
  {
    fact: integer().primaryKey({ autoIncrement: true }),
    station: integer().notNull(),
    source: text().notNull(),
    name: text().notNull(),
    area: text().notNull(),
    place: integer(),
    longitude: integer().notNull(),
    latitude: integer().notNull(),
    firstHour: integer().notNull(),
    lastHour: integer().notNull(),
    import: integer().notNull(),
    undoneBy: integer().notNull().default(0),
  },
  table => [
    uniqueIndex('station_fact_said').on(
      table.station,
      table.source,
      table.name,
      table.area,
      table.longitude,
      table.latitude,
      table.undoneBy,
    ),
  ],
)

/** The facts that an import said, as JSON `[first fact, last fact, firstHour, lastHour]`, a run of facts with one span each. */
export const stationSaid = sqliteTable('station_said', { import: integer().primaryKey(), runs: text().notNull() })

/**
 * What the source published is kept as its difference from ours, so that agreement takes no byte: `publishedDelta` is the
 * published AQI less `computedAqi` (0 without one), `publishedFlip` the bits in which its mask differs from `primaryMask`.
 */
const wide = {
  hour: integer().notNull(),
  so2: integer(),
  no2: integer(),
  co: integer(),
  o3: integer(),
  pm10: integer(),
  pm25: integer(),
  marks: integer().notNull(),
  computedAqi: integer(),
  primaryMask: integer().notNull(),
  publishedDelta: integer(),
  publishedFlip: integer(),
  import: integer().notNull(),
}

/** One row a station-hour, WITHOUT ROWID; integers in reported units, or FINE (wide.ts). */
export const stationHour = sqliteTable('station_hour', { site: integer().notNull(), ...wide }, table => [
  primaryKey({ columns: [table.site, table.hour] }),
])

/** The row that an import replaced: it held from `import` until `replacedBy`. */
export const stationHourRevision = sqliteTable(
  'station_hour_revision',
  { site: integer().notNull(), ...wide, replacedBy: integer().notNull() },
  table => [primaryKey({ columns: [table.site, table.hour, table.replacedBy] })],
)

/** Derived: the mean over the stations of a place; `site` is the numeric place code. */
export const placeHour = sqliteTable(
  'place_hour',
  { site: integer().notNull(), ...wide, validStations: integer().notNull() },
  table => [primaryKey({ columns: [table.site, table.hour] })],
)

/** Derived: a natural day at a station (its id) or a place (its code). */
export const siteDay = sqliteTable(
  'site_day',
  {
    site: integer().notNull(),
    day: integer().notNull(),
    so2: integer(),
    no2: integer(),
    co: integer(),
    o3: integer(),
    o3_8h: integer(),
    pm10: integer(),
    pm25: integer(),
    marks: integer().notNull(),
    computedAqi: integer(),
    primaryMask: integer().notNull(),
    hours: integer().notNull(),
    validStations: integer(),
  },
  table => [primaryKey({ columns: [table.site, table.day] })],
)

/** Derived: the evaluation of a month at a place, in its public shape. `site` is the place code, `month` is `2026-03`. */
export const siteMonth = sqliteTable(
  'site_month',
  {
    site: integer().notNull(),
    month: text().notNull(),
    body: text().notNull(),
  },
  table => [primaryKey({ columns: [table.site, table.month] })],
)

/** Station-days that an import touched and that are still to be derived. */
export const dirty = sqliteTable('dirty', { station: integer().notNull(), day: integer().notNull() }, table => [
  primaryKey({ columns: [table.station, table.day] }),
])

/** Dust windows supplied by the authority: natural days, first and last included; place code or 650000 for the region. */
export const dustWindow = sqliteTable('dust_window', {
  id: integer().primaryKey(),
  place: integer().notNull(),
  firstDay: integer().notNull(),
  lastDay: integer().notNull(),
  issuer: text().notNull(),
  document: text().notNull(),
  generation: integer().notNull(),
})
