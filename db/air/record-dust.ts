import { z } from 'zod'
import { numericCode, requirePlace } from '#content/place/places.ts'
import type { PlaceKind } from '#content/place/shapes.ts'
import { Refusal } from '#content/refusal.ts'
import { dayText, monthText, parseDay } from '#content/time.ts'
import type { Store } from '../open.ts'
import { raiseGeneration } from '../trail/generation.ts'
import { deriveMonths } from './derive-months.ts'

const Text = z.string().trim().min(1).max(500)

/** A dust event as the authority states it: natural days, first and last included. It is refused without its document. */
export const DustStatement = z.strictObject({
  place: Text.describe('Slug of the place, xinjiang for the whole region'),
  from: Text.describe('First day, YYYY-MM-DD'),
  to: Text.describe('Last day, YYYY-MM-DD'),
  issuer: Text.describe('Authority that states it'),
  document: Text.describe('Document in which it does'),
})
export type DustStatement = z.infer<typeof DustStatement>

/**
 * Records dust windows supplied by the authority and evaluates the months they touch anew, in one transaction. A window
 * that is known already changes nothing. Dust is never computed here. Throws Refusal `invalid` and `not-found`.
 * @returns how many windows are new
 */
export async function recordDust(store: Store, statements: readonly DustStatement[], at: number): Promise<number> {
  const windows = [...new Map(statements.map(windowOf).map(window => [JSON.stringify(window), window])).values()]
  return store.write(async tx => {
    const { rows } = await tx.execute('select place, firstDay, lastDay, issuer, document from dust_window')
    const known = new Set(rows.map(row => JSON.stringify(Object.values(row))))
    const fresh = windows.filter(window => !known.has(JSON.stringify(Object.values(window))))
    if (fresh.length === 0) return 0
    const generation = await raiseGeneration(tx, 'dust-windows', at)
    for (const window of fresh)
      await tx.execute({
        sql: `insert into dust_window (place, firstDay, lastDay, issuer, document, generation)
          values (:place, :firstDay, :lastDay, :issuer, :document, :generation)`,
        args: { ...window, generation },
      })
    const months = await tx.execute('select site, month from site_month')
    const touched = months.rows
      .map(row => ({ site: Number(row['site']), month: String(row['month']) }))
      .filter(({ month }) => fresh.some(w => monthText(w.firstDay) <= month && month <= monthText(w.lastDay)))
    await deriveMonths(tx, touched)
    return fresh.length
  })
}

const EVALUATED: readonly PlaceKind[] = ['region', 'prefecture', 'city']

function windowOf({ place, from, to, issuer, document }: DustStatement) {
  const [firstDay, lastDay] = [parseDay(from), parseDay(to)]
  if (lastDay < firstDay)
    throw new Refusal(
      'invalid',
      `Cannot take a dust window from ${dayText(firstDay)} to ${dayText(lastDay)}: it ends before it begins`,
    )
  const found = requirePlace(place)
  if (!EVALUATED.includes(found.kind))
    throw new Refusal(
      'invalid',
      `Cannot take a dust window for "${place}": windows are for the region, a prefecture or an XPCC city`,
    )
  return { place: numericCode(found), firstDay, lastDay, issuer, document }
}
