import type { Language } from '#content/place/shapes.ts'
import type { Words } from '#content/words/schema.ts'
import { wordsOf } from '../words.ts'

/** What can be said without more. */
export type Sentence = keyof Words['report']['plain']

const STATUS = {
  unavailable: 503,
  crowded: 503,
  tooLarge: 413,
  forged: 400,
  notAllowed: 405,
  noLength: 411,
  missing: 404,
  sent: 409,
} as const satisfies Record<Sentence, number>

const HEADERS: Partial<Record<Sentence, Record<string, string>>> = {
  unavailable: { 'retry-after': '30' },
  crowded: { 'retry-after': '5' },
  notAllowed: { allow: 'GET, HEAD, POST' },
}

/** Makes a page of one sentence without the site: what is said when there is no time or no way to make more. */
const plain =
  (say: (words: Words, sentence: Sentence) => string, links: (words: Words, lang: Language) => [string, string][]) =>
  (lang: Language, sentence: Sentence): Response => {
    const words = wordsOf(lang)
    const dir = lang === 'ug' || lang === 'kk' ? 'rtl' : 'ltr'
    const ways = links(words, lang).map(([href, name]) => `<a href="${href}">${name}</a>`)
    const body = `<!doctype html>
<html lang="${lang}" dir="${dir}"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.site.name}</title><meta name="color-scheme" content="light dark">
<h1>${words.site.name}</h1><p>${say(words, sentence)}</p><p>${ways.join(' · ')}</p></html>
`
    const headers = { 'content-type': 'text/html; charset=utf-8', ...HEADERS[sentence] }
    return new Response(body, { status: STATUS[sentence], headers })
  }

/** A plain page for who reports. */
export const plainAnswer = plain(
  ({ report }, sentence) => report.plain[sentence],
  ({ report }, lang) => [
    [`/${lang}/report/`, report.links.report],
    [`/${lang}/air/`, report.frame.leave],
  ],
)

/** A plain page for staff. */
export const plainForStaff = plain(
  ({ staff }, sentence) => staff.plain[sentence === 'crowded' ? 'unavailable' : sentence],
  ({ staff }, lang) => [[`/staff/${lang}/`, staff.nav.inbox]],
)
