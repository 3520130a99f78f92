import { atLeast, exactly, type Line } from './line.ts'
import { joined, type Searched, searchTexts } from './search.ts'
import type { Sent } from './send-canary.ts'
import type { Sieves } from './sieves-for.ts'

/** That nothing was found, and where the first was. */
export const none = (what: string, { places, megabytes, found }: Searched): Line => {
  const [first] = found
  const where = first ? `; first: ${first.form} of "${first.secret}" in ${first.place} at ${first.at}` : ''
  return exactly(what, found.length, 0, `${places} places, ${megabytes.toFixed(0)} MB${where}`)
}

/** What was said: to reporters, to the public and to staff. */
export type Said = {
  sent: readonly Sent[]
  answers: readonly string[]
  sheets: readonly string[]
  pages: readonly string[]
}

/** That nobody is told who reports. */
export function inAnswers(sieves: Sieves, { sent, answers, sheets, pages }: Said): Line[] {
  const to = (of: (one: Sent) => string[]) => sent.flatMap(of)
  return [
    none(
      'who reports in receipts, tracking pages and refusals',
      searchTexts(
        sieves.who,
        'answer',
        to(one => one.answers),
      ),
    ),
    none(
      'the way it came in forms given back to who typed them',
      searchTexts(
        sieves.network,
        'form',
        to(one => one.typed),
      ),
    ),
    none(
      'who reports, texts and persons in pages, feeds and interfaces',
      joined(
        searchTexts(sieves.secrets, 'public answer', answers),
        searchTexts(sieves.facts, 'public answer', answers),
      ),
    ),
    none('who reports in the console of staff', searchTexts(sieves.secrets, 'page of the console', pages)),
    atLeast(
      'texts of reports in the console of staff',
      searchTexts(sieves.facts, 'page', pages).found.length,
      sent.length / 2,
    ),
    none('who reports on sheets of transfers', searchTexts(sieves.secrets, 'sheet', sheets)),
    none(
      'persons that a text names in a known form on sheets of transfers',
      searchTexts(sieves.named, 'sheet', sheets),
    ),
  ]
}
