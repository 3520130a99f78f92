import { idOf } from '#content/register/kind.ts'
import { KINDS } from '#content/register/kinds.ts'
import type { EntryBatch, EntryPush } from '#content/register/push.ts'
import { dayText } from '#content/time.ts'
import { dayOf, monthAt } from './months.ts'
import { basinEntries, bodyEntries, sectionEntries, unitEntries, zoneEntries } from './register-bodies.ts'
import { edgeEntries, facilityEntries, outfallEntries, pipeEntries } from './register-chain.ts'
import { blackEntries, useEntries } from './register-figures.ts'
import { officeEntries } from './register-offices.ts'
import { quarterEntries, sourceEntries } from './register-sources.ts'

type Make = (origin: number, today: string) => Record<string, unknown>[]
const MAKERS: Readonly<Record<string, Make>> = {
  basin: basinEntries,
  body: bodyEntries,
  unit: unitEntries,
  zone: zoneEntries,
  section: sectionEntries,
  source: sourceEntries,
  outfall: outfallEntries,
  pipe: pipeEntries,
  facility: facilityEntries,
  office: officeEntries,
  black: blackEntries,
  use: (origin, today) => useEntries(today, origin),
  quarter: (origin, today) => quarterEntries(today, origin),
  edge: edgeEntries,
}

/**
 * The register of the invented waters as it stands at `now` (epoch milliseconds), references before those that refer.
 * `origin` is the month (year × 12 + month − 1) in which the region began: its stories are told around it.
 */
export async function* simulatedWaterEntries(
  now: number,
  origin: number = monthAt(now / 60_000),
): AsyncGenerator<EntryBatch> {
  const today = dayText(dayOf(Math.floor(now / 60_000)))
  const entries: EntryPush[] = []
  for (const kind of KINDS)
    for (const entry of MAKERS[kind.kind]?.(origin, today) ?? [])
      entries.push({ kind: kind.kind, id: idOf(kind, entry), entry, line: entries.length + 2 })
  yield { entries, rejects: [], read: entries.length }
}
