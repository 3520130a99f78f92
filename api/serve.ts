import { setTimeout as pause } from 'node:timers/promises'
import { Refusal } from '#content/refusal.ts'
import type { Store } from '#db/open.ts'
import { derive } from '#db/trail/derive.ts'
import { type App, createApp } from './app.ts'
import { currentSite, publishedName, publishSite, siteEnvironment } from './command/publish-site.ts'
import { addressOf, type Environment, readEnvironment, WrongEnvironment } from './environment.ts'
import { requestsOf } from './feed/feed-requests.ts'
import { startSchedule } from './feed/schedule.ts'
import { drain, listen } from './listen.ts'
import { openDatabase, requireFolder } from './open-database.ts'
import { Renderer } from './pages/renderer.ts'
import { counting } from './progress-line.ts'
import { problemResponse } from './refused.ts'
import { startCarrying } from './report/carry-batches.ts'
import { openWays } from './report/open-ways.ts'
import { RoleProcess } from './report/role-process.ts'
import { Republisher } from './republisher.ts'
import { fillSimulated } from './simulated/fill.ts'

/**
 * `npm start`, the main job: migrate, fill an empty database with the simulated region, build the site, serve. It keeps the
 * role that takes reports in a process of its own; `npm start -- public` and `npm start -- reports` run one role alone.
 */
const ROLES = ['public', 'reports', 'both'] as const
const POLL_MS = 500
/** How often the site is looked at though nothing came in: pages must say when their data has become old. */
const STALE_CHECK_MS = 600_000
const say = (line: string) => console.log(line)

const role = ROLES.find(known => known === (process.argv[2] ?? 'both'))
if (!role) {
  console.error(`Cannot start "${process.argv[2]}": roles are ${ROLES.join(', ')}`)
  process.exit(2)
}

let environment: Environment
try {
  environment = readEnvironment(process.env)
  for (const feed of environment.feeds) requestsOf(feed)
} catch (error) {
  if (!(error instanceof WrongEnvironment || error instanceof Refusal)) throw error
  console.error(error.message)
  process.exit(2)
}

try {
  if (role === 'reports') await (await import('./report/serve-reports.ts')).serveReports(environment, say)
  else await run(environment)
} catch (error) {
  console.error(clear(error as NodeJS.ErrnoException, environment))
  process.exit(1)
}

async function run(environment: Environment): Promise<void> {
  const { data, databaseUrl, host, port, url, perMinute, feeds, built } = environment
  const stop = new AbortController()
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stop.abort())
  requireFolder(data)

  let app: App | null = null
  const fetch: App['fetch'] = (request, bindings) => (app ? app.fetch(request, bindings) : starting(request))
  const listening = await listen(fetch, host, port)
  const address = addressOf(host, listening.port)
  const origin = port === 0 && url === addressOf(host, 0) ? address : url

  const { reports } = environment
  const ways = reports === null ? null : openWays(reports)
  const store = await openDatabase({ data, databaseUrl })
  let taking: RoleProcess | null = null
  try {
    await prepare(store, feeds.length > 0)
    const publishing = { store, data, url: origin, databaseUrl, built, reports }
    if ((await publishedName(data)) === null) await firstBuild(publishing)
    const renderer = new Renderer(siteEnvironment(publishing))
    const roles = ways ? { roles: ways.roles } : {}
    app = await createApp({ store, site: currentSite(data), renderer, origin, perMinute, ...roles })
    const serving = app
    if (role === 'both' && reports !== null) taking = new RoleProcess(say)
    announce(address, serving.generation)

    const republisher = new Republisher(async signal => {
      const published = await publishSite(publishing, { background: true, signal })
      if (published.built) say(`Published generation ${published.generation}`)
      await serving.refresh()
    })
    const stopTasks = await startSchedule({ store, data, feeds, say })
    const stopCarrying = reports === null ? null : startCarrying({ store, address: reports, say })
    await follow(serving, republisher, stop.signal)

    say('Stopping: letting running answers finish')
    await Promise.all([stopTasks(), stopCarrying?.()])
    await Promise.all([drain(listening.server), republisher.stop()])
    await renderer.close()
  } finally {
    await taking?.stop()
    ways?.close()
    listening.server.closeAllConnections()
    store.close()
  }
  process.exit(0)
}

/** Where a feed is configured real data is to come, which does not mix with what is simulated. */
async function prepare(store: Store, fed: boolean): Promise<void> {
  if (!fed) await fillSimulated(store, Date.now(), counting('Simulating the region: station-hours', say))
  await derive(store, Math.floor(Date.now() / 1000))
}

async function firstBuild(publishing: Parameters<typeof publishSite>[0]): Promise<void> {
  say('Building the site')
  const pages = counting('Building the site: pages', say)
  await publishSite(publishing, { pages: built => pages(built, null) })
}

function announce(address: string, generation: number): void {
  say(`Serving generation ${generation}`)
  say(`  site     ${address}/`)
  say(`  REST     ${address}/v1/air/latest   ${address}/openapi.json`)
  say(`  GraphQL  ${address}/graphql`)
}

/** Takes up each new generation, also one that a request found first, and has the site built from it, until stopped. */
async function follow(app: App, republisher: Republisher, signal: AbortSignal): Promise<void> {
  let seen = ''
  while (!signal.aborted) {
    await pause(POLL_MS, undefined, { signal }).catch(() => {})
    if (signal.aborted) return
    await app.refresh().catch(error => console.error((error as Error).message))
    const state = `${app.generation}/${Math.floor(Date.now() / STALE_CHECK_MS)}`
    if (state === seen) continue
    seen = state
    republisher.request()
  }
}

function starting(request: Request): Response {
  if (new URL(request.url).pathname === '/healthz') return Response.json({ status: 'up' })
  return problemResponse(new Refusal('unavailable', 'Cannot answer yet: the portal is starting'))
}

function clear(error: NodeJS.ErrnoException, { data, host, port }: Environment): string {
  if (error.code === 'EADDRINUSE') return `Cannot listen on ${host}:${port}: the port is in use; set PORT to another`
  if (error.code === 'EADDRNOTAVAIL') return `Cannot listen on ${host}: this machine has no such address; set HOST`
  if (['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOENT'].includes(error.code ?? ''))
    return `Cannot use the data folder "${data}": ${error.message}; set QINGTIAN_DATA to a folder that can be written`
  return error instanceof Refusal ? error.message : (error.stack ?? String(error))
}
