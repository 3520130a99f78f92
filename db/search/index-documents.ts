import type { Transaction } from '@libsql/client'
import { rowsOf } from '../rows-of.ts'
import { documentOf, SEARCHED_KINDS, type SearchedKind } from './document.ts'
import { pinyinReader } from './pinyin.ts'

const CHUNK = 2000
const TOUCHED = `select json_group_array(e.rowid) as rows_ from entry_dirty d
  cross join entry e on e.kind = d.kind and e.id = d.id where d.kind = ?`
const BODIES = `select json_group_array(json_array(e.rowid, json(e.body))) as rows_
  from json_each(?) i cross join entry e on e.rowid = i.value`
const put = (kind: SearchedKind) => `insert or replace into ${kind}_words (rowid, words, pinyin, initials)
  select row, words, pinyin, initials from ${rowsOf(['row', 'words', 'pinyin', 'initials'], '?')}`

/** Puts every version of what imports touched into the indexes of words. */
export async function indexDocuments(tx: Transaction): Promise<void> {
  for (const kind of SEARCHED_KINDS) {
    const rows = await listIn(tx, TOUCHED, kind)
    if (rows.length > 0) await indexRows(tx, kind, rows)
  }
}

async function indexRows(tx: Transaction, kind: SearchedKind, rows: readonly unknown[]): Promise<void> {
  const read = await pinyinReader()
  for (let at = 0; at < rows.length; at += CHUNK) {
    const entries = await listIn(tx, BODIES, JSON.stringify(rows.slice(at, at + CHUNK)))
    const documents = (entries as [number, Record<string, unknown>][]).map(([row, body]) => [
      row,
      ...documentOf(kind, body, read),
    ])
    await tx.execute({ sql: put(kind), args: [JSON.stringify(documents)] })
  }
}

async function listIn(tx: Transaction, sql: string, arg: string): Promise<unknown[]> {
  return JSON.parse(String((await tx.execute({ sql, args: [arg] })).rows[0]?.['rows_'])) as unknown[]
}
