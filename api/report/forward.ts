import { Agent } from 'node:http'
import { Readable } from 'node:stream'
import { type DoorAddress, doorAddress } from './door-address.ts'
import { WAYS, type Way, WORDS } from './forward-ways.ts'
import { Lane } from './lane.ts'
import { passOver, type Sent } from './pass-over.ts'
import { Proofs } from './proofs.ts'
import { isChallenge } from './report-path.ts'

const LONGEST_TARGET = 2000

/**
 * The way from the public role to the one that takes reports. Only method, path, type and length of a body, and the body go
 * over: no address, agent, language or time, and no cookie but that of a session of staff. Each way has lanes of its own, and
 * keeps no line of what went over it. A proof of work stands in the address of a form, so that no body is opened here.
 */
export class ReportForward {
  readonly #agent: Agent
  readonly #uploads = new Agent({ keepAlive: false })
  readonly #to: DoorAddress
  readonly #way: Way
  readonly #proofs = new Proofs()
  readonly #reading: Lane
  readonly #sending: Lane
  readonly #proven: Lane

  constructor(address: string, who: keyof typeof WAYS = 'reports') {
    this.#to = doorAddress(address)
    this.#way = WAYS[who]
    const { reading, sending, proven } = this.#way.lanes
    this.#agent = new Agent({ keepAlive: true, maxSockets: reading.running + sending.running + proven.running })
    this.#reading = new Lane(reading)
    this.#sending = new Lane(sending)
    this.#proven = new Lane(proven)
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
    const { plain, cookie, holds } = this.#way
    const { pathname, search, searchParams } = new URL(`http://reports${asked}`)
    if (asked.length > LONGEST_TARGET || !holds(pathname)) return plain(asked, 'missing')
    const proof = searchParams.get('proof')
    const target = proof === null ? `${pathname}${search}` : pathname
    const sent = { method: request.method, target, type: null, length: null, cookie: cookie(request), body: null }
    if (['GET', 'HEAD'].includes(request.method)) return this.#read(asked, pathname, { ...sent, method: 'GET' })
    return this.#send(request, asked, proof, sent)
  }

  async #read(asked: string, path: string, sent: Sent): Promise<Response> {
    if (this.#way.lanes.proven.running > 0 && isChallenge(path)) return Response.json(await this.#proofs.issue())
    return (await this.#reading.bare(() => this.#pass(sent))) ?? this.#way.plain(asked, 'unavailable')
  }

  async #send(request: Request, asked: string, proof: string | null, sent: Sent): Promise<Response> {
    const { plain, admits, largest } = this.#way
    if (request.method !== 'POST') return plain(asked, 'notAllowed')
    if (!admits(request)) return plain(asked, 'forged')
    const length = lengthOf(request)
    if (length === null) return plain(asked, 'noLength')
    if (length > largest) return plain(asked, 'tooLarge')
    const type = request.headers.get('content-type')?.slice(0, 200) ?? null
    const lane = await this.#laneOf(proof, sent.target)
    const answer = await this.#inLane(lane, request, { ...sent, type, length }, length)
    return answer ?? plain(asked, 'crowded')
  }

  /** A proof is judged, and used up, only where it finds room. */
  async #laneOf(proof: string | null, path: string): Promise<Lane> {
    if (this.#way.ahead) return this.#way.ahead(path) ? this.#proven : this.#sending
    const proven = proof !== null && !this.#proven.full && (await this.#proofs.accept(proof))
    return proven ? this.#proven : this.#sending
  }

  async #inLane(lane: Lane, request: Request, sent: Sent, length: number): Promise<Response | null> {
    if (length <= WORDS)
      return lane.words(
        length,
        async () => new Uint8Array(await request.arrayBuffer()),
        body => this.#pass({ ...sent, body }),
      )
    const body = Readable.fromWeb(request.body as never)
    return lane.pictures(length, () => this.#pass({ ...sent, body }, this.#uploads))
  }

  #pass(sent: Sent, agent = this.#agent): Promise<Response> {
    return passOver(this.#to, agent, sent, this.#way.passed)
  }
}

function lengthOf({ headers }: Request): number | null {
  const text = headers.get('content-length')
  return text !== null && /^\d{1,12}$/.test(text) ? Number(text) : null
}
