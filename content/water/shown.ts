import { decimalText } from '../decimal.ts'
import { INDICATOR_FACTS, type WaterIndicator } from './indicators.ts'
import { keepDigit } from './mean.ts'
import { readRatio } from './ratio.ts'

/** Chlorophyll a is in mg/L in the national feed, in mg/m3 with us: three places more. */
const FEED_PLACES: Partial<Record<WaterIndicator, number>> = { chla: 3 }

/**
 * A value as the national feed shows it: half to even to its decimals (INDICATOR_FACTS.shown), and with one significant
 * digit where that would give 0 (raw 0.0004 of 3 decimals stays 0.0004). An indicator that the feed has not: as given.
 * Null for text that is no decimal.
 * @param raw decimal text in the unit of the feed, chlorophyll a in mg/L; with `unit` ours, in that of INDICATOR_FACTS.
 */
export function shownText(indicator: WaterIndicator, raw: string, unit: 'feed' | 'ours' = 'feed'): string | null {
  const exact = readRatio(raw)
  const { shown } = INDICATOR_FACTS[indicator]
  if (exact === null) return null
  if (shown === null) return raw
  return decimalText(keepDigit(exact, shown + (unit === 'feed' ? (FEED_PLACES[indicator] ?? 0) : 0)))
}
