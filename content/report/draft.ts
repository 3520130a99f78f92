import { placeBySlug } from '../place/places.ts'
import type { Language } from '../place/shapes.ts'
import { Slug } from '../register/shapes.ts'
import { CHOICES, Facts } from './facts.ts'
import { Identity } from './identity.ts'

export const IDENTITY_FIELDS = ['name', 'phone', 'email', 'address', 'contact'] as const
const ABOUT_FIELDS = ['facility', 'case', 'outfall'] as const
const TYPED_FIELDS = ['category', 'text', 'place', 'landmark', 'longitude', 'latitude', 'happened', 'choice'] as const

/** The fields of the form, each a text as it was typed. */
export const DRAFT_FIELDS = [...TYPED_FIELDS, ...ABOUT_FIELDS, ...IDENTITY_FIELDS] as const
export type DraftField = (typeof DRAFT_FIELDS)[number]
export type Draft = Record<DraftField, string>

/** What can be wrong with a field. `no-desk`: nobody could open an envelope, so no name is taken. */
export const DRAFT_FAULTS = ['needed', 'unreadable', 'too-long', 'no-number', 'range', 'pair', 'no-desk'] as const
export type DraftFault = { field: DraftField; fault: (typeof DRAFT_FAULTS)[number] }

/** What a draft becomes when nothing is wrong with it; `identity` is null for an anonymous report. */
export type Read = { facts: Facts; choice: (typeof CHOICES)[number]; identity: Identity | null }

/** A draft of what a form sent: every word as typed, line ends as LF, ids that are none left out, nothing unknown. */
export function draftOf(given: Readonly<Record<string, string>>): Draft {
  const typed = (field: DraftField): string => (given[field] ?? '').replaceAll('\r\n', '\n')
  const draft = Object.fromEntries(DRAFT_FIELDS.map(field => [field, typed(field)])) as Draft
  for (const field of ABOUT_FIELDS) if (!Slug.safeParse(draft[field]).success) draft[field] = ''
  if (placeBySlug(draft.place) === null) draft.place = ''
  return draft
}

/** A draft that the address of the form begins: what it is about and where, and nothing else. */
export function draftAbout(query: Readonly<Record<string, string>>): Draft {
  const { facility, outlet, outfall = outlet, place, case: enforcementCase } = query
  const about = { facility, outfall, place, case: enforcementCase }
  return draftOf(
    Object.fromEntries(Object.entries(about).filter(([, value]) => value !== undefined)) as Record<string, string>,
  )
}

/**
 * Reads a draft. An anonymous report has no identity, whatever was typed; a confidential one at least one way to be reached,
 * one with a real name that name too.
 * @param desk whether there is a desk that could open an envelope
 */
export function readDraft(draft: Draft, language: Language, desk: boolean): Read | { faults: DraftFault[] } {
  const faults = [...factFaults(draft), ...identityFaults(draft, desk)]
  if (faults.length > 0) return { faults }
  const facts = Facts.parse({ ...factsIn(draft), language })
  const choice = draft.choice as Read['choice']
  return { facts, choice, identity: choice === 'anonymous' ? null : Identity.parse(identityIn(draft)) }
}

const words = (text: string): string | null => (text.trim() === '' ? null : text)

/** Digits of any script, and a decimal point or comma. */
function degrees(text: string): number | null {
  if (text.trim() === '') return null
  const plain = text.normalize('NFKC').trim().replace(',', '.')
  return /^[+-]?\d{1,3}(\.\d{1,12})?$/.test(plain) ? Number(plain) : Number.NaN
}

const factsIn = (draft: Draft) => ({
  ...{ category: draft.category, text: draft.text, place: words(draft.place), landmark: words(draft.landmark) },
  ...{ longitude: degrees(draft.longitude), latitude: degrees(draft.latitude), happened: words(draft.happened) },
  ...{ facility: words(draft.facility), case: words(draft.case), outfall: words(draft.outfall) },
})

const identityIn = (draft: Draft) => Object.fromEntries(IDENTITY_FIELDS.map(field => [field, words(draft[field])]))

function factFaults(draft: Draft): DraftFault[] {
  const { issues } = Facts.safeParse({ ...factsIn(draft), language: 'zh' }).error ?? { issues: [] }
  const found = issues.map((issue): DraftFault => {
    const field = issue.path[0] as DraftField
    return { field, fault: faultOf(draft[field], issue) }
  })
  const blank = (['category', 'text'] as const).filter(field => draft[field].trim() === '')
  const numbers = (['longitude', 'latitude'] as const).filter(field => Number.isNaN(degrees(draft[field])))
  const known: DraftFault[] = [
    ...blank.map(field => ({ field, fault: 'needed' }) as const),
    ...numbers.map(field => ({ field, fault: 'no-number' }) as const),
  ]
  return [...known, ...found.filter(({ field }) => !known.some(fault => fault.field === field))]
}

type Issue = { code?: string | undefined }

function faultOf(typed: string, { code }: Issue): DraftFault['fault'] {
  const number = typed !== '' && Number.isFinite(degrees(typed))
  if (code === 'too_big') return number ? 'range' : 'too-long'
  if (code === 'too_small') return 'range'
  return code === 'custom' && (number || typed === '') ? 'pair' : 'unreadable'
}

function identityFaults(draft: Draft, desk: boolean): DraftFault[] {
  if (!CHOICES.some(choice => choice === draft.choice)) return [{ field: 'choice', fault: 'needed' }]
  if (draft.choice === 'anonymous') return []
  if (!desk) return [{ field: 'choice', fault: 'no-desk' }]
  const given = IDENTITY_FIELDS.filter(field => words(draft[field]) !== null)
  if (draft.choice === 'real-name' && !given.includes('name')) return [{ field: 'name', fault: 'needed' }]
  if (!given.some(field => field !== 'name')) return [{ field: 'phone', fault: 'needed' }]
  const { issues } = Identity.safeParse(identityIn(draft)).error ?? { issues: [] }
  return issues.map(issue => ({
    field: issue.path[0] as DraftField,
    fault: issue.code === 'too_big' ? 'too-long' : 'unreadable',
  }))
}
