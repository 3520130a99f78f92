import { averagingStart } from '#content/enforcement/monitoring/averaging-start.ts'
import { DATA_MARKS, type DataMark } from '#content/enforcement/monitoring/marks.ts'
import { factorNamed } from '#content/enforcement/monitoring/pollutants.ts'
import type { ResultCell, ResultPush } from '#content/enforcement/monitoring/push.ts'
import type { Reject } from '#content/trail/reject.ts'
import { resultValue } from '../result-value.ts'
import { minuteOf } from '../year-of.ts'
import type { Packet } from './packet-lines.ts'

/** Commands whose data are taken: hourly and daily means. */
const AVERAGING = { 2061: 'hour', 2031: 'day' } as const

const TIME = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)\d\d(?:\d{3})?$/
const FACTOR = /^(.+)-(?:Zs)?Avg$/

/**
 * The results in a packet of hourly (2061) or daily (2031) data, whose DataTime is the first instant of the period. Of each
 * factor the mean is taken; of stack gas the mean that is converted to the reference oxygen (ZsAvg) where it is sent, for to
 * it the limits apply. What is not taken becomes a reject; no value of the header is quoted but the device.
 */
export function packetResult(packet: Packet, receivedAt: number, rejects: Reject[]): ResultPush | null {
  const { cn, mn, cp, line } = packet
  const reject = (field: string, value: string, reason: string): null => {
    rejects.push({ line, field, value: value.slice(0, 80), reason })
    return null
  }
  const averaging = AVERAGING[cn as unknown as keyof typeof AVERAGING]
  if (!averaging) return reject('CN', cn, 'passed over: neither hourly (2061) nor daily (2031) data')
  if (mn === null) return reject('MN', '', 'no device: the data belong to nobody')
  if (packet.repeated.length > 0) return reject('CP', packet.repeated.join(' '), 'a field twice')
  const at = timeIn(cp['DataTime'] ?? '', receivedAt)
  if (typeof at !== 'number') return reject('DataTime', cp['DataTime'] ?? '', at.fault)
  if (averagingStart(at, averaging) !== at)
    return reject('DataTime', cp['DataTime'] ?? '', `not the first instant of its ${averaging}`)
  const cells = [...factorsIn(cp)].flatMap(factor => {
    const cell = cellOf(factor, cp)
    if ('fault' in cell) reject(factor, cell.value, cell.fault)
    return 'cell' in cell ? [cell.cell] : []
  })
  if (cells.length === 0) return null
  return { outlet: { device: mn }, at, averaging, origin: 'auto', agency: null, cells, line }
}

const factorsIn = (cp: Packet['cp']) =>
  new Set(
    Object.keys(cp).flatMap(field => {
      const [, factor] = FACTOR.exec(field) ?? /^(.+)-Flag$/.exec(field) ?? []
      return factor === undefined ? [] : [factor]
    }),
  )

function timeIn(text: string, receivedAt: number): number | { fault: string } {
  const parts = TIME.exec(text)
  if (!parts) return { fault: 'not a time like 20260305100000' }
  const [, year, month, day, hour, minute] = parts
  return minuteOf(`${year}-${month}-${day} ${hour}:${minute}`, receivedAt)
}

function cellOf(factor: string, cp: Packet['cp']): { cell: ResultCell } | { fault: string; value: string } {
  const known = factorNamed(factor)
  const text = cp[`${factor}-ZsAvg`] ?? cp[`${factor}-Avg`] ?? ''
  if (!known) return { fault: 'no factor of this code is known', value: text }
  const mark = cp[`${factor}-Flag`] ?? null
  if (mark !== null && !DATA_MARKS.includes(mark as DataMark))
    return { fault: 'a mark that is not defined', value: mark }
  const read = resultValue(text)
  if ('fault' in read) return { fault: read.fault, value: text }
  return { cell: [known.name, read.value, known.unit, mark as DataMark | null] }
}
