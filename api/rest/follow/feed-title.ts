import { placeBySlug } from '#content/place/places.ts'
import { chinese } from './chinese.ts'

type Words = Readonly<Record<string, string>>

/** Words of the members of closed sets, by the parameters that take them. */
const members: Readonly<Record<string, () => Words>> = {
  kind: () => ({ ...chinese().inspectionKinds, ...chinese().disclosureKinds }),
  origin: () => chinese().taskOrigins,
  partyType: () => chinese().partyTypes,
  penalty: () => chinese().penalties,
  register: () => chinese().registers,
  result: () => chinese().inspectionResults,
  state: () => ({ ...chinese().caseSteps, ...chinese().taskStates }),
}

function inWords(name: string, value: string): string {
  if (name === 'place') return placeBySlug(value)?.names.zh ?? value
  const words = members[name]?.() ?? {}
  return Object.hasOwn(words, value) ? (words[value] as string) : value
}

/**
 * What a feed is called: its list and what that is narrowed to, so that feeds of different searches can be told apart.
 * `limit` says nothing of what is followed.
 */
export function feedTitle(title: string, { limit: _, ...asked }: Readonly<Record<string, unknown>>): string {
  const narrowed = Object.entries(asked)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => inWords(name, String(value)))
  return narrowed.length === 0 ? title : `${title}：${narrowed.join('，')}`
}
