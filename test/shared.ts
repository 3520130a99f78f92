import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '..', '..', 'shared')
const told = new Set<string>()

/** Where a file of the shared test inputs lies, or null, said loudly, when it is not on this machine. */
export function shared(path: string): string | null {
  const file = join(ROOT, path)
  if (existsSync(file)) return file
  if (!told.has(path)) console.warn(`NOT TESTED HERE: ../shared/${path} is absent, its cases did not run`)
  told.add(path)
  return null
}
