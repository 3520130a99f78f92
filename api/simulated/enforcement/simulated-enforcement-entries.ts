import { ENFORCEMENT_KINDS } from '#content/enforcement/kinds.ts'
import { idOf } from '#content/register/kind.ts'
import type { EntryBatch, EntryPush } from '#content/register/push.ts'
import { facilityEntries } from '../water/register-chain.ts'
import { type Concerned, caseEntries, stepEntries } from './case-entries.ts'
import { drawEntries } from './draw-entries.ts'
import { agencyEntries, creditEntries, disclosureEntries, listingEntries, membershipEntries } from './list-entries.ts'
import { limitEntries, outletEntries, permitEntries } from './permit-entries.ts'
import { damageEntries, inspectionEntries, taskEntries } from './supervision-entries.ts'

type Make = (concerned: readonly Concerned[], origin: number) => Record<string, unknown>[]
const MAKERS: Readonly<Record<string, Make>> = {
  outlet: outletEntries,
  permit: permitEntries,
  limit: limitEntries,
  inspection: inspectionEntries,
  draw: drawEntries,
  case: caseEntries,
  step: stepEntries,
  credit: creditEntries,
  listing: listingEntries,
  membership: membershipEntries,
  disclosure: disclosureEntries,
  task: taskEntries,
  damage: damageEntries,
  agency: agencyEntries,
}

/**
 * What offices are supposed to have done about the invented facilities, told around the month `origin`: permits,
 * inspections, cases with their steps, and lists. References come before those that refer; every name is invented.
 */
export async function* simulatedEnforcementEntries(origin: number): AsyncGenerator<EntryBatch> {
  const concerned = facilityEntries(origin).map((facility, key) => ({ ...facility, key }) as Concerned)
  const entries: EntryPush[] = []
  for (const kind of ENFORCEMENT_KINDS)
    for (const entry of MAKERS[kind.kind]?.(concerned, origin) ?? [])
      entries.push({ kind: kind.kind, id: idOf(kind, entry), entry, line: entries.length + 2 })
  yield { entries, rejects: [], read: entries.length }
}
