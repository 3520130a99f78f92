import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

/** A table beside this file; in a bundle that moved this file, under the project root the build runs from. */
export function readTable(name: string): unknown {
  const beside = join(import.meta.dirname ?? '', name)
  const path = existsSync(beside) ? beside : join(process.cwd(), 'content/enforcement', name)
  return parse(readFileSync(path, 'utf8'))
}
