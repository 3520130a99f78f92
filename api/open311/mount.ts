import type { Hono } from 'hono'
import { Refusal } from '#content/refusal.ts'
import { readRequest } from '#content/report/open311/read-request.ts'
import { dayOfMinute } from '#content/time.ts'
import type { Current } from '../current.ts'
import { deliver } from '../deliver.ts'
import { type Bindings, type Demand, demandIn, pathOf } from '../demand.ts'
import { contextIn, type Door } from '../door.ts'
import { API_HEADERS, preflight } from '../headers.ts'
import { rateHeaders } from '../rate.ts'
import { settle } from '../settle.ts'
import { answerQuestion } from './answer-question.ts'
import { BASE, isNewRequest, refusedAt, textOf, typeOf } from './format-answer.ts'
import { isService, languageIn } from './service-names.ts'

/**
 * Mounts GeoReport v2 for reading: what was released, and nothing else. New requests come here only where no role takes
 * reports. A refusal has the body that the standard says.
 */
export function mountOpen311(app: Hono<{ Bindings: Bindings }>, door: Door): void {
  app.options(`${BASE}/*`, () => preflight('GET, HEAD, POST, OPTIONS'))
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
function answered(door: Door, demand: Demand, current: Current, check: () => Promise<void>): Promise<Response> {
  if (isNewRequest(demand.method, pathOf(demand.target)))
    throw new Refusal('unavailable', 'Cannot take the request: nobody takes reports at this portal')
  const [path, today] = [resourceIn(demand), dayOfMinute(Math.floor(door.now() / 60_000))]
  const params = Object.fromEntries(new URLSearchParams(demand.target.slice(pathOf(demand.target).length)))
  const method = demand.method === 'HEAD' ? 'GET' : demand.method
  const question = readRequest(method, path, params, { isService, isKey: () => false, today })
  const lang = languageIn(params)
  return deliver({ current, now: door.now }, demand, {
    of: [door.version, 'open311', String(current.generation), path, lang, JSON.stringify(question)],
    headers: { ...API_HEADERS, 'content-type': typeOf(path), vary: 'Accept-Encoding' },
    cacheControl: 'public, max-age=300, must-revalidate',
    compress: true,
    make: async () => {
      const body = textOf(path, await answerQuestion(contextIn(door, current), question, door.origin, lang))
      await check()
      return { body, headers: {} }
    },
  })
}

function refused(refusal: Refusal, demand: Demand): Response {
  const answer = refusedAt(resourceIn(demand), refusal, demand.budget ? rateHeaders(demand.budget) : {})
  return demand.method === 'HEAD' ? new Response(null, answer) : answer
}
