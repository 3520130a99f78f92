import { Refusal } from '#content/refusal.ts'

/**
 * The parameters of a query string. Throws Refusal `invalid` that names a parameter which is unknown or given twice, or
 * whose text no database can keep.
 */
export function readQuery(search: string, known: readonly string[]): Record<string, string> {
  const found: Record<string, string> = {}
  for (const [name, value] of new URLSearchParams(search)) {
    if (!known.includes(name)) throw refuse(name, `unknown parameter; known are: ${known.join(', ') || 'none'}`)
    if (name in found) throw refuse(name, 'given more than once')
    if (value.includes('\0') || value.includes('\uFFFD')) throw refuse(name, 'not text in UTF-8 without NUL')
    found[name] = value
  }
  return found
}

const refuse = (name: string, detail: string): Refusal =>
  new Refusal('invalid', `Cannot read the parameter "${name.slice(0, 80)}": ${detail}`, [
    { pointer: `/${name.slice(0, 80)}`, detail },
  ])

/** One spelling for requests that mean the same: names in order. */
export const canonicalQuery = (query: Readonly<Record<string, string>>): string =>
  new URLSearchParams(Object.entries(query).toSorted(([a], [b]) => (a < b ? -1 : 1))).toString()
