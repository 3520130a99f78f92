import { mkdirSync, rmSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/** A path to listen at. A socket there was left by a process that died: only one has the reports open. */
export function freeSocket(path: string): string {
  const folder = dirname(path)
  if (!statSync(folder, { throwIfNoEntry: false })) mkdirSync(folder, { mode: 0o700 })
  rmSync(path, { force: true })
  return path
}
