import { existsSync, mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/**
 * Makes a folder and those above it, one by one: Node's own recursive way never returns where the system allows none
 * (below /proc). Throws what the system says.
 */
export function makeFolder(path: string): void {
  const folder = resolve(path)
  if (existsSync(folder)) return
  makeFolder(dirname(folder))
  if (!existsSync(folder)) mkdirSync(folder)
}
