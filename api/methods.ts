import type { Hono } from 'hono'
import { Refusal } from '#content/refusal.ts'
import type { Bindings } from './demand.ts'
import { preflight } from './headers.ts'

/** Answers OPTIONS, and 405 with Allow to every method that a path does not have. */
export function refuseOthers(app: Hono<{ Bindings: Bindings }>, pattern: string, methods: readonly string[]): void {
  const taken = methods.flatMap(method => (method === 'get' ? ['GET', 'HEAD'] : [method.toUpperCase()]))
  const allow = [...new Set([...taken, 'OPTIONS'])].join(', ')
  app.options(pattern, () => preflight(allow))
  app.all(pattern, c => {
    c.header('Allow', allow)
    throw new Refusal('method-not-allowed', `Cannot ${c.req.method} ${c.req.path}: it takes ${allow}`)
  })
}
