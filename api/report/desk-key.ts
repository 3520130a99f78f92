import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { reportsFolder } from './role-keys.ts'

/** Where the public key of the desk of identity stands; the private one is never on this machine. */
export const deskKeyFile = (data: string): string => join(reportsFolder(data), 'desk.pub')

/** The public key of the desk, `age1…`; null where there is no desk, so that no contact can be taken. */
export async function deskKey(data: string): Promise<string | null> {
  try {
    return (await readFile(deskKeyFile(data), 'utf8')).trim()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
