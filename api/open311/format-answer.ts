import type { Refusal } from '#content/refusal.ts'
import { formatOf, open311Errors, open311Status } from '#content/report/open311/read-request.ts'
import { open311Xml } from '#content/report/open311/xml.ts'
import { API_HEADERS } from '../headers.ts'

/** Below this path is GeoReport v2. */
export const BASE = '/open311/v2'

/** The root of an answer in XML, and the answer. */
export type Answer = { root: string; value: unknown }

const TYPES = { json: 'application/json; charset=utf-8', xml: 'text/xml; charset=utf-8' } as const

/** The media type of what a path asks for. */
export const typeOf = (path: string): string => TYPES[formatOf(path).format]

/** An answer in the format that a path asks for. */
export const textOf = (path: string, { root, value }: Answer): string =>
  formatOf(path).format === 'json' ? JSON.stringify(value) : open311Xml(root, value)

/** A refusal as the standard has it. */
export function refusedAt(path: string, { code, message }: Refusal, headers: Record<string, string> = {}): Response {
  const body = textOf(path, { root: 'errors', value: open311Errors(code, message) })
  return new Response(body, {
    status: open311Status(code),
    headers: { ...API_HEADERS, 'content-type': typeOf(path), 'cache-control': 'no-store', ...headers },
  })
}

/** Whether a request brings a new one, which the role that takes reports answers. */
export const isNewRequest = (method: string, path: string): boolean =>
  method === 'POST' && path.startsWith(BASE) && formatOf(path.slice(BASE.length)).resource === '/requests'
