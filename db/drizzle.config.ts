import { defineConfig } from 'drizzle-kit'

export default defineConfig({
  dialect: 'sqlite',
  schema: ['./db/air/tables.ts', './db/place/tables.ts', './db/trail/tables.ts'],
  out: './db/migrations',
})
