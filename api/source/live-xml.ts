import type { Batch } from '#content/air/push.ts'
import { Refusal } from '#content/refusal.ts'
import { type LiveObject, liveRow } from './live-row.ts'

const START = /<(?:\w+:)?AQIDataPublishLive>/g
const END = 'AQIDataPublishLive>'
const FIELD = /<(?:\w+:)?(\w+)>([^<]*)<\//g
const LONGEST = 100_000

/**
 * The live service of 2017 as XML. It is not well-formed (`&mdash;` is declared nowhere), so it is not given to an XML
 * parser: only its records, which never nest, are looked for.
 */
export async function* liveXml(pieces: AsyncIterable<string>, file: string): AsyncGenerator<Batch> {
  let left = ''
  let line = 1
  let total: number | null = null
  let read = 0
  for await (const piece of pieces) {
    const batch: Batch = { pushes: [], rejects: [], read: 0 }
    left += piece
    total ??= totalOf(left)
    for (let record = nextRecord(left); record; record = nextRecord(left)) {
      line += newlines(left.slice(0, record.start))
      liveRow(fieldsOf(record.text), line, batch)
      line += newlines(record.text)
      left = left.slice(record.end)
    }
    if (left.length > LONGEST)
      throw new Refusal(
        'invalid',
        `Cannot read ${file}:${line}: no record of the live service in ${LONGEST} characters`,
      )
    read += batch.read
    if (batch.read > 0) yield batch
  }
  if (!/<\/(?:\w+:)?\w+>\s*$/.test(left) || START.test(left))
    throw new Refusal('invalid', `Cannot read ${file}: it ends in the middle, after ${read} stations`)
  if (total !== null && total !== read)
    throw new Refusal('invalid', `Cannot read ${file}: it says ${total} stations and holds ${read}`)
}

const totalOf = (text: string): number | null => {
  const found = /<(?:\w+:)?TotalCount>(\d+)</.exec(text)
  return found ? Number(found[1]) : null
}

function nextRecord(text: string): { start: number; end: number; text: string } | null {
  START.lastIndex = 0
  const opening = START.exec(text)
  if (!opening) return null
  const start = opening.index + opening[0].length
  const close = text.indexOf(END, start)
  return close < 0 ? null : { start, end: close + END.length, text: text.slice(start, close) }
}

function fieldsOf(record: string): LiveObject {
  const object = new Map<string, string>()
  for (const [, name = '', value = ''] of record.matchAll(FIELD)) object.set(name.toLowerCase(), unescaped(value))
  return object
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", mdash: '—' }

function unescaped(text: string): string {
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|\w{1,8});/gi, (entity, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name] ?? entity
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity
  })
}

const newlines = (text: string) => text.split('\n').length - 1
