import type { EnforcementCase } from '#content/enforcement/answers.ts'
import { placeName } from './enforcement-phrases.ts'
import { queryText } from './search-query.ts'
import type { Speech } from './words.ts'

type Known = Pick<EnforcementCase, 'violation' | 'place' | 'authority'>

/** Searches that lead from a case to others: of the same violation, in the same place, by the same authority. */
export function relatedTo(speech: Speech, { violation, place, authority }: Known): { href: string; text: string }[] {
  const c = speech.w.enforcement.case
  const found = (query: Record<string, string>, text: string) => ({
    href: `/${speech.lang}/enforcement/?${queryText(query)}`,
    text,
  })
  return [
    ...(violation === null ? [] : [found({ violation }, c.sameViolation)]),
    ...(place === null ? [] : [found({ place }, speech.say(c.samePlace, { place: placeName(speech, place) }))]),
    found({ authority }, c.sameAuthority),
  ]
}
