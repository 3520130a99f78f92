import { Refusal } from '#content/refusal.ts'
import { cursorOf, type ListName, readCursor } from '#db/cursor.ts'

/** A query of a page, which is that of the API: what it gives, and the same as text without the place in the list. */
export type Search = { given: Readonly<Record<string, string>>; query: string }

/** Reads what an ask takes from the address of a page; a field left empty in a form is not given. */
export function readSearch(parameters: URLSearchParams, shape: Readonly<Record<string, unknown>>): Search {
  const known = [...parameters].filter(([name, value]) => Object.hasOwn(shape, name) && value.trim() !== '')
  const given = Object.fromEntries(known.map(([name, value]) => [name, value.trim()]))
  const { cursor: _, limit: __, ...asked } = given
  return { given, query: queryText(asked) }
}

export const queryText = (given: Readonly<Record<string, string>>): string => new URLSearchParams(given).toString()

/**
 * What a page asks, of the generation that it says it shows: a cursor of an earlier one goes on from the same item in this one.
 * Throws Refusal `invalid` for `asOf`, which no page says, and for what is no cursor.
 */
export function ofThisGeneration(list: ListName, generation: number, given: Search['given']): Search['given'] {
  const { asOf, cursor, ...asked } = given
  if (asOf !== undefined)
    throw new Refusal('invalid', `Cannot show what was known as of "${asOf}" on a page: ask the API for it`)
  const at = readCursor(list, cursor)
  return at === null ? asked : { ...asked, cursor: cursorOf(list, { generation, key: at.key }) }
}

/** Path of a search in a language, at what it found. */
export function searchPath(lang: string, of: string, given: Readonly<Record<string, string>>): string {
  const query = queryText(given)
  return `/${lang}/${of}/${query === '' ? '' : `?${query}`}#found`
}
