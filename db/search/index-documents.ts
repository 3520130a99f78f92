import type { Transaction } from '@libsql/client'
import { rowsOf } from '../rows-of.ts'
import { documentOf, SEARCHED_KINDS } from './document.ts'
import { pinyinReader } from './pinyin.ts'

const CHUNK = 2000
const TOUCHED = `select json_group_array(e.rowid) as rows_ from entry_dirty d
  cross join entry e on e.kind = d.kind and e.id = d.id
  where d.kind in (${SEARCHED_KINDS.map(kind => `'${kind}'`).join(', ')})`
const BODIES = `select json_group_array(json_array(e.rowid, e.kind, json(e.body))) as rows_
  from json_each(?) i cross join entry e on e.rowid = i.value`
const PUT = `insert or replace into entry_search (rowid, words, pinyin, initials)
  select row, words, pinyin, initials from ${rowsOf(['row', 'words', 'pinyin', 'initials'], '?')}`

/** Puts every version of what imports touched into the index of words. */
export async function indexDocuments(tx: Transaction): Promise<void> {
  const rows = await listIn(tx, TOUCHED, [])
  if (rows.length === 0) return
  const read = await pinyinReader()
  for (let at = 0; at < rows.length; at += CHUNK) {
    const entries = await listIn(tx, BODIES, [JSON.stringify(rows.slice(at, at + CHUNK))])
    const documents = (entries as [number, string, Record<string, unknown>][]).map(([row, kind, body]) => [
      row,
      ...documentOf(kind, body, read),
    ])
    await tx.execute({ sql: PUT, args: [JSON.stringify(documents)] })
  }
}

async function listIn(tx: Transaction, sql: string, args: string[]): Promise<unknown[]> {
  return JSON.parse(String((await tx.execute({ sql, args })).rows[0]?.['rows_'])) as unknown[]
}
