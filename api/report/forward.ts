import { Agent, request as ask, type IncomingMessage } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { BoundedQueue } from './bounded-queue.ts'
import { type DoorAddress, doorAddress } from './door-address.ts'

import { WAYS, type Way, WORDS } from './forward-ways.ts'

const MB = 1_000_000
/** How many bytes may be under way at once. */
const WORDS_AT_ONCE = 64 * MB
const PICTURES_AT_ONCE = 256 * MB
const LONGEST_TARGET = 2000
/** A picture that was made anew is the largest. */
const LARGEST_ANSWER = 16 * MB
const MS = 60_000

type Sent = {
  method: string
  target: string
  type: string | null
  length: number | null
  cookie: string | null
  body: Readable | Uint8Array | null
}

/**
 * The way from the public role to the one that takes reports. Only method, path, type and length of a body, and the body go
 * over: no address, agent, language or time, and no cookie but that of a session of staff. Each way has a budget of its own,
 * and keeps no line of what went over it.
 */
export class ReportForward {
  readonly #agent: Agent
  readonly #uploads = new Agent({ keepAlive: false })
  readonly #queue: BoundedQueue
  readonly #to: DoorAddress
  readonly #way: Way
  #words = 0
  #pictures = 0

  constructor(address: string, who: keyof typeof WAYS = 'reports') {
    this.#to = doorAddress(address)
    this.#way = WAYS[who]
    this.#agent = new Agent({ keepAlive: true, maxSockets: this.#way.room.running })
    this.#queue = new BoundedQueue(this.#way.room)
  }

  /** `target` is path and query. Never throws: what cannot be passed on is answered here. */
  async forward(request: Request, target: string): Promise<Response> {
    const { plain, headers } = this.#way
    const answer = await this.#answer(request, target).catch(() => plain(target, 'unavailable'))
    for (const [name, value] of Object.entries({ ...headers, 'cache-control': 'no-store' }))
      answer.headers.set(name, value)
    return request.method === 'HEAD' ? new Response(null, answer) : answer
  }

  close(): void {
    this.#agent.destroy()
    this.#uploads.destroy()
  }

  /** What goes over is the path as it is read there: one that climbs out of this way is no path of it. */
  async #answer(request: Request, asked: string): Promise<Response> {
    const { plain, cookie: cookieOf, admits, holds, largest } = this.#way
    const [{ method }, cookie] = [request, cookieOf(request)]
    const { pathname, search } = new URL(`http://reports${asked}`)
    const target = `${pathname}${search}`
    if (target.length > LONGEST_TARGET || !holds(pathname)) return plain(asked, 'missing')
    if (method === 'GET' || method === 'HEAD')
      return this.#inTurn({ method: 'GET', target, type: null, length: null, cookie, body: null })
    if (method !== 'POST') return plain(asked, 'notAllowed')
    if (!admits(request)) return plain(asked, 'forged')
    const length = lengthOf(request)
    if (length === null) return plain(asked, 'noLength')
    if (length > largest) return plain(asked, 'tooLarge')
    const sent = { method, target, type: request.headers.get('content-type')?.slice(0, 200) ?? null, length, cookie }
    return length <= WORDS ? this.#whole(request, sent) : this.#upload(request, sent)
  }

  async #whole(request: Request, sent: Omit<Sent, 'body'>): Promise<Response> {
    const length = sent.length ?? 0
    if (this.#queue.full || this.#words + length > WORDS_AT_ONCE) throw new Error('no room for words')
    this.#words += length
    try {
      return await this.#inTurn({ ...sent, body: new Uint8Array(await request.arrayBuffer()) })
    } finally {
      this.#words -= length
    }
  }

  async #upload(request: Request, sent: Omit<Sent, 'body'>): Promise<Response> {
    const length = sent.length ?? 0
    if (this.#pictures + length > PICTURES_AT_ONCE || !request.body) throw new Error('no room for pictures')
    this.#pictures += length
    try {
      return await this.#pass({ ...sent, body: Readable.fromWeb(request.body as never) }, this.#uploads)
    } finally {
      this.#pictures -= length
    }
  }

  async #inTurn(sent: Sent): Promise<Response> {
    const answer = await this.#queue.run(() => this.#pass(sent, this.#agent))
    if (answer === null) throw new Error('no room')
    return answer
  }

  async #pass({ method, target, type, length, cookie, body }: Sent, agent: Agent): Promise<Response> {
    const headers = {
      host: 'reports',
      ...(type === null ? {} : { 'content-type': type }),
      ...(length === null ? {} : { 'content-length': String(length) }),
      ...(cookie === null ? {} : { cookie }),
    }
    const outgoing = ask({ ...this.#to, agent, method, path: target, headers })
    outgoing.setTimeout(MS, () => outgoing.destroy(new Error('no answer in time')))
    const answered = new Promise<IncomingMessage>((done, fail) => outgoing.once('response', done).once('error', fail))
    if (body instanceof Readable) pipeline(body, outgoing).catch(error => outgoing.destroy(error))
    else outgoing.end(body ?? undefined)
    return responseOf(await answered, this.#way.passed)
  }
}

function lengthOf({ headers }: Request): number | null {
  const text = headers.get('content-length')
  return text !== null && /^\d{1,12}$/.test(text) ? Number(text) : null
}

async function responseOf(answer: IncomingMessage, passed: readonly string[]): Promise<Response> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of answer as AsyncIterable<Buffer>) {
    size += part.length
    if (size > LARGEST_ANSWER) throw new Error('an answer too large')
    parts.push(part)
  }
  const headers = passed.flatMap(name =>
    answer.headers[name] === undefined ? [] : [[name, String(answer.headers[name])]],
  )
  return new Response(Buffer.concat(parts), {
    status: answer.statusCode ?? 502,
    headers: headers as [string, string][],
  })
}
