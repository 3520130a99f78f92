import { request } from 'node:http'
import { text } from 'node:stream/consumers'
import { REFUSALS, Refusal, type RefusalCode } from '#content/refusal.ts'
import type { Problem } from '../refused.ts'
import type { DoorAddress } from './door-address.ts'

/** What is asked of the role: a path, and for POST a value that goes as JSON. */
export type Question = { path: string; post?: unknown; signal?: AbortSignal }

/**
 * Asks the role that takes reports something that people never ask it, and gives its answer. Throws the Refusal that it
 * answers with, and what Node throws where nobody listens.
 */
export async function askRole(at: DoorAddress, { path, post, signal }: Question): Promise<unknown> {
  const body = post === undefined ? null : JSON.stringify(post)
  const headers = body === null ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
  const method = body === null ? 'GET' : 'POST'
  const { status, answer } = await new Promise<{ status: number; answer: string }>((done, fail) => {
    const asked = request({ ...at, method, path, headers, ...(signal ? { signal } : {}) }, async incoming =>
      done({ status: incoming.statusCode ?? 0, answer: await text(incoming) }),
    )
    asked.once('error', fail).end(body ?? undefined)
  })
  if (status === 200) return JSON.parse(answer)
  throw refusalIn(answer)
}

function refusalIn(answer: string): Refusal {
  const { type, detail, faults } = JSON.parse(answer) as Problem
  const code = type.split(':').at(-1) ?? ''
  return code in REFUSALS ? new Refusal(code as RefusalCode, detail, faults) : new Refusal('unavailable', detail)
}
