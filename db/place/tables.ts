import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** The places of content/place, copied at every start so that SQL can join them. */
export const place = sqliteTable('place', {
  code: integer().primaryKey(),
  slug: text().notNull().unique(),
  name: text().notNull(),
})
