import { ADMINISTRATORS, FACILITY_STATES, PARTY_TYPES } from '#content/enforcement/entries.ts'
import { penaltyNames } from './enforcement-phrases.ts'
import { money } from './money.ts'
import { day, type Field, member, number, place, plain } from './version-fields.ts'

const truth: Field[1] = (_, value) => (value === 'true' ? '✓' : '✗')
const amount: Field[1] = (speech, value) => money(speech, Number(value))

/** The fields of a case, in words; an amount is told in yuan, its currency stands beside it. */
export const CASE_FIELDS: Readonly<Record<string, Field>> = {
  documentNumber: [({ w }) => w.enforcement.head.number, plain],
  facility: [({ w }) => w.enforcement.head.facility, plain],
  party: [({ w }) => w.enforcement.head.party, plain],
  partyType: [({ w }) => w.enforcement.fields.partyType, member(PARTY_TYPES, ({ w }) => w.enforcement.partyTypes)],
  uscc: [({ w }) => w.enforcement.facility.code, plain],
  violation: [({ w }) => w.enforcement.facets.violation, plain],
  facts: [({ w }) => w.enforcement.case.facts, plain],
  basis: [({ w }) => w.enforcement.head.law, plain],
  penalties: [({ w }) => w.enforcement.head.penalty, (speech, value) => penaltyNames(speech, value.split(';'))],
  content: [({ w }) => w.enforcement.case.decision, plain],
  fine: [({ w }) => w.enforcement.head.fine, amount],
  fineDerived: [({ w }) => w.enforcement.fields.fineDerived, truth],
  confiscated: [({ w }) => w.enforcement.head.confiscated, amount],
  currency: [({ w }) => w.enforcement.fields.currency, plain],
  licence: [({ w }) => w.enforcement.head.licence, plain],
  conductOn: [({ w }) => w.enforcement.case.conduct, day],
  decidedOn: [({ w }) => w.enforcement.head.decided, day],
  authority: [({ w }) => w.enforcement.head.authority, plain],
  place: [({ w }) => w.head.place, place],
}

/** The fields of a facility that other things with a page do not have, or have in another sense. */
export const FACILITY_FIELDS: Readonly<Record<string, Field>> = {
  uscc: [({ w }) => w.enforcement.facility.code, plain],
  industry: [({ w }) => w.enforcement.fields.industryCode, plain],
  industryName: [({ w }) => w.enforcement.head.industry, plain],
  administration: [
    ({ w }) => w.enforcement.facility.administration,
    member(ADMINISTRATORS, ({ w }) => w.enforcement.administrators),
  ],
  state: [({ w }) => w.enforcement.head.state, member(FACILITY_STATES, ({ w }) => w.enforcement.facilityStates)],
  longitude: [({ w }) => `${w.head.coordinates} (°E)`, number],
  latitude: [({ w }) => `${w.head.coordinates} (°N)`, number],
}
