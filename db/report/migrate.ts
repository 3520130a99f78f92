import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Client } from '@libsql/client'
import { Refusal } from '#content/refusal.ts'

const MIGRATIONS = join(import.meta.dirname, 'migrations')

type Journal = { entries: { tag: string }[] }

/**
 * Brings the schema up to date: each migration that is not yet applied in one transaction, with `user_version` counting them.
 * Throws Refusal `conflict` for a database that is newer than the program.
 */
export async function migrateReports(client: Client): Promise<void> {
  const { entries } = JSON.parse(readFileSync(join(MIGRATIONS, 'meta', '_journal.json'), 'utf8')) as Journal
  const applied = Number((await client.execute('PRAGMA user_version')).rows[0]?.['user_version'])
  if (applied > entries.length)
    throw new Refusal(
      'conflict',
      `Cannot open the reports: they are of version ${applied}, newer than ${entries.length}`,
    )
  for (const [at, { tag }] of entries.entries()) {
    if (at < applied) continue
    const sql = readFileSync(join(MIGRATIONS, `${tag}.sql`), 'utf8')
    const statements = sql.split('--> statement-breakpoint').map(statement => statement.trim())
    await client.batch([...statements, `PRAGMA user_version = ${at + 1}`], 'write')
  }
}
