import type { Transaction } from '@libsql/client'

const SITES = '(select id from water_site where simulated)'

const REMOVALS = [
  `delete from disagreement where measure = 'class' and site in (select code from water_site where simulated)`,
  `delete from water_sample_revision where site in ${SITES}`,
  `delete from water_month where site in ${SITES}`,
  `delete from water_dirty where site in ${SITES}`,
  `delete from water_name where site in ${SITES}`,
]

/** Removes the simulated sites, their samples and what was derived from them; their imports are still there. */
export async function forgetWater(tx: Transaction): Promise<{ sites: number; rows: number }> {
  for (const sql of REMOVALS) await tx.execute(sql)
  const { rowsAffected: rows } = await tx.execute(`delete from water_sample where site in ${SITES}`)
  const { rowsAffected: sites } = await tx.execute('delete from water_site where simulated')
  return { sites, rows }
}
