import { Refusal } from '#content/refusal.ts'

/** The names in the first line, lower-cased and without quotes. */
export function headerNames(head: string): string[] {
  const line = head.replace(/^\uFEFF/, '').split(/\r?\n/, 1)[0] ?? ''
  return line.split(',').map(name =>
    name
      .trim()
      .replace(/^"(.*)"$/, '$1')
      .toLowerCase(),
  )
}

export const hasNames = (head: string, names: readonly string[]): boolean => {
  const found = headerNames(head)
  return names.every(name => found.includes(name))
}

/** Where each wanted column stands. Throws Refusal `invalid` naming the columns that are missing or there twice. */
export function columnsOf(header: readonly string[], wanted: readonly string[], file: string): number[] {
  const names = header.map(name => name.trim().toLowerCase())
  return wanted.map(name => {
    const at = names.indexOf(name)
    if (at < 0) throw new Refusal('invalid', `Cannot read ${file}:1: no column "${name}"`)
    if (names.indexOf(name, at + 1) >= 0) throw new Refusal('invalid', `Cannot read ${file}:1: two columns "${name}"`)
    return at
  })
}
