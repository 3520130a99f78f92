import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { REFUSALS, type RefusalCode } from '#content/refusal.ts'
import type { Named } from './answer.ts'
import { FORMATS, type FormatName } from './formats.ts'
import { fieldsOf, itemOf } from './item.ts'

const FaultShape = z
  .object({
    pointer: z.string().describe('Where: a JSON Pointer into the parameters or the body'),
    detail: z.string().describe('What is wrong, with the value'),
  })
  .meta({ id: 'Fault', description: 'One fault of a request' })

const ProblemShape = z
  .object({
    type: z.string().describe('Kind of the problem, a URN'),
    title: z.string().describe('The kind in words'),
    status: z.int().describe('HTTP status'),
    detail: z.string().describe('What could not be done, with the value'),
    instance: z.string().optional().describe('The request'),
    faults: z.array(FaultShape).describe('Each fault of the request'),
  })
  .meta({ id: 'Problem', description: 'A problem (RFC 9457)' })

const text = (description: string, schema: object = { type: 'string' }) => ({ description, schema })

const HEADERS = {
  ETag: text('Strong tag of the generation and the request; send it back in If-None-Match'),
  'Cache-Control': text('Fresh until the next hour is expected'),
  Link: text('rel="next": the next page'),
  'Qingtian-Generation': text('Generation of the data', { type: 'integer' }),
  'Qingtian-Simulated': text(
    'true when the answer holds simulated data; on a file of many pages: when the database holds any, see each row',
  ),
  RateLimit: text('What is left of the quota'),
  'RateLimit-Policy': text('The quota'),
} as never

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: ProblemShape } },
})

const REASONS: Partial<Record<RefusalCode, string>> = {
  invalid: 'A parameter or the body cannot be read',
  'not-found': 'There is no such place, station, import or format',
  gone: 'It was withdrawn; the detail says when and why',
  'not-acceptable': 'None of the accepted media types is offered',
  'too-many': 'Too many requests; see Retry-After',
  unavailable: 'The data cannot be reached; see Retry-After',
}
const BODY_REASONS: Partial<Record<RefusalCode, string>> = {
  'too-large': 'The body is too large',
  unsupported: 'The body is not application/json',
}

/** Adds a row of the table to the OpenAPI document, from the zod shapes of its ask. */
export function describe(app: OpenAPIHono, route: Named): void {
  const inPath = [...route.path.matchAll(/\{(\w+)\}/g)].map(match => match[1] as string)
  const fields = fieldsOf(route.ask.input)
  const chosen = (wanted: (name: string) => boolean) =>
    z.object(Object.fromEntries(Object.entries(fields).filter(([name]) => wanted(name))))
  const query = chosen(name => !inPath.includes(name))
  const body = {
    required: true,
    content: { 'application/json': { schema: route.act?.body ?? route.ask.input, example: route.example } },
  }
  const request = {
    ...(inPath.length === 0 ? {} : { params: chosen(name => inPath.includes(name)) }),
    ...(route.method === 'post' ? { body } : Object.keys(query.shape).length === 0 ? {} : { query }),
  }
  app.openAPIRegistry.registerPath(
    createRoute({
      method: route.method,
      path: route.path,
      operationId: route.name,
      tags: [route.path.split('/')[2] as string],
      summary: route.ask.title,
      description: describeFormats(route),
      ...(route.act ? { security: [{ operatorKey: [] }] } : {}),
      request: request as never,
      responses: responsesOf(route) as never,
    }),
  )
}

function describeFormats({ description, formats, method }: Named): string {
  if (method === 'post') return description
  const suffixes = formats.map(format => `\`.${format}\``).join(', ')
  const feed = formats.includes('atom')
    ? ' A feed tells of the newest, at most fifty, whatever `sort` and `cursor` say.'
    : ''
  return `${description} Formats: ${suffixes}, by suffix or by Accept. A file without \`limit\` holds the whole list.${feed}`
}

function responsesOf(route: Named) {
  const { item } = itemOf(route.ask.output)
  const shapes: Record<FormatName, z.ZodType> = {
    json: route.ask.output,
    csv: z.string().describe(`UTF-8 with BOM, RFC 4180; columns: ${Object.keys(fieldsOf(item)).join(', ')}`),
    ndjson: z.string().describe('One item a line'),
    geojson: z.object({ type: z.literal('FeatureCollection') }).describe('A feature an item'),
    atom: z.string().describe('The newest fifty as a feed (RFC 4287)'),
    jsonfeed: z
      .object({ version: z.string(), items: z.array(z.object({ id: z.string() })) })
      .describe('The newest fifty as a feed (JSON Feed 1.1)'),
  }
  const content = Object.fromEntries(
    route.formats.map(format => [(FORMATS[format] as string).split(';')[0] as string, { schema: shapes[format] }]),
  )
  const reasons = {
    ...REASONS,
    ...(route.method === 'post' ? BODY_REASONS : {}),
    ...(route.act ? { unauthorized: 'No valid key' } : {}),
  }
  const codes = Object.entries(reasons).map(([code, why]) => [REFUSALS[code as RefusalCode], problem(why)])
  const read = route.method === 'get'
  return {
    200: { description: route.ask.title, content, ...(read ? { headers: HEADERS } : {}) },
    ...(read ? { 304: { description: 'Unchanged since the tag in If-None-Match' } } : {}),
    ...Object.fromEntries(codes),
  }
}
