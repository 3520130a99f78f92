import type { IncomingMessage } from 'node:http'
import type { Budget } from './rate.ts'

/** What the HTTP server hands over with a request; absent in tests that call the app directly. */
export type Bindings = { incoming?: IncomingMessage; demand?: Demand }

/** The parts of a request that decide how it is answered. `target` is path and query as sent. */
export type Demand = {
  method: string
  target: string
  accept: string
  acceptEncoding: string
  ifNoneMatch: string | null
  budget: Budget | null
}

/** The request as a key of ready answers. */
export const aliasOf = ({ target, accept, acceptEncoding }: Demand): string => `${target}\n${accept}\n${acceptEncoding}`

/** Reads from Node's own message where there is one: no Headers object is made for a ready answer. */
export function demandOf(request: Request, bindings: Bindings | undefined): Demand {
  const headers = bindings?.incoming?.headers
  const header = (name: 'accept' | 'accept-encoding' | 'if-none-match') =>
    headers ? (headers[name] as string | undefined) : (request.headers.get(name) ?? undefined)
  return {
    method: request.method,
    target: targetOf(request.url),
    accept: header('accept') ?? '',
    acceptEncoding: header('accept-encoding') ?? '',
    ifNoneMatch: header('if-none-match') ?? null,
    budget: null,
  }
}

function targetOf(url: string): string {
  const start = url.indexOf('/', url.indexOf('://') + 3)
  return start === -1 ? '/' : url.slice(start)
}

export const pathOf = (target: string): string => {
  const end = target.search(/[?#]/)
  return end === -1 ? target : target.slice(0, end)
}

/** The demand that the app handed to the routes. */
export const demandIn = (bindings: Bindings): Demand => bindings.demand as Demand
