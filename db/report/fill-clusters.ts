import type { Client } from '@libsql/client'
import { clusterKey } from '#content/report/cluster-key.ts'
import type { Facts } from '#content/report/facts.ts'
import { sha256 } from './sha256.ts'

const SOME = 500

/** Gives a cluster to reports that were taken before there were any. */
export async function fillClusters(client: Client): Promise<void> {
  for (;;) {
    const { rows } = await client.execute(`select report, facts from report where cluster = '' limit ${SOME}`)
    if (rows.length === 0) return
    const filled = rows.map(row => {
      const cluster = clusterKey(JSON.parse(String(row['facts'])) as Facts, sha256)
      return { sql: 'update report set cluster = ? where report = ?', args: [cluster, row['report'] as number] }
    })
    await client.batch(filled, 'write')
  }
}
