import type { Transaction } from '@libsql/client'
import { rowsOf } from '../rows-of.ts'

/**
 * A table of wide rows and the table of their revisions, which holds the same columns and `replacedBy`. `columns` are all
 * of `table` in the order in which rows travel as arrays, `key` those of its primary key; one of them is `import`.
 */
export type Wide = {
  table: string
  revisions: string
  key: readonly string[]
  columns: readonly string[]
  /** SQL: how many values a row knows. */
  knows: (row: string) => string
  /** Columns that hold what was measured and what follows from it. */
  measured: readonly string[]
  /** SQL: whether a row repeats nothing that the source published beside its values. */
  silent: (row: string) => string
  /** What is to be derived anew where rows changed: the table and its two columns, their values in SQL and of a row. */
  dirty: { into: string; select: string; of: (row: Row) => readonly [site: number, span: number | string] }
}

export type Row = readonly (string | number | null)[]
export type KeptRows = { inserted: number; revised: number }

/**
 * Makes the act that keeps rows of one import: new rows go straight in; only where some were there already are the old
 * ones compared, kept as revisions and replaced, and noted whose rows this import repeats. Where two sources differ the later import counts, unless it knows less.
 */
export function rowKeeper(wide: Wide): (tx: Transaction, rows: readonly Row[], id: number) => Promise<KeptRows> {
  const { keepOld, update, touch, touchChanged, repeats } = statementsOf(wide)
  const insertNew = inserter(wide)
  return async (tx, rows, id) => {
    if (rows.length === 0) return { inserted: 0, revised: 0 }
    const { rowsAffected: inserted } = await tx.execute(insertNew(rows))
    if (inserted === rows.length) {
      await tx.execute({ sql: touch, args: [JSON.stringify(spansOf(wide, rows))] })
      return { inserted, revised: 0 }
    }
    const incoming = JSON.stringify(rows)
    const { rowsAffected: revised } = await tx.execute({ sql: keepOld, args: [incoming, id] })
    await tx.execute({ sql: update, args: [incoming] })
    await tx.execute({ sql: touchChanged, args: [incoming, id] })
    if (inserted + revised < rows.length) await tx.execute({ sql: repeats, args: [incoming, id] })
    return { inserted, revised }
  }
}

/** Makes the statement that puts new rows in: only columns in which any of them says something travel. */
function inserter({ table, key, columns }: Wide): (rows: readonly Row[]) => { sql: string; args: [string] } {
  const known = new Map<string, string>()
  return rows => {
    const used = columns.map((_, at) => at).filter(at => rows.some(row => row[at] !== null))
    const names = used.map(at => columns[at] as string)
    const all = names.join(', ')
    const sql =
      known.get(all) ??
      `insert into ${table} (${all}) select ${all} from ${rowsOf(names, '?1')} where true on conflict (${key.join(', ')}) do nothing`
    known.set(all, sql)
    const slim = used.length === columns.length ? rows : rows.map(row => used.map(at => row[at]))
    return { sql, args: [JSON.stringify(slim)] }
  }
}

function spansOf({ dirty }: Wide, rows: readonly Row[]) {
  const spans = new Map<string, readonly [number, number | string]>()
  for (const row of rows) {
    const span = dirty.of(row)
    spans.set(`${span[0]}/${span[1]}`, span)
  }
  return [...spans.values()]
}

function statementsOf(wide: Wide) {
  const { table, revisions, key, columns, dirty } = wide
  const [all, keys] = [columns.join(', '), key.join(', ')]
  const incoming = rowsOf(columns, '?1')
  const insert = `insert into ${table} (${all}) select ${all} from ${incoming} where true on conflict (${keys})`
  const set = columns.filter(name => !key.includes(name)).map(name => `${name} = excluded.${name}`)
  return {
    keepOld: `insert or ignore into ${revisions} (${all}, replacedBy)
      select ${pick('h', columns)}, ?2 from ${incoming} i join ${table} h on ${key.map(name => `h.${name} = i.${name}`).join(' and ')}
      where h.import <> ?2 and ${replaces(wide, 'h', 'i', '?2')}`,
    update: `${insert} do update set ${set.join(', ')} where ${replaces(wide, table, 'excluded', 'excluded.import')}`,
    touch: `insert or ignore into ${dirty.into} select value ->> 0, value ->> 1 from json_each(?)`,
    touchChanged: `insert or ignore into ${dirty.into} select distinct ${dirty.select} from ${table}
      where import = ?2 and (${keys}) in (select ${keys} from ${incoming})`,
    repeats: `insert or ignore into repeated (import, by) select distinct h.import, ?2 from ${incoming} i
      join ${table} h on ${key.map(name => `h.${name} = i.${name}`).join(' and ')} where h.import <> ?2`,
  }
}

const pick = (row: string, names: readonly string[]) => names.map(name => `${row}.${name}`).join(', ')
const sourceOf = (id: string) => `(select source from import where import = ${id})`

/** Whether an incoming row replaces a stored one: it differs, and does not merely know less than another source's. */
function replaces({ columns, key, knows, measured, silent }: Wide, stored: string, incoming: string, id: string) {
  const held = columns.filter(name => name !== 'import' && !key.includes(name))
  return `(${pick(stored, held)}) is not (${pick(incoming, held)})
    and not (${sourceOf(`${stored}.import`)} <> ${sourceOf(id)} and (${knows(incoming)} < ${knows(stored)}
      or ((${pick(stored, measured)}) is (${pick(incoming, measured)}) and ${silent(incoming)})))`
}
