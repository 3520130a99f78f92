import { lexicographicSortSchema, printSchema } from 'graphql'
import openapiTS, { astToString } from 'openapi-typescript'
import { graphqlSchema } from '../graphql/schema.ts'
import { openApiDocument } from '../rest/document.ts'
import { VERSION } from '../version.ts'

/** The generated files of `api/` by name, as they must be committed. */
export async function contracts(): Promise<Record<string, string>> {
  const document = openApiDocument(VERSION)
  return {
    'openapi.json': `${JSON.stringify(document, null, 2)}\n`,
    'openapi.d.ts': astToString(await openapiTS(JSON.stringify(document))),
    'schema.graphql': `${printSchema(lexicographicSortSchema(graphqlSchema()))}\n`,
  }
}
