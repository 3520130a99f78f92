import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Client } from '@libsql/client'
import { MOVE_NAMES } from '#content/report/states.ts'

const MOVES = MOVE_NAMES.map(move => `'${move}'`).join()

/** What must be true of every row of `report`, as the condition that it is not. */
const HALVES = {
  'without its trail': `(select count(*) from trail t where t.report = r.report and act = 'submit') <> 1`,
  'without its envelope': `(identity = 'sealed') <> exists (select 1 from identity i where i.report = r.report)`,
  'without all its pictures': `not exists (select 1 from trail t where t.report = r.report and act = 'destroy-texts')
    and (select count(*) from attachment a where a.report = r.report)
    <> (select sum(detail ->> '$.pictures') from trail t where t.report = r.report and act in ('submit', 'pictures'))`,
  'without all its messages': `(select count(*) from message m where m.report = r.report and "by" = 'reporter')
    <> (select count(*) from trail t where t.report = r.report and act = 'message')
      + (select count(*) from step s where s.report = r.report and move in ('ask-review', 'ask-re-review'))`,
  'without all its steps': `(select count(*) from step s where s.report = r.report)
    <> (select count(*) from trail t where t.report = r.report and act in (${MOVES}))`,
} as const
const BELOW = ['identity', 'attachment', 'step', 'message', 'trail', 'unsealing', 'release', 'reward'] as const

/**
 * Faults of a database of reports that nobody writes to: reports with rows missing, rows without a report, pictures without
 * their whole file, files that no report names, pages that are broken.
 */
export async function faultsOf({ client, attachments }: { client: Client; attachments: string }): Promise<string[]> {
  const numbers = async (sql: string, what: string) =>
    (await client.execute(sql)).rows.map(row => `${what}: ${Object.values(row).join(' ')}`)
  const faults: string[] = []
  for (const [what, where] of Object.entries(HALVES))
    faults.push(...(await numbers(`select number from report r where ${where}`, `a report ${what}`)))
  for (const table of BELOW)
    faults.push(
      ...(await numbers(
        `select distinct report from ${table} where report not in (select report from report)`,
        `${table} of no report`,
      )),
    )
  faults.push(...(await fileFaults(client, attachments)))
  faults.push(...(await numbers('PRAGMA integrity_check', 'integrity')).filter(fault => fault !== 'integrity: ok'))
  return faults
}

async function fileFaults(client: Client, attachments: string): Promise<string[]> {
  const { rows } = await client.execute('select file, size, sha256, original from attachment')
  const files = new Set(readdirSync(attachments))
  const faults: string[] = []
  for (const { file, size, sha256, original } of rows) {
    const missing = [file, original].filter(name => name !== null && !files.delete(String(name)))
    faults.push(...missing.map(name => `no file ${name}`))
    if (missing.includes(file ?? null)) continue
    const bytes = readFileSync(join(attachments, String(file)))
    if (bytes.length !== size || createHash('sha256').update(bytes).digest('hex') !== sha256)
      faults.push(`half a file ${file}`)
  }
  return [...faults, ...[...files].map(name => `a file of no report ${name}`)]
}
