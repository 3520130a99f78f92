import { PORTAL } from '#content/report/staff/roles.ts'
import { openStore } from '#db/open.ts'
import { openReports } from '#db/report/open.ts'
import { publishBatch } from './publish-batch.ts'

/** Publishes the batch of each day from the one given on, and prints each day when it is acknowledged. */
const [data, url, first] = process.argv.slice(2) as [string, string, string]
const [store, publicStore] = [await openReports(data), await openStore(url)]
for (let day = Number(first); ; day++) {
  await publishBatch({ store, who: PORTAL, now: day * 86_400_000 }, publicStore)
  process.stdout.write(`${day}\n`)
}
