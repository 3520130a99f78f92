import type { PARTY_TYPES } from '#content/enforcement/entries.ts'
import { redact } from '#content/enforcement/redact.ts'

export type PartyType = (typeof PARTY_TYPES)[number]
const TYPES: Readonly<Record<string, PartyType>> = {
  ...{ 法人及非法人组织: 'organisation', 法人: 'organisation', 非法人组织: 'organisation', 企业: 'organisation' },
  ...{ 个体工商户: 'individual-business', 个体: 'individual-business', 自然人: 'natural-person' },
}
/** A name of a person: two to four Han characters, or parts joined by a dot, as Uyghur and Kazakh names are written. */
const PERSON = /^(?:\p{Script=Han}{2,4}|\p{Script=Han}+(?:[·•・]\p{Script=Han}+)+)$/u

/** The type of a party; null where the cell is empty, undefined where it says something else. */
export const partyTypeOf = (text: string): PartyType | null | undefined => (text === '' ? null : TYPES[text])

/** Whether a party goes by the name of a person: it says so, or is no organisation and is called like one. */
export const isPerson = (name: string, type: PartyType | null, coded: boolean): boolean =>
  type === 'natural-person' || (type !== 'organisation' && !(type === null && coded) && PERSON.test(name))

/** A person's name as it may be stored: the family name and ×. */
export const masked = (name: string): string => redact(name, [name]).text.replace(/^.$/u, '×')
