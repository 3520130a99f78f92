import { existsSync, readFileSync } from 'node:fs'
import { rename } from 'node:fs/promises'
import { dirname } from 'node:path'
import { flushFolder, writeDurably } from './attachment-files.ts'

/** The key in a file; one that is not there yet is made, for its owner alone and durable. */
export async function keptKey(path: string, make: () => string): Promise<string> {
  if (!existsSync(path)) await writeKey(path, make())
  return readFileSync(path, 'utf8')
}

/** Writes a key for its owner alone, whole and durable when this returns, over one that is there. */
export async function writeKey(path: string, text: string): Promise<void> {
  const part = `${path}.${process.pid}`
  await writeDurably(part, text, 'w')
  await rename(part, path)
  await flushFolder(dirname(path))
}
