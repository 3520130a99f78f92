import { type Agent, request as ask, type IncomingMessage } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { DoorAddress } from './door-address.ts'

/** A picture that was made anew is the largest. */
const LARGEST_ANSWER = 16_000_000
const MS = 60_000

/** All that goes over to the role that takes reports. */
export type Sent = {
  method: string
  target: string
  type: string | null
  length: number | null
  cookie: string | null
  body: Readable | Uint8Array | null
}

/** Asks the role and reads its answer whole; of the header fields only those that may pass. */
export async function passOver(
  to: DoorAddress,
  agent: Agent,
  { method, target, type, length, cookie, body }: Sent,
  passed: readonly string[],
): Promise<Response> {
  const headers = {
    host: 'reports',
    ...(type === null ? {} : { 'content-type': type }),
    ...(length === null ? {} : { 'content-length': String(length) }),
    ...(cookie === null ? {} : { cookie }),
  }
  const outgoing = ask({ ...to, agent, method, path: target, headers })
  outgoing.setTimeout(MS, () => outgoing.destroy(new Error('no answer in time')))
  const answered = new Promise<IncomingMessage>((done, fail) => outgoing.once('response', done).once('error', fail))
  if (body instanceof Readable) pipeline(body, outgoing).catch(error => outgoing.destroy(error))
  else outgoing.end(body ?? undefined)
  return responseOf(await answered, passed)
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
