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

/** Path of a search in a language, at what it found. */
export function searchPath(lang: string, of: string, given: Readonly<Record<string, string>>): string {
  const query = queryText(given)
  return `/${lang}/${of}/${query === '' ? '' : `?${query}`}#found`
}
