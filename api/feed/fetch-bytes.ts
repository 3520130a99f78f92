import { type ClientRequest, type IncomingMessage, request as plainRequest } from 'node:http'
import { request as tlsRequest } from 'node:https'
import type { Feed } from '../environment.ts'
import { FeedFault } from './feed-fault.ts'
import { addressOf, type FeedRequest, requestsOf } from './feed-requests.ts'

/** Milliseconds until a connection, until the first line of the answer, between two pieces, and for the whole. */
export type Limits = { connect: number; headers: number; silence: number; whole: number; bytes: number }

export const LIMITS: Limits = { connect: 10_000, headers: 30_000, silence: 20_000, whole: 120_000, bytes: 64 << 20 }

/**
 * The raw body that a feed answers with, after whatever it wants to be asked before, with the cookies it set meanwhile.
 * Certificates are always verified, redirects are not followed.
 * Throws FeedFault: no connection, a bad certificate, another status than 200, too slow, too large, cut off.
 */
export async function fetchBytes(feed: Feed, signal: AbortSignal, limits: Limits = LIMITS): Promise<Buffer> {
  const cookies = new Map<string, string>()
  let bytes: Buffer = Buffer.alloc(0)
  for (const request of requestsOf(feed)) bytes = await fetchOne(feed, request, cookies, signal, limits)
  return bytes
}

async function fetchOne(
  feed: Feed,
  { url, method, headers, body }: FeedRequest,
  cookies: Map<string, string>,
  signal: AbortSignal,
  limits: Limits,
): Promise<Buffer> {
  const cookie = cookies.size === 0 ? {} : { cookie: [...cookies].map(pair => pair.join('=')).join('; ') }
  const sending = { ...headers, ...cookie, 'content-length': Buffer.byteLength(body) }
  const options = { method, headers: sending, signal, agent: false as const }
  const secure = new URL(url).protocol === 'https:'
  const sent = secure ? tlsRequest(url, { ...options, rejectUnauthorized: true }) : plainRequest(url, options)
  const clock = watch(sent, limits)
  try {
    sent.end(body)
    const answer = await answered(sent)
    if (answer.statusCode !== 200) throw statusFault(answer.statusCode ?? 0)
    keepCookies(answer, cookies)
    clock.next('silence', 'no more bytes')
    return await gather(answer, limits.bytes, () => clock.next('silence', 'no more bytes'))
  } catch (error) {
    throw faultOf(feed, signal.aborted ? new FeedFault('stopped', false) : (clock.fault() ?? error))
  } finally {
    clock.stop()
    sent.destroy()
  }
}

function keepCookies(answer: IncomingMessage, cookies: Map<string, string>): void {
  for (const line of answer.headers['set-cookie'] ?? []) {
    const [, name, value] = /^\s*([^=;\s]+)=([^;]*)/.exec(line) ?? []
    if (name !== undefined && value !== undefined) cookies.set(name, value)
  }
}

function watch(sent: ClientRequest, limits: Limits) {
  let fault: FeedFault | null = null
  const after = (ms: number, what: string) =>
    setTimeout(() => {
      fault = new FeedFault(`${what} within ${ms} ms`, true)
      sent.destroy(fault)
    }, ms)
  const whole = after(limits.whole, 'not all of the answer')
  let phase = after(limits.connect, 'no connection')
  const next = (limit: 'headers' | 'silence', what: string) => {
    clearTimeout(phase)
    phase = after(limits[limit], what)
  }
  sent.once('socket', socket => socket.once('connect', () => next('headers', 'no answer')))
  return {
    next,
    fault: () => fault,
    stop: () => {
      clearTimeout(whole)
      clearTimeout(phase)
    },
  }
}

const answered = (sent: ClientRequest) =>
  new Promise<IncomingMessage>((done, fail) => {
    sent.once('response', done)
    sent.once('error', fail)
  })

async function gather(answer: IncomingMessage, most: number, heard: () => void): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    heard()
    size += chunk.length
    if (size > most) throw new FeedFault(`more than ${most} bytes`, false)
    chunks.push(chunk)
  }
  if (size === 0) throw new FeedFault('an empty answer', true)
  return Buffer.concat(chunks, size)
}

const AGAIN = [408, 425, 429]
const statusFault = (status: number) =>
  new FeedFault(`status ${status} instead of 200`, status >= 500 || AGAIN.includes(status))

const CERTIFICATE = /CERT|SELF_SIGNED|ALTNAME|UNABLE_TO_VERIFY|ISSUER/

function faultOf(feed: Feed, error: unknown): FeedFault {
  const { message, code = '' } = error as NodeJS.ErrnoException
  const what = CERTIFICATE.test(code) ? `its certificate is not trusted (${code})` : message || code
  const retry = error instanceof FeedFault ? error.retry : !CERTIFICATE.test(code)
  return new FeedFault(`Cannot fetch ${addressOf(feed)}: ${what}`, retry)
}
