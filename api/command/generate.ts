import { writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { contracts } from './contracts.ts'

/** `npm run generate`: writes what clients are made from: openapi.json, openapi.d.ts, schema.graphql. */
const API = resolve(import.meta.dirname, '..')
for (const [name, text] of Object.entries(await contracts())) await writeFile(join(API, name), text)
