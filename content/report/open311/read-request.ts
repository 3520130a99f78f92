import { Refusal, type RefusalCode } from '../../refusal.ts'
import { type RequestList, readList } from './read-list.ts'
import { type NewRequest, readPost } from './read-post.ts'

export const FORMATS = ['json', 'xml'] as const
export type Format = (typeof FORMATS)[number]

/** What a request of GeoReport v2 asks for. */
export type Question =
  | { ask: 'discovery' | 'services' }
  | { ask: 'service' | 'token' | 'request'; id: string }
  | { ask: 'requests'; list: RequestList }
  | { ask: 'submit'; request: NewRequest }

/** What the portal knows that a request may name. */
export type Known = {
  isService: (code: string) => boolean
  isKey: (key: string) => boolean
  today: number
}

type Params = Readonly<Record<string, string>>
type Route = { method: string; path: RegExp; read: (id: string, params: Params, known: Known) => Question }

const ROUTES: readonly Route[] = [
  { method: 'GET', path: /^\/discovery$/, read: () => ({ ask: 'discovery' }) },
  { method: 'GET', path: /^\/services$/, read: () => ({ ask: 'services' }) },
  {
    method: 'GET',
    path: /^\/services\/([^/]+)$/,
    read: (id, _, known) => ({ ask: 'service', id: serviceOf(id, known) }),
  },
  { method: 'GET', path: /^\/tokens\/([^/]+)$/, read: id => ({ ask: 'token', id }) },
  {
    ...{ method: 'GET', path: /^\/requests$/ },
    read: (_, params, known) => ({ ask: 'requests', list: readList(params, known.isService, known.today) }),
  },
  { method: 'GET', path: /^\/requests\/([^/]+)$/, read: id => ({ ask: 'request', id }) },
  {
    ...{ method: 'POST', path: /^\/requests$/ },
    read: (_, params, known) => ({ ask: 'submit', request: readPost(params, known) }),
  },
]

function serviceOf(id: string, { isService }: Known): string {
  if (isService(id)) return id
  throw new Refusal('not-found', `There is no service "${id}"`)
}

/** The format and the resource of a path, `/services.json`; XML where none is named. */
export function formatOf(path: string): { format: Format; resource: string } {
  const [, resource = path, format = 'xml'] = /^(.*)\.(json|xml)$/.exec(path) ?? []
  return { format: format as Format, resource }
}

/**
 * Reads a request of GeoReport v2. Throws Refusal, of which open311Status makes the status: `not-found` for an unknown
 * resource or service, `unauthorized` for a key, `invalid` for the rest.
 * @param path below the base of the service, as `/requests/7.xml`
 */
export function readRequest(method: string, path: string, params: Params, known: Known): Question {
  const { resource } = formatOf(path)
  const route = ROUTES.find(row => row.method === method && row.path.test(resource))
  if (!route) throw new Refusal('not-found', `There is no ${method} ${resource.slice(0, 80)}`)
  const [, id = ''] = route.path.exec(resource) ?? []
  return route.read(id, params, known)
}

/** The status of a refusal: 404 for what is not found, 403 for a key, 400 for everything else (GeoReport v2). */
export const open311Status = (code: RefusalCode): 400 | 403 | 404 | 503 =>
  code === 'not-found' ? 404 : code === 'unauthorized' ? 403 : code === 'unavailable' ? 503 : 400

/** The body of a refusal. */
export const open311Errors = (code: RefusalCode, description: string): { code: number; description: string }[] => [
  { code: open311Status(code), description },
]
