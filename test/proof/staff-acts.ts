import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createClient } from '@libsql/client'
import { PORTAL } from '#content/report/staff/roles.ts'
import { openStore } from '#db/open.ts'
import type { ReportCtx } from '#db/report/act.ts'
import { openReports } from '#db/report/open.ts'
import { sheetOf } from '#db/report/sheet-of.ts'
import { proposeRelease, release } from '#db/report/staff/release.ts'
import { sheetHash, transfer } from '#db/report/staff/transfer.ts'
import { publishBatch } from '#test/db/report/publish-batch.ts'
import { CLOSED, steps } from '#test/db/report/reports.ts'
import { addStaff } from '#test/db/report/staff/people.ts'
import { STAFF } from '#test/portal/staffed.ts'

/**
 * What staff and the portal do with the reports of a data folder, in a process of its own: sheets of all, transfers, answers and
 * closures, releases, a batch, and a backup of the public database. `out` gets the sheets and the backup.
 */
const DAY_MS = 86_400_000
const [data, out] = process.argv.slice(2) as [string, string]
const reports = await openReports(data)
const store = await openStore(`file:${join(data, 'public.db')}`)
const desk: ReportCtx = { store: reports, who: STAFF.supervisor, now: Date.now() }
await addStaff(desk, [['模拟他局经办', 'supervisor', '模拟他局']])

const { rows } = await reports.client.execute(`select number, state from report order by report`)
const sheets: string[] = []
for (const [i, row] of rows.entries()) {
  const number = String(row['number'])
  const sheet = await sheetOf(desk, { number, toOffice: '模拟他局' })
  sheets.push(JSON.stringify(sheet))
  if (i % 3 === 0) {
    await proposeRelease(desk, { number, text: null })
    await release({ ...desk, who: STAFF.publisher }, { number })
  }
  if (i % 10 === 0) await steps(desk, number, CLOSED)
  else if (i % 7 === 1) {
    const given = { number, state: 'received', toOffice: '模拟他局', sheetHash: sheetHash(sheet) } as const
    sheets.push(JSON.stringify(await transfer(desk, given)))
  }
}
writeFileSync(join(out, 'sheets.json'), `[${sheets.join(',\n')}]`)
/** The batch of tomorrow: that of today may have come while nothing was released. */
const batch = await publishBatch({ ...desk, who: PORTAL, now: desk.now + DAY_MS }, store)
reports.close()
store.close()

const client = createClient({ url: `file:${join(data, 'public.db')}` })
await client.execute({ sql: 'vacuum into ?', args: [join(out, 'public-backup.db')] })
client.close()
process.stdout.write(JSON.stringify({ sheets: sheets.length, ...batch }))
