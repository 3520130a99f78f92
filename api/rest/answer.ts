import { Refusal } from '#content/refusal.ts'
import type { Ctx } from '#db/ask.ts'
import type { Current } from '../current.ts'
import { deliver, type Made, type Recipe } from '../deliver.ts'
import { type Demand, pathOf } from '../demand.ts'
import { contextIn, type Door } from '../door.ts'
import type { Encoding } from '../encoding.ts'
import { API_HEADERS } from '../headers.ts'
import { settle } from '../settle.ts'
import { type Follow, pageAt } from './follow/entry.ts'
import { feedTitle } from './follow/feed-title.ts'
import { newestEntries } from './follow/newest-entries.ts'
import {
  acceptedFormat,
  FEEDS,
  type FeedFormat,
  FORMATS,
  type FormatName,
  isFeed,
  splitSuffix,
  WRITERS,
} from './formats.ts'
import { fieldsOf, itemOf } from './item.ts'
import { canonicalQuery, readQuery } from './query.ts'
import type { Route } from './route.ts'
import { ask, type Page, pagesAfter, streamed, written } from './walk.ts'

export type Named = Route & { name: string }

/** A GET, read: which item or list, in which format, and whether all of the list is wanted as one file. */
type Question = {
  route: Named
  format: FormatName
  path: string
  query: Record<string, string>
  input: Record<string, unknown>
  whole: boolean
}

/** Answers a GET of the table. */
export function answerGet(door: Door, route: Named, params: Record<string, string>, demand: Demand): Promise<Response> {
  const question = read(route, params, demand)
  return settle(door.follower, (current, check) =>
    deliver({ current, now: door.now }, demand, recipeOf(door, current, question, check)),
  )
}

function read(route: Named, params: Record<string, string>, { target, accept }: Demand): Question {
  const path = pathOf(target)
  const suffix = splitSuffix(path).format
  if (suffix !== null && !route.formats.includes(suffix))
    throw new Refusal('not-found', `There is no .${suffix} of ${route.path}; there is ${offered(route)}`)
  const format = suffix ?? acceptedFormat(accept, route.formats)
  if (format === null)
    throw new Refusal('not-acceptable', `Cannot answer as "${accept.slice(0, 80)}"; there is ${offered(route)}`)
  const known = Object.keys(fieldsOf(route.ask.input)).filter(name => !(name in params))
  const query = readQuery(target.slice(path.length), known)
  const whole = format !== 'json' && known.includes('cursor') && !('limit' in query) && !('cursor' in query)
  return { route, format, path, query, input: { ...query, ...params }, whole }
}

const offered = (route: Route): string => route.formats.map(format => FORMATS[format].split(';')[0]).join(', ')

function recipeOf(door: Door, current: Current, question: Question, check: () => Promise<void>): Recipe {
  const { route, format, input } = question
  const ctx = contextIn(door, current)
  const request = `${route.path} ${canonicalQuery(input as Record<string, string>)}`
  return {
    of: [door.version, current.identity, String(current.generation), request, format],
    headers: { ...API_HEADERS, vary: 'Accept, Accept-Encoding' },
    cacheControl: null,
    compress: true,
    make: async encoding => {
      const made = await madeOf(door, current, ctx, question)
      await check()
      return made instanceof Function ? made(encoding) : made
    },
  }
}

const madeOf = (door: Door, current: Current, ctx: Ctx, question: Question) => {
  if (question.format === 'json') return asJson(door, ctx, question)
  return isFeed(question.format) ? asFeed(door, ctx, question) : asFile(door, current, ctx, question)
}

const GENERATION = /^\{"generation":(\d+),/
const NEXT = /"next":"([^"]+)"\}$/

async function asJson(door: Door, ctx: Ctx, question: Question): Promise<Made> {
  const body = await question.route.ask.text(ctx, question.input as never)
  const generation = Number(GENERATION.exec(body)?.[1] ?? ctx.generation)
  const next = NEXT.exec(body.slice(-600))?.[1] ?? null
  const simulated = body.includes('"simulated":true')
  return { body, headers: { ...headersOf(question, generation, simulated), ...linkTo(door, question, next) } }
}

/** A whole list longer than a page streams; it counts as simulated when the database holds simulated data. */
async function asFile(door: Door, current: Current, ctx: Ctx, question: Question) {
  const { route, format, input, whole } = question
  const { item, paged } = itemOf(route.ask.output)
  const answer = await ask(route, ctx, whole ? { ...input, limit: 1000 } : input)
  const first: Page = paged ? answer : { generation: ctx.generation, items: [answer], next: null }
  const more = whole && first.next !== null
  const simulated = (more && current.simulated) || JSON.stringify(first.items).includes('"simulated":true')
  const writer = WRITERS[format as 'csv'](item, { generation: first.generation, simulated })
  const headers = headersOf(question, first.generation, simulated)
  if (more) {
    const pages = pagesAfter(first, route, ctx, { ...input, limit: 1000 })
    return (encoding: Encoding) => {
      const coded: Record<string, string> = encoding === 'identity' ? {} : { 'content-encoding': encoding }
      return new Response(streamed(written(pages, writer), encoding), { headers: { ...headers, ...coded } })
    }
  }
  let body = ''
  for await (const text of written([first], writer)) body += text
  return { body, headers: { ...headers, ...linkTo(door, question, first.next) } }
}

/** The newest of what is asked, told as a feed, to which the order of a list and the place in it mean nothing. */
async function asFeed({ origin }: Door, ctx: Ctx, question: Question): Promise<Made> {
  const { route, format, path } = question
  const [query, asked] = [unordered(question.query), unordered(question.input)]
  const { title, page } = route.follow as Follow
  const { generation, entries, subject } = await newestEntries(route, ctx, asked)
  const simulated = entries.some(entry => entry.simulated)
  const search = canonicalQuery(query)
  const body = FEEDS[format as FeedFormat]({
    title: feedTitle(title, subject === null ? asked : { ...query, subject }),
    self: `${origin}${splitSuffix(path).path}.${format}${search === '' ? '' : `?${search}`}`,
    page: pageAt(origin, page(asked)),
    ...{ origin, simulated, entries },
  })
  return { body, headers: headersOf(question, generation, simulated) }
}

const unordered = <T>({ sort: _, cursor: __, ...asked }: Record<string, T>): Record<string, T> => asked

/** Parameters that say what a file is about, in the order of its name. */
const SUBJECTS = ['station', 'place', 'import', 'kind', 'id', 'section', 'source', 'outfall', 'body']
const PLAIN = /^[\w.-]+$/
const LETTERS = /^[\p{L}\p{M}\p{N}_.-]+$/u

/** How a file is to be called (RFC 6266): ids in other letters only where the client understands them. */
function fileName({ route, format, input }: Question, simulated: boolean): string {
  const about = (kind: RegExp) => SUBJECTS.map(name => String(input[name] ?? '')).filter(part => kind.test(part))
  const list = route.path.replace(/^\/v1\/|\/\{.*$/g, '').replaceAll('/', '-')
  const name = (kind: RegExp) => `${[list, ...about(kind), ...(simulated ? ['simulated'] : [])].join('-')}.${format}`
  const [plain, full] = [name(PLAIN), name(LETTERS)]
  return `attachment; filename="${plain}"${full === plain ? '' : `; filename*=UTF-8''${encodeURIComponent(full)}`}`
}

function headersOf(question: Question, generation: number, simulated: boolean): Record<string, string> {
  const { format } = question
  return {
    'content-type': FORMATS[format],
    'qingtian-generation': String(generation),
    ...(simulated ? { 'qingtian-simulated': 'true' } : {}),
    ...(format === 'json' || isFeed(format) ? {} : { 'content-disposition': fileName(question, simulated) }),
  }
}

function linkTo(door: Door, { path, query }: Question, next: string | null): Record<string, string> {
  if (next === null) return {}
  return { link: `<${door.origin}${path}?${canonicalQuery({ ...query, cursor: next })}>; rel="next"` }
}
