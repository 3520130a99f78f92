import type { Transaction } from '@libsql/client'

const SITES = '(select id from monitored_outlet where simulated)'
const REMOVALS = ['monitoring_result_revision', 'monitoring_month', 'exceedance', 'monitoring_dirty'].map(
  table => `delete from ${table} where site in ${SITES}`,
)

/** Removes the results of simulated facilities and what was derived from them; their imports are still there. */
export async function forgetMonitoring(tx: Transaction): Promise<{ sites: number; rows: number }> {
  for (const sql of REMOVALS) await tx.execute(sql)
  const { rowsAffected: rows } = await tx.execute(`delete from monitoring_result where site in ${SITES}`)
  await tx.execute('delete from monitored_outlet where simulated')
  return { sites: 0, rows }
}
