import { privateIn } from '#content/register/private.ts'
import type { EntryBatch } from '#content/register/push.ts'
import type { Reject } from '#content/trail/reject.ts'
import { cleanText } from './clean-text.ts'
import type { JsonObject } from './json-objects.ts'

/** What is measured in mg/L is water, in mg/m³ air. */
const MEDIA: Readonly<Record<string, 'air' | 'water'>> = { 'mg/L': 'water', 'mg/m3': 'air' }
const LONGEST = 40

/**
 * The outlets of one enterprise, which the list knows by name only: the facility is found where they are recorded.
 * The medium follows from the units of what is measured; an outlet that has both or neither is rejected.
 */
export function outletsOf({ value, line }: JsonObject, from: string, batch: EntryBatch) {
  const reject = (field: string, found: unknown, reason: string) =>
    void batch.rejects.push({ line, field, value: textOf(found).slice(0, 80), reason } satisfies Reject)
  const name = cleanText(textOf(value['enterpriseName']))
  const outlets = Array.isArray(value['outlets']) ? (value['outlets'] as unknown[]) : null
  batch.read += outlets?.length ?? 1
  if (!name || privateIn(name))
    return reject('enterpriseName', value['enterpriseName'], 'not the name of an enterprise')
  if (!outlets) return reject('outlets', value['outlets'], 'not a list of outlets')
  for (const given of outlets) {
    const outlet = cleanText(textOf((given as { outletName?: unknown } | null)?.outletName))
    const medium = mediumOf((given as { pollutants?: unknown } | null)?.pollutants)
    if (!outlet || outlet.length > LONGEST || privateIn(outlet))
      reject('outletName', outlet, 'not the name of an outlet')
    else if (!medium) reject('outletName', outlet, 'its units do not say whether it discharges into air or water')
    else {
      const names = { zh: outlet, ug: null, kk: null, en: null }
      const entry = { facility: 'sought', outlet, names, medium, device: null, from, to: null }
      const sought = { by: 'name', value: name, needed: true } as const
      batch.entries.push({ kind: 'outlet', id: `sought>${outlet}`, entry, line, sought })
    }
  }
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value ?? '') ?? ''))

function mediumOf(pollutants: unknown): 'air' | 'water' | null {
  const units = (Array.isArray(pollutants) ? pollutants : []).map(one => (one as { unit?: unknown } | null)?.unit)
  const media = new Set(units.flatMap(unit => MEDIA[String(unit)] ?? []))
  return media.size === 1 ? ([...media][0] as 'air' | 'water') : null
}
