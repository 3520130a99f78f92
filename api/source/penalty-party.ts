import type { PARTY_TYPES } from '#content/enforcement/entries.ts'
import { redact } from '#content/enforcement/redact.ts'

export type PartyType = (typeof PARTY_TYPES)[number]
const TYPES: Readonly<Record<string, PartyType>> = {
  ...{ 法人及非法人组织: 'organisation', 法人: 'organisation', 非法人组织: 'organisation', 企业: 'organisation' },
  ...{ 个体工商户: 'individual-business', 个体: 'individual-business', 自然人: 'natural-person' },
}

/** The type of a party; null where the cell is empty, undefined where it says something else. */
export const partyTypeOf = (text: string): PartyType | null | undefined => (text === '' ? null : TYPES[text])

/** A person's name as it may be stored: the family name and ×. */
export const masked = (name: string): string => redact(name, [name]).text.replace(/^.$/u, '×')
