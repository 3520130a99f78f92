import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Every file of a folder with its bytes. Only for a database that is closed, or open in another process. */
export function bytesBelow(folder: string): { path: string; bytes: Buffer }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .map(path => ({ path, bytes: readFileSync(path) }))
}

/** Files of a folder in which any of the texts or bytes stands, in UTF-8 or UTF-16. */
export function findBelow(folder: string, secrets: readonly (string | Uint8Array)[]): string[] {
  const needles = secrets.flatMap(secret =>
    typeof secret === 'string' ? [Buffer.from(secret), Buffer.from(secret, 'utf16le')] : [Buffer.from(secret)],
  )
  return bytesBelow(folder)
    .filter(({ bytes }) => needles.some(needle => bytes.includes(needle)))
    .map(({ path }) => path)
}
