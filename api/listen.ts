import type { IncomingMessage, Server } from 'node:http'
import type { ListenOptions } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { createAdaptorServer } from '@hono/node-server'
import type { App } from './app.ts'
import { isReport } from './report/report-path.ts'

type Fetch = App['fetch']

/** Silent and slow sockets are cleared early; a good client needs milliseconds, and minutes only to send pictures. */
const UPLOAD_MS = 300_000
const BODY_MS = 15_000
const TIMEOUTS = { headersTimeout: 5000, requestTimeout: UPLOAD_MS, connectionsCheckingInterval: 1000 }
const LARGE = 500_000
const DRAIN_MS = 10_000

/** Listens; throws what Node throws, e.g. EADDRINUSE. Resolves with the port that was taken. */
export async function listen(fetch: Fetch, host: string, port: number): Promise<{ server: Server; port: number }> {
  const server = await listenAt(fetch, { host, port })
  const address = server.address()
  return { server, port: typeof address === 'object' && address ? address.port : port }
}

/** Listens on a port, or on a socket in the file system. */
export async function listenAt(fetch: Fetch, at: ListenOptions): Promise<Server> {
  const options = { fetch: fetch as never, hostname: at.host ?? 'localhost', serverOptions: TIMEOUTS }
  const server = createAdaptorServer(options) as Server
  server.on('request', hurry)
  await new Promise<void>((done, fail) => {
    server.once('error', fail)
    server.listen(at, () => {
      server.off('error', fail)
      done()
    })
  })
  return server
}

/** Ends a socket whose body does not come in time. */
function hurry(incoming: IncomingMessage): void {
  const { 'content-length': length, 'transfer-encoding': chunked } = incoming.headers
  if (chunked === undefined && (length === undefined || length === '0')) return
  const ms = isReport(incoming.url ?? '') && Number(length) > LARGE ? UPLOAD_MS : BODY_MS
  const timer = setTimeout(() => incoming.complete || incoming.socket.destroy(), ms).unref()
  incoming.once('close', () => clearTimeout(timer))
}

/** Stops accepting and lets running answers finish, for ten seconds at most. */
export async function drain(server: Server): Promise<void> {
  const closed = new Promise<void>(done => server.close(() => done()))
  const idle = setInterval(() => server.closeIdleConnections(), 50)
  await Promise.race([closed, pause(DRAIN_MS, undefined, { ref: false })])
  clearInterval(idle)
  server.closeAllConnections()
}
