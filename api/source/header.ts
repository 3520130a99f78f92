import { Refusal } from '#content/refusal.ts'

/** One field and what ends it. A quote that is never closed is a character like others. */
const FIELD = /[ \t]*(?:"([^"]*(?:""[^"]*)*)"[ \t]*|([^,\r\n]*))(,|\r?\n|\r|$)/y

/** The names in the first record, lower-cased and without quotes. */
export function headerNames(head: string): string[] {
  const names: string[] = []
  const text = head.replace(/^\uFEFF/, '')
  FIELD.lastIndex = 0
  for (let more = true; more; ) {
    const [, quoted, plain = '', end] = FIELD.exec(text) ?? []
    names.push((quoted?.replaceAll('""', '"') ?? plain).trim().toLowerCase())
    more = end === ','
  }
  return names
}

export const hasNames = (head: string, names: readonly string[]): boolean => {
  const found = headerNames(head)
  return names.every(name => found.includes(name))
}

/** Where each wanted column stands in the header, which is on that line. Throws Refusal `invalid` naming the columns that are missing or there twice. */
export function columnsOf(header: readonly string[], wanted: readonly string[], file: string, line = 1): number[] {
  const names = header.map(name => name.trim().toLowerCase())
  return wanted.map(name => {
    const at = names.indexOf(name)
    if (at < 0) throw new Refusal('invalid', `Cannot read ${file}:${line}: no column "${name}"`)
    if (names.indexOf(name, at + 1) >= 0)
      throw new Refusal('invalid', `Cannot read ${file}:${line}: two columns "${name}"`)
    return at
  })
}
