import { chmodSync } from 'node:fs'
import { Refusal } from '#content/refusal.ts'
import { openReports } from '#db/report/open.ts'
import { type Environment, readEnvironment } from '../environment.ts'
import { drain, listenAt } from '../listen.ts'
import { createStaffApp } from '../staff/staff-app.ts'
import { isStaff } from '../staff/staff-path.ts'
import { listenForCommands } from './control-door.ts'
import { doorAddress } from './door-address.ts'
import { freeSocket } from './free-socket.ts'
import { startTerms } from './keep-terms.ts'
import { createReportApp } from './report-app.ts'
import { openRoleKeys } from './role-keys.ts'
import { sitePages } from './site-pages.ts'

/** What the role writes is for its owner alone, whatever writes it. */
const OWNER_ALONE = 0o077

const say = (line: string) => console.log(line)

/**
 * The role that takes reports, in a process of its own: the only one that opens their database. It ends with SIGTERM, or
 * with the process that started it, which is told itself of Ctrl-C.
 */
export async function serveReports({ data, reports }: Environment, tell: (line: string) => void): Promise<void> {
  process.umask(OWNER_ALONE)
  const stopped = new Promise<void>(done => {
    for (const signal of ['SIGTERM', 'disconnect'] as const) process.once(signal, () => done())
    process.on('SIGINT', () => process.connected || done())
  })
  if (reports === null) throw new Refusal('invalid', 'Cannot take reports: QINGTIAN_REPORTS is off')
  const at = doorAddress(reports)
  const store = await openReports(data)
  const pages = sitePages(data)
  try {
    const keys = await openRoleKeys(data)
    const about = { store, now: Date.now }
    const takeReport = createReportApp({ ...about, data, keys, page: pages.report })
    const serveStaff = createStaffApp({ ...about, mac: keys.formMac, page: pages.staff })
    const app = (request: Request) => (isStaff(new URL(request.url).pathname) ? serveStaff : takeReport)(request)
    const server = await listenAt(app, 'socketPath' in at ? { path: freeSocket(at.socketPath) } : at)
    if ('socketPath' in at) chmodSync(at.socketPath, 0o660)
    const control = await listenForCommands(data, store, Date.now)
    const stopTerms = startTerms({ store, say: tell })
    tell('Taking reports')
    await stopped
    await stopTerms()
    await Promise.all([drain(server), drain(control)])
  } finally {
    await pages.close()
    store.close()
  }
  process.exit(0)
}

if (import.meta.main) {
  try {
    await serveReports(readEnvironment(process.env), say)
  } catch (error) {
    console.error(error instanceof Refusal ? error.message : `Cannot take reports: ${(error as Error).message}`)
    process.exit(1)
  }
}
