import type { Latest } from '#content/air/shapes.ts'
import { isStale } from './freshness.ts'
import { builtAt } from './gather.ts'
import { NEAR_KM, type Nearest } from './nearest.ts'
import { categoryWord } from './phrases.ts'
import { wordThen } from './worded.ts'
import type { Speech } from './words.ts'

/** The sentence at the head of a site: the air now, or, with its hour, the air when it last spoke. */
export function heading(speech: Speech, place: string, latest: Latest | null): string {
  const { w, say, lang } = speech
  if (!latest) return say(w.place.silent, { place })
  const stale = isStale(latest, builtAt)
  if (latest.aqi === null) return say(stale ? w.place.silent : w.place.unrated, { place })
  const level = categoryWord(speech, latest.category)
  if (!stale) return say(w.place.heading, { place, level })
  return say(w.place.was, { place, level, time: wordThen(lang, latest.hour, builtAt) })
}

/** The same for a place without a station of its own: the air at the nearest one, or how far that is. */
export function headingNear(speech: Speech, place: string, { latest, km }: Nearest): string {
  const { w, say, lang } = speech
  const values = { place, km: aboutKm(km), level: categoryWord(speech, latest.category) }
  if (km > NEAR_KM || latest.aqi === null) return say(w.place.bare, { place, km: values.km })
  if (!isStale(latest, builtAt)) return say(w.place.near, values)
  return say(w.place.nearWas, { ...values, time: wordThen(lang, latest.hour, builtAt) })
}

/** Whole kilometres: the position of a town is known to a tenth of a degree. */
export const aboutKm = (km: number): number => Math.max(1, Math.round(km))
