import { join, resolve } from 'node:path'
import { z } from 'zod'
import { doorFolder } from './report/door-address.ts'

/** A feed: a source of `api/source` and the address to poll. */
export type Feed = { source: string; url: string }

/** What the process is told from outside, read once at the start. */
export type Environment = {
  port: number
  host: string
  data: string
  url: string
  databaseUrl: string
  feeds: readonly Feed[]
  perMinute: number
  built: number
  reports: string | null
}

/** Every variable with its default as text and what it means; the README prints this list. */
export const VARIABLES = [
  { name: 'PORT', default: '8080', description: 'Port to listen on; 0 takes a free one' },
  { name: 'HOST', default: '127.0.0.1', description: 'Address to listen on' },
  { name: 'QINGTIAN_DATA', default: './data', description: 'Folder of the database, raw files and the built site' },
  { name: 'QINGTIAN_URL', default: 'http://HOST:PORT', description: 'Public address, for links and citations' },
  {
    name: 'DATABASE_URL',
    default: 'file:QINGTIAN_DATA/public.db',
    description: 'libSQL database: file:, http(s):, ws(s): or libsql:',
  },
  { name: 'QINGTIAN_FEEDS', default: '', description: 'Feeds to poll each hour: source=address, separated by commas' },
  {
    name: 'QINGTIAN_RATE',
    default: '600',
    description: 'API requests a minute to one client address; 0 for no limit, e.g. behind a proxy that limits',
  },
  {
    name: 'QINGTIAN_BUILT',
    default: '500',
    description: 'Cases and facilities whose pages are built as files; the others are made when they are asked for',
  },
  {
    name: 'QINGTIAN_REPORTS',
    default: 'on',
    description: 'The role that takes reports: on, off, or where it listens (unix:path, http://host:port)',
  },
] as const

type Name = (typeof VARIABLES)[number]['name']

const FeedText = z.string().transform((text, check): Feed[] =>
  text
    .split(',')
    .map(part => part.trim())
    .filter(part => part !== '')
    .map(part => {
      const [, source = '', url = ''] = /^([\w-]+)=(.+)$/.exec(part) ?? []
      if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
        check.addIssue({ code: 'custom', message: `expected source=http(s)://…, got "${part}"` })
      return { source, url }
    })
    .filter(({ source }, i, all) => {
      const again = all.findIndex(feed => feed.source === source) < i
      if (again) check.addIssue({ code: 'custom', message: `the source "${source}" stands there twice` })
      return !again
    }),
)

const Shape = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(8080),
  HOST: z.string().default('127.0.0.1'),
  QINGTIAN_DATA: z.string().default('./data'),
  QINGTIAN_URL: z.url({ protocol: /^https?$/ }).optional(),
  DATABASE_URL: z
    .string()
    .regex(/^(file|https?|wss?|libsql):/, 'expected file:, http(s):, ws(s): or libsql:')
    .optional(),
  QINGTIAN_FEEDS: FeedText.default([]),
  QINGTIAN_RATE: z.coerce.number().int().min(0).default(600),
  QINGTIAN_BUILT: z.coerce.number().int().min(0).max(100_000).default(500),
  QINGTIAN_REPORTS: z
    .string()
    .regex(/^((on|off)$|unix:.|http:\/\/[^/@]+:\d+\/?$)/, 'expected on, off, unix:path or http://host:port')
    .default('on'),
} satisfies Record<Name, z.ZodType>)

/** Says which variables are wrong, one a line. */
export class WrongEnvironment extends Error {}

/** Reads and checks the environment. Throws WrongEnvironment naming every unknown QINGTIAN_ variable and wrong value. */
export function readEnvironment(env: Readonly<Record<string, string | undefined>>): Environment {
  const names: readonly string[] = VARIABLES.map(variable => variable.name)
  const given = Object.entries(env).filter(([, value]) => value !== undefined && value !== '')
  const unknown = given.map(([name]) => name).filter(name => name.startsWith('QINGTIAN_') && !names.includes(name))
  const parsed = Shape.safeParse(Object.fromEntries(given.filter(([name]) => names.includes(name))))
  const wrong = [
    ...unknown.map(name => `${name} is not a variable of Qingtian; known are ${names.join(', ')}`),
    ...(parsed.error?.issues ?? []).map(issue => {
      const name = String(issue.path[0])
      return `${name}="${env[name]}" is wrong: ${issue.message}`
    }),
  ]
  if (wrong.length > 0 || !parsed.data) throw new WrongEnvironment(wrong.join('\n'))
  const { PORT, HOST, QINGTIAN_URL, QINGTIAN_FEEDS, QINGTIAN_RATE, QINGTIAN_BUILT, QINGTIAN_REPORTS, DATABASE_URL } =
    parsed.data
  const data = resolve(parsed.data.QINGTIAN_DATA)
  return {
    port: PORT,
    host: HOST,
    data,
    url: (QINGTIAN_URL ?? addressOf(HOST, PORT)).replace(/\/+$/, ''),
    databaseUrl: DATABASE_URL ?? `file:${join(data, 'public.db')}`,
    feeds: QINGTIAN_FEEDS,
    perMinute: QINGTIAN_RATE === 0 ? Number.POSITIVE_INFINITY : QINGTIAN_RATE,
    built: QINGTIAN_BUILT,
    reports: roleAt(QINGTIAN_REPORTS, data),
  }
}

function roleAt(given: string, data: string): string | null {
  if (given === 'off') return null
  return given === 'on' ? `unix:${join(doorFolder(data), 'socket')}` : given
}

export const addressOf = (host: string, port: number): string =>
  `http://${host.includes(':') ? `[${host}]` : host}:${port}`
