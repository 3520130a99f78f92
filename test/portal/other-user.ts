import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Users that nobody is, and what only root can do with them. */
export const PUBLIC_UID = 64_002
export const REPORTS_UID = 64_001
export const SHARED_GID = 64_000

/** Gives a folder and everything in it to a user and a group. */
export function give(path: string, uid: number, gid: number): void {
  const inner = statSync(path).isDirectory() ? readdirSync(path, { recursive: true, withFileTypes: true }) : []
  for (const { parentPath, name } of inner)
    if (existsSync(join(parentPath, name))) chownSync(join(parentPath, name), uid, gid)
  chownSync(path, uid, gid)
}

export const NOBODY = { uid: 65_534, gid: 65_534 }
const OPEN_ALL = fileURLToPath(new URL('./open-all.ts', import.meta.url))

/** A folder and everything in it. */
export const everything = (folder: string): string[] => [
  folder,
  ...readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(name => join(folder, name)),
]

/** Those of the paths that another user can read, list or connect to. */
export function openedBy(user: object, paths: readonly string[]): string[] {
  const { stdout, stderr } = spawnSync(process.execPath, [OPEN_ALL], {
    ...user,
    input: JSON.stringify(paths),
    encoding: 'utf8',
  })
  if (stderr !== '') throw new Error(stderr)
  return JSON.parse(stdout)
}
