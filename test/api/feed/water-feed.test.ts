import { readFileSync } from 'node:fs'
import type { IncomingMessage, RequestListener } from 'node:http'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { pollFeed } from '#api/feed/poll-feed.ts'
import { declareFeeds } from '#db/trail/feed-state.ts'
import { freshFolder, freshStore } from '#test/database.ts'
import { shared } from '#test/shared.ts'
import { serve } from './replay.ts'

const NOW = Date.parse('2026-02-25T09:40:00+08:00')
const file = shared('data/water/cnemc-raw-2026-02-25/excerpt.csv')

async function read(request: IncomingMessage): Promise<string> {
  let body = ''
  for await (const chunk of request) body += chunk
  return body
}

/** Answers as the water service does: `-1` to whoever did not load its page and its lists with one session before. */
function waterService(table: string): RequestListener {
  const steps = new Set<string>()
  return async (request, response) => {
    const body = await read(request)
    if (request.url?.endsWith('/Main.html')) {
      response.writeHead(200, { 'set-cookie': ['ASP.NET_SessionId=abc; path=/; HttpOnly'] }).end('<html></html>')
      return
    }
    if (request.headers.cookie !== 'ASP.NET_SessionId=abc') {
      response.end('-1')
      return
    }
    if (body === 'action=getArea_RiverDic') steps.add('lists')
    const data = body.startsWith('action=getRealDatas') && steps.has('lists')
    response.end(data ? table : body === 'action=getArea_RiverDic' ? '{}' : '-1')
  }
}

describe.runIf(file)('the water feed', () => {
  const [thead = [], ...tbody] = file ? (parse(readFileSync(file)) as string[][]) : []
  const table = JSON.stringify({ result: 1, total: 1, records: tbody.length, thead, tbody })

  test('is polled by way of its page, and recorded like a file', async () => {
    const store = await freshStore()
    await declareFeeds(store, [{ source: 'cnemc-water', promisedMinutes: 300 }], NOW / 1000)
    const said: string[] = []
    const base = (await serve(waterService(table))).replace(/\/Hour.*$/, '')
    const polling = {
      ...{ store, data: freshFolder(), now: () => NOW, signal: new AbortController().signal, backoff: [] },
      say: (line: string) => said.push(line),
    }
    const recorded = await pollFeed({ source: 'cnemc-water', url: `${base}/GJZ/Ajax/Publish.ashx` }, polling)
    expect(said.join()).toContain('13 stored')
    expect(recorded?.agreement.find(({ region }) => region === 'nationwide')).toMatchObject({ measure: 'class' })
    const { rows } = await store.client.execute('select count(*) as n from water_sample')
    expect(rows[0]?.['n']).toBe(13)
  })
})
