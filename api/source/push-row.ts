import { type Push, pack } from '#content/air/push.ts'
import { type Mark, POLLUTANTS, type Reason, SCALE } from '#content/air/shapes.ts'
import type { Reject } from '#content/trail/reject.ts'
import { cleanText } from './clean-text.ts'
import { primaryMask } from './primary-mask.ts'
import { missing, scaled } from './scaled.ts'

/**
 * One station-hour as text. `values` in the order of POLLUTANTS, null where the file has no such cell for this hour;
 * `fields` names their columns. `primary` is null where the source never says.
 */
export type TextRow = {
  line: number
  station: string
  name: string
  area: string | null
  longitude: string | null
  latitude: string | null
  hour: number
  values: readonly (string | null)[]
  fields: readonly string[]
  aqi: string
  primary: string | null
}

const DECIMALS = POLLUTANTS.map(pollutant => Math.log10(SCALE[pollutant]))
const AQI = /^\d{1,3}(\.0+)?$/
const DEGREES = /^-?\d{1,3}(\.\d{1,12})?$/

/**
 * Turns text into a Push in stored units. What cannot be read becomes null and a line in `rejects`.
 * Null when there is no station: then the row as a whole is rejected.
 */
export function pushRow(row: TextRow, rejects: Reject[], marks: readonly Mark[] = []): Push | null {
  const reject = (field: string, value: string, reason: string) =>
    rejects.push({ line: row.line, field, value: value.slice(0, 80), reason })
  const station = cleanText(row.station)
  if (!station) {
    reject('station', row.station, station === null ? 'not a station code' : 'no station')
    return null
  }
  const { values, reasons, zeros } = readValues(row, reject)
  const aqi = readAqi(row.aqi, reject)
  return {
    station,
    name: readName(row.name, 'name', reject) ?? station,
    area: row.area === null ? null : (readName(row.area, 'area', reject) ?? null),
    longitude: readDegrees(row.longitude, 'longitude', 180, reject),
    latitude: readDegrees(row.latitude, 'latitude', 90, reject),
    hour: row.hour,
    values,
    marks: pack(reasons, zeros === POLLUTANTS.length ? [...marks, 'all-zero'] : marks),
    publishedAqi: aqi,
    publishedPrimary: row.primary === null ? null : readPrimary(row.primary, aqi, reject),
  }
}

/** Between two texts that a file gives for the same value. */
export const CONFLICT = ' ≠ '

type Rejecting = (field: string, value: string, reason: string) => void

function readValues(row: TextRow, reject: Rejecting) {
  const values: (number | null)[] = []
  const reasons: (Reason | null)[] = []
  let zeros = 0
  for (let i = 0; i < POLLUTANTS.length; i++) {
    const text = row.values[i]?.trim() ?? null
    const value = text === null ? null : scaled(text, DECIMALS[i] as number)
    const reason = value !== null ? null : text === null ? 'not-received' : missing(text)
    values.push(value)
    reasons.push(value === null ? (reason ?? 'invalid') : null)
    if (value === 0) zeros++
    if (value !== null || reason !== null || text === null) continue
    reject(row.fields[i] ?? '', text, invalidBecause(text, DECIMALS[i] as number))
  }
  return { values, reasons, zeros }
}

function invalidBecause(text: string, decimals: number): string {
  if (text.includes(CONFLICT)) return 'two columns disagree'
  if (/^-\d/.test(text)) return 'negative'
  if (!/^\d+(\.\d+)?$/.test(text)) return 'not a number'
  return text.length > 16 || Number(text) > 1000 ? 'too large or too long' : `more than ${decimals} decimals`
}

function readAqi(cell: string, reject: Rejecting): number | null {
  const text = cell.trim()
  if (missing(text)) return null
  if (AQI.test(text) && Number(text) <= 500) return Number(text)
  reject('aqi', text, 'not an AQI from 0 to 500')
  return null
}

/** The mask of the names; without names 0 where the AQI says that there is none (up to 50), else null. */
function readPrimary(cell: string, aqi: number | null, reject: Rejecting): number | null {
  const text = cell.trim()
  if (missing(text)) return aqi !== null && aqi <= 50 ? 0 : null
  const mask = knownMask(text)
  if (mask === undefined) reject('primary', text, 'not a pollutant that we know')
  return mask ?? null
}

const masks = new Map<string, number | undefined>()
function knownMask(text: string): number | undefined {
  if (masks.has(text)) return masks.get(text)
  const mask = primaryMask(text)
  if (masks.size < 1000 && text.length < 100) masks.set(text, mask)
  return mask
}

function readName(cell: string, field: string, reject: Rejecting): string | undefined {
  const text = cleanText(cell)
  if (text === null) reject(field, cell, 'too long, or with control characters')
  return text ? text : undefined
}

function readDegrees(cell: string | null, field: string, most: number, reject: Rejecting): number | null {
  const text = cell?.trim() ?? ''
  if (missing(text)) return null
  if (DEGREES.test(text) && Math.abs(Number(text)) <= most) return Number(text)
  reject(field, text, 'not in degrees')
  return null
}
