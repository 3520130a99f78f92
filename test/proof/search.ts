import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Hit, Sieve } from './sieve.ts'

/** A secret that was found, and where. */
export type Found = Hit & { place: string }

/** What was searched, and what was found in it. */
export type Searched = { places: number; megabytes: number; found: Found[] }

export const joined = (...parts: readonly Searched[]): Searched => ({
  places: parts.reduce((sum, { places }) => sum + places, 0),
  megabytes: parts.reduce((sum, { megabytes }) => sum + megabytes, 0),
  found: parts.flatMap(({ found }) => found),
})

/** Searches texts that a name tells apart. */
export function searchTexts(sieve: Sieve, name: string, texts: readonly string[]): Searched {
  const each = texts.map((text, i) => searchBytes(sieve, `${name} ${i}`, Buffer.from(text)))
  return joined(...each)
}

/** Searches the names and the bytes of every file below a folder that was changed at an instant or later (epoch milliseconds). */
export function searchBelow(
  sieve: Sieve,
  folder: string,
  { since = 0, besides = [] as readonly string[] } = {},
): Searched {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .map(entry => ({ entry, path: join(entry.parentPath, entry.name) }))
    .filter(({ path }) => !besides.some(other => path.startsWith(other)))
  return joined(
    searchBytes(sieve, `names below ${folder}`, Buffer.from(files.map(({ path }) => path).join('\n'))),
    ...files
      .filter(({ entry, path }) => entry.isFile() && statSync(path).mtimeMs >= since)
      .map(({ path }) => searchBytes(sieve, path, readFileSync(path))),
  )
}

function searchBytes(sieve: Sieve, place: string, bytes: Buffer): Searched {
  const found = sieve.hits(bytes).map(hit => ({ ...hit, place }))
  return { places: 1, megabytes: bytes.length / 1_000_000, found }
}
