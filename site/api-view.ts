import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const Schema = z.looseObject({
  $ref: z.string().optional(),
  type: z.union([z.string(), z.array(z.string())]).optional(),
  description: z.string().optional(),
  enum: z.array(z.unknown()).optional(),
  default: z.unknown().optional(),
  properties: z.record(z.string(), z.looseObject({ description: z.string().optional() })).optional(),
})
const Media = z.looseObject({ schema: Schema.optional(), example: z.unknown().optional() })
const Operation = z.looseObject({
  summary: z.string().optional(),
  description: z.string().optional(),
  parameters: z
    .array(
      z.looseObject({
        name: z.string(),
        in: z.string(),
        required: z.boolean().optional(),
        description: z.string().optional(),
        schema: Schema.optional(),
        example: z.unknown().optional(),
      }),
    )
    .default([]),
  requestBody: z.looseObject({ content: z.record(z.string(), Media) }).optional(),
  security: z.array(z.unknown()).optional(),
  responses: z.record(z.string(), z.looseObject({ description: z.string().optional() })).default({}),
})
const Document = z.looseObject({
  info: z.looseObject({ title: z.string(), version: z.string() }),
  paths: z.record(z.string(), z.record(z.string(), z.unknown())),
  components: z.looseObject({ schemas: z.record(z.string(), Schema).default({}) }).default({ schemas: {} }),
})

export type ApiOperation = {
  id: string
  method: string
  path: string
  curl: string
  operation: z.infer<typeof Operation>
}
export type ApiView = { operations: ApiOperation[]; shapes: [string, z.infer<typeof Schema>][] }

const METHODS = ['get', 'post', 'put', 'patch', 'delete']

/** The API as api/openapi.json describes it; null before that file was generated. */
export function apiView(origin: string): ApiView | null {
  const file = join(process.cwd(), 'api/openapi.json')
  if (!existsSync(file)) return null
  const document = Document.parse(JSON.parse(readFileSync(file, 'utf8')))
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.filter(method => method in item).map(method => {
      const operation = Operation.parse(item[method])
      const id = `${method}${path}`
        .replace(/[^a-z0-9]+/gi, '-')
        .replace(/-$/, '')
        .toLowerCase()
      return { id, method: method.toUpperCase(), path, curl: curlOf(origin, method, path, operation), operation }
    }),
  )
  return {
    operations,
    shapes: Object.entries(document.components.schemas).filter(
      ([name, shape]) => shape.properties && !name.endsWith('Page'),
    ),
  }
}

function curlOf(origin: string, method: string, path: string, operation: z.infer<typeof Operation>): string {
  const given = operation.parameters.filter(one => one.example !== undefined)
  const example = (name: string) => String(given.find(one => one.name === name)?.example ?? name)
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(example(name)))
  const query = given
    .filter(one => one.in === 'query')
    .map(one => `${one.name}=${encodeURIComponent(String(one.example))}`)
  const url = `'${origin}${filled}${query.length ? `?${query.join('&')}` : ''}'`
  if (method === 'get') return `curl ${url}`
  const key = operation.security?.length ? ` -H 'authorization: Bearer <key>'` : ''
  const sample = Object.values(operation.requestBody?.content ?? {})[0]?.example
  const data = sample === undefined ? '@body.json' : JSON.stringify(sample)
  return `curl -X ${method.toUpperCase()} ${url}${key} -H 'content-type: application/json' --data '${data}'`
}
