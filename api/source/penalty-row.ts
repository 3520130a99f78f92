import { fenOf } from '#content/enforcement/amounts.ts'
import { CaseEntry } from '#content/enforcement/entries.ts'
import { bareName, isPerson } from '#content/enforcement/is-person.ts'
import { redact } from '#content/enforcement/redact.ts'
import { usccFault } from '#content/enforcement/uscc.ts'
import { isIdentityNumber, privateIn } from '#content/register/private.ts'
import type { EntryPush } from '#content/register/push.ts'
import type { PenaltyField } from './penalty-columns.ts'
import { penaltyDay } from './penalty-date.ts'
import { penaltyKinds } from './penalty-kinds.ts'
import { masked, partyTypeOf } from './penalty-party.ts'

type Fault = { field: PenaltyField; value: string; reason: string }
type Tell = (field: PenaltyField, value: string, reason: string) => void
type CellOf = (field: PenaltyField) => string
const NOTHING = ['', '/', '-', '--', '无']
const UNSEEN = /(?![\n\t])[\p{Cc}\u202A-\u202E\u2066-\u2069]/u
const TEXTS = ['number', 'violation', 'facts', 'basis', 'kinds', 'content', 'licence', 'authority'] as const
/** What names no person: a number, and an office. */
const PUBLIC: readonly string[] = ['number', 'authority']
const FIELD_OF: Readonly<Record<string, PenaltyField>> = {
  documentNumber: 'number',
  case: 'number',
  penalties: 'kinds',
}

/** One row as a case and its decision, or everything that is wrong with it; no fault quotes the name of a person. */
export function penaltyOf(cell: CellOf, line: number): { entries: EntryPush[]; faults: Fault[] } {
  const faults: Fault[] = []
  const fault: Tell = (field, value, reason) => void faults.push({ field, value, reason })
  const given = (field: PenaltyField) => (NOTHING.includes(cell(field)) ? '' : cell(field))
  const who = partyOf(given, fault)
  const texts = textsOf(given, who.persons, fault)
  const decidedOn = penaltyDay(cell('decidedOn'))
  if (decidedOn === null) fault('decidedOn', cell('decidedOn'), 'not a day like 2024-03-01 or 2024年3月1日')
  const [fine, confiscated] = [amountOf('fine', given, fault), amountOf('confiscated', given, fault)]
  const id = idFrom(texts['number'] ?? '')
  const entry = {
    ...{ case: id, documentNumber: texts['number'], facility: null, party: who.party, partyType: who.type },
    ...{ uscc: who.uscc, violation: texts['violation'], facts: texts['facts'], basis: texts['basis'] },
    ...{ penalties: penaltyKinds(texts['kinds'] ?? ''), content: texts['content'], fine, fineDerived: false },
    ...{ confiscated, currency: null, licence: texts['licence'], conductOn: null, decidedOn },
    ...{ authority: texts['authority'], place: null, from: decidedOn, to: null },
  }
  for (const { path, message } of CaseEntry.safeParse(entry).error?.issues ?? []) {
    const at = String(path[0])
    if (at === 'decidedOn' || at === 'from') continue
    const field = FIELD_OF[at] ?? (at as PenaltyField)
    if (!faults.some(one => one.field === field)) fault(field, texts[field] ?? '', message)
  }
  if (faults.length > 0) return { entries: [], faults }
  const sought = who.uscc === null ? {} : { sought: { by: 'uscc', value: who.uscc, needed: false } as const }
  const step = {
    case: id,
    step: 'decided',
    on: decidedOn,
    detail: null,
    document: texts['number'],
    from: decidedOn,
    to: null,
  }
  return {
    entries: [
      { kind: 'case', id, entry, line, ...sought },
      { kind: 'step', id: `${id}>decided>${decidedOn}`, entry: step, line },
    ],
    faults,
  }
}

function textsOf(given: CellOf, persons: readonly string[], fault: Tell): Record<string, string | null> {
  const texts = TEXTS.map(
    field => [field, PUBLIC.includes(field) ? given(field) : redact(given(field), persons).text] as const,
  )
  for (const [field, text] of texts) {
    const secret = privateIn(text)
    if (secret) fault(field, '', `${secret}: the register keeps none`)
    else if (UNSEEN.test(text)) fault(field, '', 'control characters')
  }
  return Object.fromEntries(texts.map(([field, text]) => [field, text || null]))
}

/** Whole 分; null where none is given. */
function amountOf(field: 'fine' | 'confiscated', given: CellOf, fault: Tell): number | null {
  const fen = given(field) === '' ? null : fenOf(given(field))
  if (fen === null || typeof fen === 'number') return fen
  fault(field, given(field), fen.detail)
  return null
}

/** The party as it may be kept, and the names that no text of the row may hold. The code of a person is never kept. */
function partyOf(given: CellOf, fault: Tell) {
  const [name, code] = [given('party'), given('uscc')]
  const type = partyTypeOf(given('partyType'))
  if (type === undefined) fault('partyType', given('partyType'), 'not 法人及非法人组织, 个体工商户 or 自然人')
  const person = isPerson(name, type ?? null, code !== '')
  const wrong = type === 'natural-person' || code === '' ? null : usccFault(code)
  if (wrong) fault('uscc', person || isIdentityNumber(code) ? '' : code, wrong)
  if (name === '') fault('party', '', 'missing: this column is required')
  if (privateIn(name) || UNSEEN.test(name)) fault('party', '', 'holds a private number or control characters')
  const uscc = type === 'natural-person' || code === '' ? null : code
  const persons = [...(person ? [bareName(name)] : []), given('person')].filter(one => one !== '')
  const kept = type === 'individual-business' ? redact(name, persons).text : name
  return { party: person ? masked(bareName(name)) : kept, type: type ?? null, uscc, persons }
}

/** 新环罚〔2024〕1号 as an id: what an id cannot hold becomes `-`. */
const idFrom = (number: string): string => number.replace(/[^\p{L}\p{N}_.-]+/gu, '-').replace(/^[^\p{L}\p{N}]+/u, '')
