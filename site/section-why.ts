import { classNumber } from '#content/water/class.ts'
import type { WaterIndicator } from '#content/water/indicators.ts'
import type { WaterClass, WaterPart } from '#content/water/shapes.ts'
import { classWord, exact, indicatorUnit, measured } from './water-phrases.ts'
import type { Speech } from './words.ts'

const GOOD = 3

/** In a sentence why an indicator decides the class: how its value lies against the limit of class III. */
export function whyPart(speech: Speech, part: WaterPart): string {
  const { w, say } = speech
  const s = w.water.section
  const name = part.indicator as WaterIndicator
  const indicator = w.water.indicators[name]
  const value = measured(speech, name, part.value === null ? null : shownOf(part))
  const level = part.class === null ? 0 : classNumber(part.class)
  if (name === 'ph' && level > 5) return say(s.phOut, { value })
  const of = part.class === null ? '' : classWord(speech, part.class)
  if (level <= GOOD || part.limit === null) return say(s.decides, { indicator, value, class: of })
  const limit = [exact(speech, part.limit), indicatorUnit(name)].join(' ')
  if (name === 'do') return say(s.low, { indicator, value, limit })
  if (!part.exceedance) return say(s.high, { indicator, value, limit })
  return say(s.highTimes, { indicator, value, limit, times: exact(speech, part.exceedance) })
}

/** A mean is shown as it was compared; a single value as it was reported. */
const shownOf = ({ value, used, samples }: WaterPart): number | string | null => (samples > 1 ? used : value)

/** The worst class among the counted indicators that do not decide; null where all decide. */
export function otherwise(parts: readonly WaterPart[], deciding: readonly string[]): WaterClass | null {
  const others = parts.filter(part => part.counts && part.class !== null && !deciding.includes(part.indicator))
  const worst = others.toSorted((a, b) => classNumber(b.class as WaterClass) - classNumber(a.class as WaterClass))[0]
  return worst?.class ?? null
}
