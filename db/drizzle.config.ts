import { defineConfig } from 'drizzle-kit'

export default defineConfig({
  dialect: 'sqlite',
  schema: [
    './db/air/tables.ts',
    './db/docket/tables.ts',
    './db/enforcement/tables.ts',
    './db/place/tables.ts',
    './db/register/tables.ts',
    './db/trail/tables.ts',
    './db/water/tables.ts',
  ],
  out: './db/migrations',
})
