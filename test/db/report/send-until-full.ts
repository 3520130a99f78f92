import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { lookUp } from '#db/report/look-up.ts'
import { openReports, type ReportStore } from '#db/report/open.ts'
import { submit } from '#db/report/submit.ts'
import { FACTS } from '#test/content/report/facts.ts'
import { faultsOf } from './faults.ts'

/**
 * Sends reports into a data folder on a small disk, with and without a picture, until the disk is full; opens them there
 * again; and once more when there is room. Prints what came of it.
 */
const data = process.argv[2] as string
/** Files that take room away until there is to be some again. */
const ballast = join(data, 'ballast')
const codes: string[] = []
const faults: string[] = []
mkdirSync(ballast)
writeFileSync(join(ballast, 'some'), Buffer.alloc(1_000_000))
let store: ReportStore = await openReports(data)

const send = async (bytes: number): Promise<string> => {
  const pictures = bytes === 0 ? [] : [{ bytes: Buffer.alloc(bytes, 7), type: 'image/jpeg', original: null } as const]
  try {
    const ctx = { store, who: 'reporter', now: Date.now() }
    codes.push((await submit(ctx, { facts: FACTS, choice: 'anonymous', identity: null, pictures })).code)
    return 'kept'
  } catch (error) {
    return String((error as { code?: string }).code)
  }
}

const makeRoom = () => rmSync(ballast, { recursive: true, force: true })

async function look(): Promise<void> {
  for (const code of codes) await lookUp({ store, who: 'reporter', now: Date.now() }, { code })
  faults.push(...(await faultsOf(store)))
}

const outcomes: string[] = []
for (let i = 0; outcomes.filter(outcome => outcome !== 'kept').length < 6; i++)
  outcomes.push(await send(i % 2 === 0 ? 0 : 60_000))
const { bavail, bsize } = statfsSync(data)
writeFileSync(join(ballast, 'rest'), Buffer.alloc(bavail * bsize))
const full = [await send(0), await send(60_000)]
await look()
store.close()
store = await openReports(data).catch(async () => {
  makeRoom()
  return openReports(data)
})
await look()
makeRoom()
const after = [await send(0), await send(20_000)]
await look()
store.close()
process.stdout.write(JSON.stringify({ kept: codes.length, refused: [...new Set(outcomes)], full, faults, after }))
