import type { Kind } from './kind.ts'

/** A reference that an entry makes: its field, and the kind and id of what it names. */
export type Reference = { field: string; kind: string; id: string }

/**
 * What an entry refers to by the `refs` of its kind. A field may name one id, a list of ids, or nothing; a field that
 * refers to `node` names its kind itself, as `outfall:PW001`.
 */
export const referencesOf = ({ refs }: Pick<Kind, 'refs'>, entry: Readonly<Record<string, unknown>>): Reference[] =>
  Object.entries(refs).flatMap(([field, kind]) => {
    const ids = [entry[field] ?? []].flat() as string[]
    return ids.map(id => (kind === 'node' ? nodeAt(field, id) : { field, kind, id }))
  })

function nodeAt(field: string, node: string): Reference {
  const colon = node.indexOf(':')
  return { field, kind: node.slice(0, colon), id: node.slice(colon + 1) }
}
