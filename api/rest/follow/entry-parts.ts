import type { Asked } from './entry.ts'

/** The id of an entry for ever: of what kind, and by which parts it is known. */
export const urn = (...parts: readonly string[]): string => `urn:qingtian:${parts.map(encodeURIComponent).join(':')}`

/** A text line by line, without what is not known. */
export const lines = (...texts: readonly (string | null)[]): string => texts.filter(text => text).join('\n')

export const casePage = (id: string): string => `case/${encodeURIComponent(id)}/`
export const facilityPage = (id: string): string => `facility/${encodeURIComponent(id)}/`

/** The query of the page that shows the same as what is asked. */
export const queryOf = ({ limit: _, ...asked }: Asked): string => {
  const given = Object.entries(asked) as [string, string][]
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`
}
