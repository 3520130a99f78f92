import { parse, serialize } from 'hono/utils/cookie'

/** The name as browsers hold it: with this prefix they take it only from this host, over TLS, for every path. */
const NAME = '__Host-staff'
const FENCED = { path: '/', secure: true, httpOnly: true, sameSite: 'Strict' } as const
const LONGEST = 100

/** The id of the session that a header of cookies names; null for none. */
export function sessionIn(cookies: string | null): string | null {
  const id = parse(cookies ?? '', NAME)[NAME]
  return id !== undefined && id.length <= LONGEST ? id : null
}

/** The header that hands a session to the browser until it is closed. */
export const sessionCookie = (id: string): string => serialize(NAME, id, FENCED)

/** The header that takes it away. */
export const endedCookie = (): string => serialize(NAME, '', { ...FENCED, maxAge: 0 })

/** The cookie alone, for the way to the other role; null for none. */
export const onlySession = (cookies: string | null): string | null => {
  const id = sessionIn(cookies)
  return id === null ? null : `${NAME}=${encodeURIComponent(id)}`
}
