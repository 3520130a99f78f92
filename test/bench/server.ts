import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { createApp } from '#api/app.ts'
import { STATION_HOURS } from '#db/air/hours.ts'
import { STATION_LATEST } from '#db/air/latest.ts'
import { openStore } from '#db/open.ts'

/**
 * What the bench measures, each in a process of its own: `hello` a bare Hono answer, `bytes` as many bytes of it, `raw` the same queries as ours
 * answered as JSON built in SQL without our layers, `app` the portal.
 */
const [kind, database, site] = process.argv.slice(2) as ['hello' | 'bytes' | 'raw' | 'app', string, string]

async function handler(): Promise<{ fetch: Parameters<typeof serve>[0]['fetch'] }> {
  if (kind === 'hello') return new Hono().get('/', c => c.text('hello'))
  if (kind === 'bytes') {
    const body = Buffer.alloc(Number(database), 'a')
    return new Hono().get('/', () => new Response(body, { headers: { 'content-length': database } }))
  }
  const store = await openStore(database)
  if (kind === 'app') {
    const app = await createApp({ store, perMinute: Number.POSITIVE_INFINITY, ...(site ? { site } : {}) })
    return { fetch: app.fetch as Parameters<typeof serve>[0]['fetch'] }
  }
  const json = async (sql: string, args: Record<string, string | number | null>) => {
    const { rows } = await store.client.execute({ sql, args })
    return new Response(String(rows[0]?.['items']), { headers: { 'content-type': 'application/json' } })
  }
  return new Hono()
    .get('/hours/:site/:from/:end', c => {
      const { site: id, from, end } = c.req.param()
      return json(STATION_HOURS, { site: Number(id), from: Number(from), end: Number(end) })
    })
    .get('/latest/:place', c => json(STATION_LATEST, { after: '', place: Number(c.req.param('place')), limit: 2000 }))
}

const { fetch } = await handler()
const server = serve({ fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => process.send?.({ port }))
process.on('message', question => {
  const { user, system } = process.cpuUsage()
  process.send?.(question === 'cpu' ? user + system : process.memoryUsage().rss / 1_048_576)
})
process.on('disconnect', () => server.close())
