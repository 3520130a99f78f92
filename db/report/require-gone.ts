import { setImmediate } from 'node:timers/promises'
import { Refusal } from '#content/refusal.ts'
import type { ReportStore } from './open.ts'

/** So many pages are searched at once; other work may come between. */
const PAGES = 5000

/** Searches every page of the database for some bytes. Throws Refusal `conflict` when they are found; no bytes are found nowhere. */
export async function requireGone({ client }: Pick<ReportStore, 'client'>, bytes: Uint8Array): Promise<void> {
  if (bytes.length === 0) return
  const { rows } = await client.execute('PRAGMA page_count')
  for (let from = 1; from <= Number(rows[0]?.['page_count']); from += PAGES) {
    await setImmediate()
    const sql = 'select pgno from sqlite_dbpage where pgno between ? and ? and instr(data, ?) > 0 limit 1'
    const found = await client.execute({ sql, args: [from, from + PAGES - 1, bytes] })
    if (found.rows[0])
      throw new Refusal('conflict', `What was destroyed is still found in page ${found.rows[0]['pgno']} of the reports`)
  }
}
