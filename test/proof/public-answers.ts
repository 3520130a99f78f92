import { setTimeout as pause } from 'node:timers/promises'
import type { Portal } from '#test/portal/start.ts'
import { ask } from './ask.ts'

const QUERY = `{ reportDocket(first: 100) { edges { node { number category place state office text receivedOn dueOn steps { move takenOn office } } } } }`

const LISTS = ['/v1/reports', '/v1/reports/performance', '/v1/changes', '/v1/feeds'] as const
const FORMATS = ['.json', '.csv', '.atom', '.feed.json', ''] as const
const OPEN311 = ['/open311/v2/discovery', '/open311/v2/services', '/open311/v2/requests'] as const
const PAGES = ['report/', 'docket/', 'docket/performance/', 'place/urumqi/', 'enforcement/', 'air/', ''] as const

/** Whatever the public can ask about reports: pages in every language, lists in every format, feeds, GraphQL and Open311. */
export async function publicAnswers({ url, lines }: Portal): Promise<string[]> {
  while (!lines.some(line => line.startsWith('Published generation'))) await pause(100)
  const get = async (path: string) => (await ask(url + path)).body
  const first = await get('/v1/reports?limit=1000')
  const numbers = (JSON.parse(first).items as { number: string }[]).map(({ number }) => number)
  const paths = [
    ...LISTS.flatMap(list => FORMATS.map(format => `${list}${format}?limit=1000`)),
    ...OPEN311.flatMap(path => [`${path}.xml`, `${path}.json`]),
    ...['zh', 'ug', 'kk', 'en'].flatMap(lang => PAGES.map(page => `/${lang}/${page}`)),
    ...numbers.flatMap(number => [
      `/v1/reports/${number}`,
      `/v1/reports/${number}.atom`,
      `/open311/v2/requests/${number}.xml`,
    ]),
    ...numbers.slice(0, 50).map(number => `/zh/docket/${number}/`),
    `/graphql?query=${encodeURIComponent(QUERY)}`,
    '/openapi.json',
  ]
  const answers = [first]
  for (const path of paths) answers.push(await get(path))
  return answers
}
