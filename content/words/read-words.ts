import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Language } from '../place/shapes.ts'
import { Words } from './schema.ts'

/** Subjects whose words have a folder of their own. */
const PARTS = ['water', 'enforcement', 'report', 'staff'] as const

/** Reads and checks the words of one language; throws when a key is missing or extra. */
export function readWords(lang: Language): Words {
  const file = join(import.meta.dirname, `${lang}.yaml`)
  const read = (path: string) => parse(readFileSync(path, 'utf8')) as object
  const parts = Object.fromEntries(PARTS.map(part => [part, read(join(import.meta.dirname, part, `${lang}.yaml`))]))
  const result = Words.safeParse({ ...read(file), ...parts })
  if (result.success) return result.data
  const faults = result.error.issues.map(issue => `${issue.path.join('.')}: ${issue.message}`)
  throw new Error(`Cannot use the words in ${file}:\n${faults.join('\n')}`)
}
