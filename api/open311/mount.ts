import type { Hono } from 'hono'
import { Refusal } from '#content/refusal.ts'
import { formatOf, open311Errors, open311Status, readRequest } from '#content/report/open311/read-request.ts'
import { open311Xml } from '#content/report/open311/xml.ts'
import { dayOfMinute } from '#content/time.ts'
import type { Current } from '../current.ts'
import { deliver } from '../deliver.ts'
import { type Bindings, type Demand, demandIn, pathOf } from '../demand.ts'
import { contextIn, type Door } from '../door.ts'
import { API_HEADERS, preflight } from '../headers.ts'
import { rateHeaders } from '../rate.ts'
import { settle } from '../settle.ts'
import { type Answer, answerQuestion, isService } from './answer-question.ts'

const BASE = '/open311/v2'
const TYPES = { json: 'application/json; charset=utf-8', xml: 'text/xml; charset=utf-8' } as const

/** Nobody holds a key: requests are taken in by the form, which asks for none. */
const isKey = () => false

/** Mounts GeoReport v2 for reading: what was released, and nothing else. A refusal has the body that the standard says. */
export function mountOpen311(app: Hono<{ Bindings: Bindings }>, door: Door): void {
  app.options(`${BASE}/*`, () => preflight('GET, HEAD, OPTIONS'))
  app.all(`${BASE}/*`, async c => {
    const demand = demandIn(c.env)
    try {
      return await settle(door.follower, (current, check) => answered(door, demand, current, check))
    } catch (error) {
      if (error instanceof Refusal) return refused(error, demand)
      throw error
    }
  })
}

const resourceIn = ({ target }: Demand): string => pathOf(target).slice(BASE.length)
const textOf = (path: string, { root, value }: Answer): string =>
  formatOf(path).format === 'json' ? JSON.stringify(value) : open311Xml(root, value)

function answered(door: Door, demand: Demand, current: Current, check: () => Promise<void>): Promise<Response> {
  const [path, today] = [resourceIn(demand), dayOfMinute(Math.floor(door.now() / 60_000))]
  const params = Object.fromEntries(new URLSearchParams(demand.target.slice(pathOf(demand.target).length)))
  const method = demand.method === 'HEAD' ? 'GET' : demand.method
  const question = readRequest(method, path, params, { isService, isKey, today })
  return deliver({ current, now: door.now }, demand, {
    of: [door.version, 'open311', String(current.generation), path, JSON.stringify(question)],
    headers: { ...API_HEADERS, 'content-type': TYPES[formatOf(path).format], vary: 'Accept-Encoding' },
    cacheControl: 'public, max-age=300, must-revalidate',
    compress: true,
    make: async () => {
      const body = textOf(path, await answerQuestion(contextIn(door, current), question, door.origin))
      await check()
      return { body, headers: {} }
    },
  })
}

function refused({ code, message }: Refusal, demand: Demand): Response {
  const path = resourceIn(demand)
  const body = textOf(path, { root: 'errors', value: open311Errors(code, message) })
  const headers = {
    ...API_HEADERS,
    ...(demand.budget ? rateHeaders(demand.budget) : {}),
    ...{ 'content-type': TYPES[formatOf(path).format], 'cache-control': 'no-store' },
  }
  return new Response(demand.method === 'HEAD' ? null : body, { status: open311Status(code), headers })
}
