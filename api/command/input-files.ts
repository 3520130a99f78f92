import { glob, readdir, stat } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'

/** A file to import; `file` names it in the trail: its name, or its path within the folder that was given. */
export type InputFile = { path: string; file: string }

/** The files that the paths mean, each list sorted by path, and what was passed over. */
export type InputFiles = { files: InputFile[]; hidden: string[]; absent: string[] }

const PATTERN = /[*?[\]{}]/

/**
 * Files, folders (with everything below) and patterns, in the order given. Dot files, among them the `._` files that
 * macOS leaves in archives, are passed over. A path that does not exist and a pattern that fits nothing are `absent`.
 */
export async function inputFiles(paths: readonly string[]): Promise<InputFiles> {
  const found: InputFiles = { files: [], hidden: [], absent: [] }
  for (const path of paths) await addPath(path, found)
  return found
}

async function addPath(path: string, found: InputFiles): Promise<void> {
  const info = await stat(path).catch(() => null)
  if (info?.isDirectory()) return addFolder(path, found)
  if (info) {
    found.files.push({ path, file: nameOf(basename(path)) })
    return
  }
  const matches = PATTERN.test(path) ? (await Array.fromAsync(glob(path))).sort() : []
  if (matches.length === 0) found.absent.push(path)
  for (const match of matches) await addPath(match, found)
}

async function addFolder(folder: string, found: InputFiles): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter(entry => !entry.isDirectory()).map(entry => join(entry.parentPath, entry.name))
  for (const path of paths.sort()) {
    const within = relative(folder, path)
    if (/(^|\/)(\.|__MACOSX\/)/.test(within)) found.hidden.push(path)
    else found.files.push({ path, file: nameOf(within) })
  }
}

const nameOf = (path: string) =>
  path
    .toWellFormed()
    .replace(/\p{Cc}/gu, '\uFFFD')
    .slice(-200)
