import { z } from 'zod'
import { type Batch, type Push, pack } from '#content/air/push.ts'
import { HourText, POLLUTANTS, type Pollutant, type Reason, SCALE } from '#content/air/shapes.ts'
import { type Fault, Refusal } from '#content/refusal.ts'
import { parseHour } from '#content/time.ts'
import { cleanText } from './clean-text.ts'
import { readJson } from './read-json.ts'
import { LARGEST, scaled } from './scaled.ts'
import type { AirSource } from './source.ts'

const stored = (pollutant: Pollutant) => (value: number) => scaled(String(value), Math.log10(SCALE[pollutant])) !== null
const value = (pollutant: Pollutant, what: string) => {
  const rule = `a number from 0 to ${LARGEST / SCALE[pollutant]} with at most ${Math.log10(SCALE[pollutant])} decimals`
  return z
    .number()
    .refine(stored(pollutant), { error: `expected ${rule}` })
    .nullable()
    .optional()
    .describe(`${what}; null: no value this hour, left out: not monitored here`)
}
const name = z.string().refine(text => text.isWellFormed() && !!cleanText(text), {
  error: 'expected up to 100 characters on one line',
})

const OperatorHour = z
  .strictObject({
    hour: HourText.refine(isHour, { error: 'expected a full hour like 2026-03-01T05:00:00+08:00' }),
    so2: value('so2', 'Sulphur dioxide, 1-hour mean, ug/m3'),
    no2: value('no2', 'Nitrogen dioxide, 1-hour mean, ug/m3'),
    co: value('co', 'Carbon monoxide, 1-hour mean, mg/m3'),
    o3: value('o3', 'Ozone, 1-hour mean, ug/m3'),
    pm10: value('pm10', 'Particulate matter PM10, 1-hour mean, ug/m3'),
    pm25: value('pm25', 'Particulate matter PM2.5, 1-hour mean, ug/m3'),
  })
  .meta({ id: 'OperatorHour', description: 'One hour as a station operator sends it' })

/** What a station operator sends to `POST /v1/air/hours`. */
export const OperatorHours = z
  .strictObject({
    station: name.describe('Station code'),
    name: name.optional().describe('Name of the station in Chinese'),
    area: name.optional().describe('Prefecture or city the station belongs to, in Chinese'),
    longitude: z.number().min(-180).max(180).optional().describe('Longitude, degrees east'),
    latitude: z.number().min(-90).max(90).optional().describe('Latitude, degrees north'),
    hours: z.array(OperatorHour).min(1).max(10_000).describe('1 to 10,000 hours, each once'),
  })
  .meta({ id: 'OperatorHours', description: 'Hours of one station, sent by its operator' })
export type OperatorHours = z.infer<typeof OperatorHours>

function isHour(text: string): boolean {
  try {
    parseHour(text)
    return true
  } catch {
    return false
  }
}

/**
 * The pushes of an operator's request, all or none.
 * Throws Refusal `invalid` with one fault per wrong or unknown field, each with its JSON Pointer.
 */
export function toPushes(body: unknown): Push[] {
  const parsed = OperatorHours.safeParse(body)
  const faults = parsed.success ? twice(parsed.data) : parsed.error.issues.flatMap(issue => faultsOf(issue, body))
  const [first] = faults
  if (!parsed.success || first)
    throw new Refusal('invalid', `Cannot take the hours at ${first?.pointer || '/'}: ${first?.detail}`, faults)
  return parsed.data.hours.map(hour => pushOf(parsed.data, hour))
}

function pushOf(station: OperatorHours, hour: OperatorHours['hours'][number]): Push {
  const values = POLLUTANTS.map(p => scaled(String(hour[p] ?? ''), Math.log10(SCALE[p])))
  const reasons = POLLUTANTS.map((p): Reason | null =>
    hour[p] === undefined ? 'not-monitored' : hour[p] === null ? 'not-reported' : null,
  )
  const code = cleanText(station.station) as string
  return {
    station: code,
    name: cleanText(station.name ?? code) as string,
    area: station.area === undefined ? null : cleanText(station.area),
    longitude: station.longitude ?? null,
    latitude: station.latitude ?? null,
    hour: parseHour(hour.hour),
    values,
    marks: pack(reasons, values.every(v => v === 0) ? ['all-zero'] : []),
    publishedAqi: null,
    publishedPrimary: null,
  }
}

function twice({ hours }: OperatorHours): Fault[] {
  const seen = new Set<number>()
  return hours.flatMap(({ hour }, i) => {
    const known = seen.has(parseHour(hour))
    seen.add(parseHour(hour))
    return known ? [{ pointer: `/hours/${i}/hour`, detail: `hour given twice (got "${hour}")` }] : []
  })
}

function faultsOf(issue: z.core.$ZodIssue, body: unknown): Fault[] {
  const pointer = (path: readonly PropertyKey[]) =>
    path.map(key => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map(key => ({ pointer: pointer([...issue.path, key]), detail: `unknown field "${key}"` }))
  const got = issue.path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | null)?.[key], body)
  const quoted = got === undefined || typeof got === 'object' ? '' : ` (got ${JSON.stringify(got).slice(0, 80)})`
  return [{ pointer: pointer(issue.path), detail: `${issue.message}${quoted}` }]
}

/** The same JSON as a file. */
export const operator: AirSource = {
  name: 'operator',
  title: 'Hours of one station from its operator, JSON',
  subject: 'air',
  recognise: ({ head }) => /^\s*\{/.test(head) && /"station"\s*:/.test(head) && /"hours"\s*:\s*\[/.test(head),
  parse: async function* (input, { file }): AsyncGenerator<Batch> {
    const body = await readJson(input.text(), file)
    const pushes = toPushes(body)
    yield { pushes, rejects: [], read: pushes.length }
  },
}
