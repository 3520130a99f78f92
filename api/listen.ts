import type { Server } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { createAdaptorServer } from '@hono/node-server'
import type { App } from './app.ts'

type Fetch = App['fetch']

/** Silent and slow sockets are cleared early; a good client needs milliseconds. */
const TIMEOUTS = { headersTimeout: 5000, requestTimeout: 15_000, connectionsCheckingInterval: 1000 }
const DRAIN_MS = 10_000

/** Listens; throws what Node throws, e.g. EADDRINUSE. Resolves with the port that was taken. */
export async function listen(fetch: Fetch, host: string, port: number): Promise<{ server: Server; port: number }> {
  const server = createAdaptorServer({ fetch: fetch as never, hostname: host, serverOptions: TIMEOUTS }) as Server
  await new Promise<void>((done, fail) => {
    server.once('error', fail)
    server.listen(port, host, () => {
      server.off('error', fail)
      done()
    })
  })
  const address = server.address()
  return { server, port: typeof address === 'object' && address ? address.port : port }
}

/** Stops accepting and lets running answers finish, for ten seconds at most. */
export async function drain(server: Server): Promise<void> {
  const closed = new Promise<void>(done => server.close(() => done()))
  const idle = setInterval(() => server.closeIdleConnections(), 50)
  await Promise.race([closed, pause(DRAIN_MS, undefined, { ref: false })])
  clearInterval(idle)
  server.closeAllConnections()
}
