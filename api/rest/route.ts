import type { z } from 'zod'
import type { Ctx } from '#db/ask.ts'
import type { Follow } from './follow/entry.ts'
import type { FormatName } from './formats.ts'

/** What a route needs of an ask or an act. */
export type Answerer = {
  title: string
  input: z.ZodType
  output: z.ZodType
  text: (ctx: Ctx, input: never) => Promise<string>
}

/**
 * A row of the REST door. `example` is a request that answers on the simulated region too: parameters of a GET, the body
 * of a POST. An `act` changes what is kept: its input is made of the body and the bearer key, and it runs before any new
 * answer.
 */
export type Route = {
  method: 'get' | 'post'
  path: `/v1/${string}`
  ask: Answerer
  description: string
  formats: readonly FormatName[]
  /** How its items are followed as a feed, on routes that offer `atom` and `jsonfeed`. */
  follow?: Follow
  example: Readonly<Record<string, unknown>>
  /** Most bytes of the body of a POST that is no act; 64 KiB unless given. */
  maxBytes?: number
  act?: { maxBytes: number; body: z.ZodType; input: (body: unknown, key: string | null) => unknown }
}

/** What most lists offer; those with coordinates offer a map too. */
export const TABLE = ['json', 'csv', 'ndjson'] as const
/** … and what happens in them can be followed. */
export const FOLLOWED = ['json', 'csv', 'ndjson', 'atom', 'jsonfeed'] as const
export const MAP = ['json', 'csv', 'ndjson', 'geojson'] as const
