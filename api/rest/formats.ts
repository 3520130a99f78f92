import type { z } from 'zod'
import { weightsOf } from '../encoding.ts'
import { csvWriter } from './csv.ts'
import { atom } from './follow/atom.ts'
import { jsonFeed } from './follow/json-feed.ts'
import { fieldsOf } from './item.ts'

export const FORMATS = {
  json: 'application/json',
  csv: 'text/csv; charset=utf-8; header=present',
  ndjson: 'application/x-ndjson',
  geojson: 'application/geo+json',
  atom: 'application/atom+xml; charset=utf-8',
  jsonfeed: 'application/feed+json',
} as const
export type FormatName = keyof typeof FORMATS

const SUFFIX = new RegExp(`\\.(${Object.keys(FORMATS).join('|')})$`)

/** A path of the API without its suffix, and the format that the suffix names. */
export function splitSuffix(path: string): { path: string; format: FormatName | null } {
  const suffix = path.startsWith('/v1/') ? SUFFIX.exec(path) : null
  return suffix ? { path: path.slice(0, suffix.index), format: suffix[1] as FormatName } : { path, format: null }
}

/** The offered format that an Accept header likes best, JSON first among equals; null when it takes none of them. */
export function acceptedFormat(accept: string, offered: readonly FormatName[]): FormatName | null {
  if (accept.trim() === '') return offered[0] ?? null
  const weights = weightsOf(accept)
  const weight = (name: FormatName) => {
    const type = FORMATS[name].split(';')[0] as string
    return weights.get(type) ?? weights.get(`${type.split('/')[0]}/*`) ?? weights.get('*/*') ?? 0
  }
  const [best] = offered.toSorted((a, b) => weight(b) - weight(a))
  return best !== undefined && weight(best) > 0 ? best : null
}

/** Writes items one by one, so that a file of any length takes no memory. */
export type Writer = { head: string; item: (value: unknown, first: boolean) => string; tail: string }
export type About = { generation: number; simulated: boolean }

/** Formats of feeds, which tell of the newest items only. */
export const FEEDS = { atom, jsonfeed: jsonFeed } as const
export type FeedFormat = keyof typeof FEEDS
export const isFeed = (format: FormatName): format is FeedFormat => format in FEEDS

export const WRITERS: Record<Exclude<FormatName, 'json' | FeedFormat>, (item: z.ZodType, about: About) => Writer> = {
  csv: item => ({ ...csvWriter(item), tail: '' }),
  ndjson: () => ({ head: '', item: value => `${JSON.stringify(value)}\n`, tail: '' }),
  geojson: (item, { generation, simulated }) => {
    const key = Object.keys(fieldsOf(item))[0] as string
    return {
      head: `{"type":"FeatureCollection","generation":${generation},"simulated":${simulated},"features":[`,
      item: (value, first) => `${first ? '' : ','}\n${JSON.stringify(feature(key, value as Located))}`,
      tail: ']}\n',
    }
  },
}

type Located = { longitude: number | null; latitude: number | null; [field: string]: unknown }

/** An item on the map; the field that names it comes first in its shape. */
function feature(key: string, value: Located) {
  const { longitude, latitude, ...properties } = value
  const geometry =
    longitude === null || latitude === null ? null : { type: 'Point', coordinates: [longitude, latitude] }
  return { type: 'Feature', id: value[key], geometry, properties }
}
