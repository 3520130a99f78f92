import type { Transaction } from '@libsql/client'

/** Removes invented reports and their counts; batches bring none of them again. */
export async function forgetDocket(tx: Transaction): Promise<{ sites: number; rows: number }> {
  let rows = 0
  for (const table of ['public_report', 'report_performance', 'report_totals', 'report_batch'])
    rows += (await tx.execute(`delete from ${table} where simulated`)).rowsAffected
  return { sites: 0, rows }
}
