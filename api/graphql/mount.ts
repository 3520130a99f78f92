import { createYoga, type Plugin } from 'graphql-yoga'
import type { Hono } from 'hono'
import { Refusal } from '#content/refusal.ts'
import type { Current } from '../current.ts'
import { deliver } from '../deliver.ts'
import { type Bindings, type Demand, demandIn } from '../demand.ts'
import { contextIn, type Door } from '../door.ts'
import { API_HEADERS } from '../headers.ts'
import { refuseOthers } from '../methods.ts'
import { rateHeaders } from '../rate.ts'
import { readBytes } from '../rest/body.ts'
import { settle } from '../settle.ts'
import type { Context } from './builder.ts'
import { maskError } from './mask-error.ts'
import { graphqlSchema } from './schema.ts'

const MAX_QUERY = 10_000
const MAX_BODY = 64 * 1024
const MAX_ANSWER = 5_000_000
const TIME_MS = 5000

const MAX_NESTING = 60
const AT_ONCE = 2
const WAITING = 50

/** How deep the brackets of a query nest: the parser calls itself for each. */
function nestingOf(query: string): number {
  let depth = 0
  let most = 0
  for (const sign of query) {
    if ('{[('.includes(sign)) most = Math.max(most, ++depth)
    else if ('}])'.includes(sign)) depth--
  }
  return most
}

const OUR_CODE = /^[a-z-]+$/

const bounded: Plugin = {
  onParams({ params }) {
    const length = params.query?.length ?? 0
    if (length > MAX_QUERY)
      throw new Refusal('too-large', `Cannot read a query of ${length} characters: at most ${MAX_QUERY}`)
    if (typeof params.query === 'string' && nestingOf(params.query) > MAX_NESTING)
      throw new Refusal('invalid', `Cannot read a query whose brackets nest deeper than ${MAX_NESTING}`)
  },
  onResultProcess({ result }) {
    for (const { extensions } of 'errors' in result ? (result.errors ?? []) : [])
      if (!OUR_CODE.test(String(extensions['code']))) extensions['code'] = 'invalid'
  },
}

type Answer = { status: number; type: string; body: string }
class Unkept extends Error {
  readonly answer: Answer
  constructor(answer: Answer) {
    super('not to be kept')
    this.answer = answer
  }
}

/** Mounts `/graphql`: GET for caching, POST of JSON; no batches, no page, no mutation. */
export function mountGraphql(app: Hono<{ Bindings: Bindings }>, door: Door): void {
  const yoga = createYoga<Context>({
    schema: graphqlSchema(),
    graphqlEndpoint: '/graphql',
    graphiql: false,
    landingPage: false,
    batching: false,
    multipart: false,
    cors: false,
    logging: false,
    maskedErrors: { maskError: error => maskError(error, door.report) },
    plugins: [bounded],
  })

  const gate = turns(AT_ONCE, WAITING)
  const run = async (request: Request, current: Current): Promise<Answer> => {
    const ctx = contextIn(door, current)
    const context = { ctx, deadline: Date.now() + TIME_MS, shared: new Map(), last: Promise.resolve() }
    const response = await gate(() => inTime(Promise.resolve(yoga.fetch(request, context))))
    const body = await response.text()
    if (body.length > MAX_ANSWER)
      throw new Refusal('too-large', `Cannot answer with more than ${MAX_ANSWER} characters`)
    return { status: response.status, type: response.headers.get('content-type') ?? 'application/json', body }
  }

  app.get('/graphql', async c => {
    const demand = demandIn(c.env)
    const accept = c.req.header('accept') ?? ''
    const request = new Request(c.req.url, { headers: { accept } })
    try {
      return await settle(door.follower, (current, check) =>
        kept(door, current, demand, accept, async () => {
          const answer = await run(request.clone(), current)
          await check()
          return answer
        }),
      )
    } catch (error) {
      if (error instanceof Unkept) return plain(error.answer, demand)
      throw error
    }
  })

  app.post('/graphql', async c => {
    const type = c.req.header('content-type') ?? ''
    if (!/^application\/json\s*(;|$)/i.test(type))
      throw new Refusal('unsupported', `Cannot read a body of type "${type.slice(0, 80)}": send application/json`)
    const body = await readBytes(c.req.raw, MAX_BODY)
    const headers = { accept: c.req.header('accept') ?? '', 'content-type': type }
    const request = new Request(c.req.url, { method: 'POST', headers, body: body as Uint8Array<ArrayBuffer> })
    return settle(door.follower, async (current, check) => {
      const answer = await run(request.clone(), current)
      await check()
      return plain(answer, demandIn(c.env))
    })
  })
  refuseOthers(app, '/graphql', ['get', 'post'])
}

function plain({ status, type, body }: Answer, { budget }: Demand): Response {
  const rate = budget ? rateHeaders(budget) : {}
  const headers = { ...API_HEADERS, ...rate, 'content-type': type, 'cache-control': 'no-store', vary: 'Accept' }
  return new Response(body, { status, headers })
}

/** An answer without errors is kept like any of REST; query, variables and operation are the request as sent. */
function kept(
  door: Door,
  current: Current,
  demand: Demand,
  accept: string,
  run: () => Promise<Answer>,
): Promise<Response> {
  return deliver({ current, now: door.now }, demand, {
    of: [door.version, current.identity, String(current.generation), 'graphql', demand.target, accept],
    headers: { ...API_HEADERS, vary: 'Accept, Accept-Encoding', 'qingtian-generation': String(current.generation) },
    cacheControl: null,
    compress: true,
    make: async () => {
      const answer = await run()
      if (answer.status !== 200 || 'errors' in (JSON.parse(answer.body) as object)) throw new Unkept(answer)
      const mark: Record<string, string> = current.simulated ? { 'qingtian-simulated': 'true' } : {}
      return { body: answer.body, headers: { 'content-type': answer.type, ...mark } }
    },
  })
}

/** Lets a few queries run at once and some wait; more are refused at once. */
function turns(atOnce: number, waiting: number): <T>(work: () => Promise<T>) => Promise<T> {
  const queue: (() => void)[] = []
  let running = 0
  return async work => {
    if (running >= atOnce) {
      if (queue.length >= waiting) throw new Refusal('unavailable', 'Cannot answer now: too many queries are waiting')
      await new Promise<void>(go => queue.push(go))
    }
    running++
    try {
      return await work()
    } finally {
      running--
      queue.shift()?.()
    }
  }
}

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Refusal('unavailable', 'Cannot answer within the time a query may take')),
      TIME_MS,
    )
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
