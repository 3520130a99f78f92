import { randomBytes } from 'node:crypto'
import { open, readdir, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import type { Client } from '@libsql/client'

/**
 * Writes files under random names, durable when this returns: each and the folder itself are flushed to the disk. What was
 * written is taken away when any of it fails.
 */
export async function writeAttachments(folder: string, files: readonly Uint8Array[]): Promise<string[]> {
  const names: string[] = []
  try {
    for (const bytes of files) {
      const name = randomBytes(16).toString('hex')
      names.push(name)
      await writeDurably(join(folder, name), bytes, 'wx')
    }
    if (names.length > 0) await flushFolder(folder)
    return names
  } catch (error) {
    await dropAttachments(folder, names)
    throw error
  }
}

/** Takes files away; those that are not there are passed over. */
export async function dropAttachments(folder: string, names: readonly string[]): Promise<void> {
  for (const name of names)
    await unlink(join(folder, name)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error
    })
  if (names.length > 0) await flushFolder(folder)
}

/** The files that reports name. */
export async function namedFiles(client: Client): Promise<string[]> {
  const { rows } = await client.execute(`select file from attachment
    union all select original from attachment where original is not null`)
  return rows.map(row => String(row['file']))
}

/** Takes away the files that no report names. Only before the first act: a report being sent has files and no row yet. */
export async function sweepAttachments(client: Client, folder: string): Promise<void> {
  const named = new Set(await namedFiles(client))
  const strays = (await readdir(folder)).filter(name => !named.has(name))
  await dropAttachments(folder, strays)
}

/** Writes a file for its owner alone, flushed when this returns; `wx` refuses one that is there. */
export async function writeDurably(path: string, content: Uint8Array | string, flag: 'wx' | 'w'): Promise<void> {
  const file = await open(path, flag, 0o600)
  try {
    await file.writeFile(content)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Flushes a folder to the disk: a new name is there only when its folder is. */
export async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
