import type { InValue, Transaction } from '@libsql/client'
import { type Covered, inSpan, spanOf, type WideTable } from './wides.ts'

/** An import that is rolled back, and the number of its roll-back. */
export type Undoing = Covered & { undone: number; by: number }

/** The imports that replaced rows of an import and are still in force. */
export async function revisersOf(tx: Transaction, table: WideTable, about: Undoing): Promise<number[]> {
  const sql = `select distinct replacedBy from ${table.wide.revisions} where ${inSpan(table)} and import = :undone`
  const { rows } = await tx.execute({ sql, args: { ...spanOf(table, about), undone: about.undone } })
  return rows.map(row => Number(row['replacedBy']))
}

/**
 * Takes the rows of an import back: they become revisions that the roll-back replaced, what they had replaced stands again,
 * and what follows from both is to be derived anew. Returns how many rows were taken back.
 */
export async function undoRows(
  tx: Transaction,
  table: WideTable,
  { undone, by, ...covered }: Undoing,
): Promise<number> {
  const { wide } = table
  const [all, where] = [wide.columns.join(', '), inSpan(table)]
  const span = spanOf(table, covered)
  const run = async (sql: string, args: Record<string, InValue>) =>
    (await tx.execute({ sql, args: { ...span, ...args } })).rowsAffected
  await run(
    `insert or ignore into ${wide.dirty.into} select distinct ${wide.dirty.select} from ${wide.table}
      where ${where} and import = :undone`,
    { undone },
  )
  const taken = await run(
    `insert into ${wide.revisions} (${all}, replacedBy) select ${all}, :by from ${wide.table}
      where ${where} and import = :undone`,
    { undone, by },
  )
  await run(`delete from ${wide.table} where ${where} and import = :undone`, { undone })
  await run(
    `insert into ${wide.table} (${all}) select ${all} from ${wide.revisions} where ${where} and replacedBy = :undone`,
    { undone },
  )
  await run(`delete from ${wide.revisions} where ${where} and replacedBy = :undone`, { undone })
  return taken
}
