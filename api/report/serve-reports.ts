import { chmodSync, mkdirSync, rmSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { Refusal } from '#content/refusal.ts'
import { openReports } from '#db/report/open.ts'
import { type Environment, readEnvironment } from '../environment.ts'
import { drain, listenAt } from '../listen.ts'
import { createStaffApp } from '../staff/staff-app.ts'
import { isStaff } from '../staff/staff-path.ts'
import { doorAddress } from './door-address.ts'
import { createReportApp } from './report-app.ts'
import { openRoleKeys } from './role-keys.ts'
import { sitePages } from './site-pages.ts'

const say = (line: string) => console.log(line)

/**
 * The role that takes reports, in a process of its own: the only one that opens their database. It ends with SIGTERM, or
 * with the process that started it, which is told itself of Ctrl-C.
 */
export async function serveReports({ data, reports }: Environment, tell: (line: string) => void): Promise<void> {
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
    const about = { store, data, now: Date.now }
    const takeReport = createReportApp({ ...about, keys, page: pages.report })
    const serveStaff = createStaffApp({ ...about, mac: keys.formMac, page: pages.staff })
    const app = (request: Request) => (isStaff(new URL(request.url).pathname) ? serveStaff : takeReport)(request)
    const server = await listenAt(app, 'socketPath' in at ? { path: freeSocket(at.socketPath) } : at)
    if ('socketPath' in at) chmodSync(at.socketPath, 0o660)
    tell('Taking reports')
    await stopped
    await drain(server)
  } finally {
    await pages.close()
    store.close()
  }
  process.exit(0)
}

/** A socket that a process left which died; only one process has the reports open, so it is nobody's. */
function freeSocket(path: string): string {
  const folder = dirname(path)
  if (!statSync(folder, { throwIfNoEntry: false })) mkdirSync(folder, { mode: 0o700 })
  rmSync(path, { force: true })
  return path
}

if (import.meta.main) {
  try {
    await serveReports(readEnvironment(process.env), say)
  } catch (error) {
    console.error(error instanceof Refusal ? error.message : `Cannot take reports: ${(error as Error).message}`)
    process.exit(1)
  }
}
