import type { PARTY_TYPES } from './entries.ts'

type PartyType = (typeof PARTY_TYPES)[number]

/** A name of a person: two to four Han characters, or parts joined by a dot, as Uyghur and Kazakh names are written. */
const PERSON = /^(?:\p{Script=Han}{2,4}|\p{Script=Han}+(?:[·•・]\p{Script=Han}+)+)$/u
/** What is said of a name behind it: 张三（个体）. */
const ASIDE = /\s*[（(][^（）()]*[)）]$/

/** A name without what is said of it behind it. */
export const bareName = (name: string): string => name.replace(ASIDE, '')

/**
 * Whether a party goes by the name of a person: it says so, or is no organisation and is called like one. `coded`: it has a
 * credit code, which with no type given is that of an organisation.
 */
export const isPerson = (name: string, type: PartyType | null, coded: boolean): boolean =>
  type === 'natural-person' || (type !== 'organisation' && !(type === null && coded) && PERSON.test(bareName(name)))
