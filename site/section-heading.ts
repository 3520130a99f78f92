import { classNumber } from '#content/water/class.ts'
import type { Limits } from '#content/water/shapes.ts'
import { suitability } from '#content/water/use-words.ts'
import { builtAt } from './gather.ts'
import { countedParts, isPart } from './measured-parts.ts'
import { joined } from './phrases.ts'
import { classBy } from './section-rows.ts'
import type { Basis, SectionView } from './section-views.ts'
import { classWord, nameIn } from './water-phrases.ts'
import { wordDay, wordThen, wordTime } from './worded.ts'
import type { Speech } from './words.ts'

/** What water of the class is fit for, in words (GB 3838-2002 clause 3). */
export const suitWord = ({ w }: Speech, of: Basis['class'] | null): string =>
  w.water.suitability[suitability(of === null ? null : classNumber(of))]

/** When the water was so: the time of the sample, or the month, in words. */
export function basisTime({ lang }: Speech, { at, period }: Basis): string {
  if (at === null) return wordDay(lang, period as string, 'month')
  return at.slice(14, 19) === '00:00' ? wordThen(lang, at, builtAt) : wordTime(lang, at)
}

/** The sentence at the head of a section: what its water is fit for, now or when it last spoke. */
export function sectionHeading(speech: Speech, { section, basis, latest, month }: SectionView): string {
  const { w, say } = speech
  const { name } = nameIn(speech, section.names)
  if (!basis) return say(latest || month ? w.water.section.unrated : w.water.section.silent, { section: name })
  const suit = suitWord(speech, basis.class)
  const s = w.water.section
  const few = restsOnFew(basis)
  const said = { section: name, suit, count: countedParts(basis.parts), time: basisTime(speech, basis) }
  if (basis.present) return say(few ? s.headingFew : s.heading, said)
  return say(few ? s.wasFew : s.was, said)
}

/** Whether a class could be worse than it is said: not all was measured, and there is something worse. */
export const restsOnFew = ({ class: of, parts }: Pick<Basis, 'class' | 'parts'>): boolean =>
  of !== 'worse-than-V' && isPart(parts)

/** What the water is fit for; on how few indicators that rests, where the rest could make it worse. */
export function suitLine(speech: Speech, basis: Pick<Basis, 'class' | 'parts'>): string {
  const suit = suitWord(speech, basis.class)
  if (!restsOnFew(basis)) return suit
  return joined(speech, [suit, speech.say(speech.w.water.section.fewShort, { count: countedParts(basis.parts) })])
}

/** What the class would be by either kind of limits, where it is not known which apply and they differ; null elsewhere. */
export function eitherClass(speech: Speech, { basis, sample }: Pick<SectionView, 'basis' | 'sample'>): string | null {
  if (basis || sample?.unrated !== 'river-or-lake-unknown') return null
  const by = (limits: Limits) => classWord(speech, classBy(sample, limits))
  return speech.say(speech.w.water.section.either, { river: by('river'), lake: by('lake') })
}
