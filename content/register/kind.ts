import type { z } from 'zod'

/**
 * A kind of thing that the register keeps: sections, outfalls, offices … Its shape is the truth for everything: the
 * columns of the import template (`names.zh`, lists joined by `;`), what is stored, and what every door answers with.
 * `key` names the fields that tell one entry from another; `refs` the fields that name entries of other kinds, which
 * must be there; `told` the free texts, which are kept without what names natural persons; `example` is an invented row that
 * the template shows.
 */
export type Kind<S extends z.ZodObject = z.ZodObject> = {
  readonly kind: string
  readonly title: string
  readonly shape: S
  readonly key: readonly string[]
  readonly refs: Readonly<Record<string, string>>
  readonly told?: readonly string[]
  readonly example: Readonly<Record<string, unknown>>
  /** Whether a real entry accuses somebody: two people look at its file before it becomes public. */
  readonly accuses?: true
  /** What the shape alone cannot say. Returns faults as `field: what is wrong`. */
  readonly check?: (entry: never) => readonly { field: string; detail: string }[]
}

/** The id of an entry: its key fields joined by `>`. */
export const idOf = ({ key }: Pick<Kind, 'key'>, entry: Readonly<Record<string, unknown>>): string =>
  key.map(field => String(entry[field])).join('>')
