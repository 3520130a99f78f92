import { OpenAPIHono } from '@hono/zod-openapi'
import { describe } from './describe.ts'
import { routes } from './routes.ts'

type Operation = { parameters?: { name: string; example?: unknown }[]; operationId?: string }
export type Document = { paths: Record<string, Record<string, Operation>>; [key: string]: unknown }

/** The OpenAPI 3.1 document of the table of routes, with the example of each row in its parameters. */
export function openApiDocument(version: string): Document {
  const app = new OpenAPIHono()
  if (routes.some(route => route.act))
    app.openAPIRegistry.registerComponent('securitySchemes', 'operatorKey', { type: 'http', scheme: 'bearer' })
  for (const route of routes) describe(app, route)
  const document = app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Qingtian',
      version,
      description: 'Open data of the environment of Xinjiang. No key is needed for reading. null is never 0.',
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    servers: [{ url: '/' }],
    security: [],
    tags: [
      { name: 'places', description: 'Places of Xinjiang' },
      { name: 'air', description: 'Air quality' },
      { name: 'water', description: 'Water of rivers, lakes and drinking sources' },
      { name: 'facilities', description: 'Facilities that discharge, and their history' },
      { name: 'enforcement', description: 'Permits, inspections, cases and what became of them' },
      { name: 'registers', description: 'Registers of facilities by year' },
      { name: 'register', description: 'Templates and versions of the register' },
      { name: 'imports', description: 'What came in' },
      { name: 'feeds', description: 'What is polled' },
    ],
  }) as unknown as Document
  for (const route of routes)
    for (const parameter of document.paths[route.path]?.[route.method]?.parameters ?? [])
      if (parameter.name in route.example) parameter.example = route.example[parameter.name]
  return withPlainPatterns(document)
}

/** The generator leaves the flag of a Unicode pattern at its end; in JSON Schema every pattern is Unicode. */
function withPlainPatterns(document: Document): Document {
  const plain = (key: string, value: unknown) =>
    key === 'pattern' && typeof value === 'string' ? value.replace(/\/u$/, '') : value
  return JSON.parse(JSON.stringify(document, plain)) as Document
}
