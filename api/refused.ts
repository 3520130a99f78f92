import { type Fault, REFUSALS, Refusal, type RefusalCode } from '#content/refusal.ts'

/** What a door says of anything that went wrong: a refusal, or `internal` for our own fault. */
export type FailureCode = RefusalCode | 'internal'
export type Failure = { code: FailureCode; status: number; detail: string; faults: readonly Fault[] }

/** A problem of RFC 9457. */
export type Problem = {
  type: string
  title: string
  status: number
  detail: string
  instance?: string
  faults: readonly Fault[]
}

const TITLES = {
  invalid: 'The request cannot be read',
  unauthorized: 'A valid key is needed',
  forbidden: 'The account may not do this',
  'not-found': 'There is nothing here',
  'method-not-allowed': 'The method is not allowed here',
  'not-acceptable': 'No representation is acceptable',
  conflict: 'The request conflicts with what is kept',
  gone: 'It was withdrawn',
  'too-large': 'The request is too large',
  unsupported: 'The media type is not supported',
  'too-many': 'Too many requests',
  unavailable: 'The service is not available at the moment',
  internal: 'The service failed',
} as const satisfies Record<FailureCode, string>

const DATABASE_BUSY = /^SQLITE_(BUSY|LOCKED|FULL|IOERR|CANTOPEN)|^(ECONNREFUSED|ECONNRESET|ETIMEDOUT)$/

/** Translates whatever was thrown; only a Refusal speaks to the caller, nothing else leaks. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Refusal)
    return { code: error.code, status: REFUSALS[error.code], detail: error.message, faults: error.faults }
  const code = (error as { code?: unknown } | null)?.code
  if (typeof code === 'string' && DATABASE_BUSY.test(code))
    return { code: 'unavailable', status: 503, detail: 'Cannot reach the data now: try again shortly', faults: [] }
  return { code: 'internal', status: 500, detail: 'Cannot answer: the failure is ours', faults: [] }
}

export function problemOf(failure: Failure, instance?: string): Problem {
  const { code, status, detail, faults } = failure
  const type = `urn:qingtian:problem:${code}`
  return { type, title: TITLES[code], status, detail, ...(instance === undefined ? {} : { instance }), faults }
}

const RETRY_SECONDS = '5'

/** The answer to a failed request, for every door that speaks HTTP. */
export function problemResponse(error: unknown, instance?: string, headers: Record<string, string> = {}): Response {
  const failure = failureOf(error)
  return new Response(JSON.stringify(problemOf(failure, instance)), {
    status: failure.status,
    headers: {
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      ...(failure.status === 503 ? { 'retry-after': RETRY_SECONDS } : {}),
      ...(failure.status === 401 ? { 'www-authenticate': 'Bearer' } : {}),
      ...headers,
    },
  })
}
