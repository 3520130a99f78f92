import { isUtf8 } from 'node:buffer'
import { Readable } from 'node:stream'
import { setImmediate } from 'node:timers/promises'
import { Busboy } from '@fastify/busboy'
import { MOST_PICTURES } from '#db/report/picture.ts'

const MB = 1024 * 1024
const MOST_WORDS = 0.5 * MB
const LIMITS = { fieldSize: 64 * 1024, fields: 40, files: MOST_PICTURES + 1, fileSize: 12 * MB, headerPairs: 20 }

/** A file as it was sent; `whole` is false for one that is larger than 12 MB, which is then not kept. */
export type Upload = { bytes: Uint8Array; whole: boolean }
/** What a form sent: the first value of each field, and its files. */
export type FormBody = { fields: Record<string, string>; uploads: Upload[] }

/**
 * Reads what a form sent, with or without files. Fields stand before files, so what was typed is known whatever is wrong with
 * the pictures. Null for what is no form.
 */
export async function readForm(request: Request): Promise<FormBody | null> {
  const type = request.headers.get('content-type') ?? ''
  if (type.startsWith('multipart/form-data')) return readParts(request, type)
  return type.startsWith('application/x-www-form-urlencoded') ? readWords(request) : null
}

async function readWords(request: Request): Promise<FormBody | null> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of Readable.fromWeb(request.body as never)) {
    size += part.length
    if (size > MOST_WORDS) return null
    parts.push(part)
  }
  const text = Buffer.concat(parts)
  if (!isUtf8(text)) return null
  const pairs = [...new URLSearchParams(text.toString())]
  if (pairs.length > LIMITS.fields) return null
  return { fields: Object.fromEntries(pairs.toReversed()), uploads: [] }
}

async function readParts(request: Request, type: string): Promise<FormBody | null> {
  const form: FormBody = { fields: {}, uploads: [] }
  try {
    const parser = new Busboy({ headers: { 'content-type': type }, limits: LIMITS })
    parser.on('field', (name, value) => {
      if (!Object.hasOwn(form.fields, name)) form.fields[name] = value
    })
    parser.on('file', (_, stream, filename) => take(stream, filename, form.uploads))
    return (await feed(parser, Readable.fromWeb(request.body as never))) ? form : null
  } catch {
    return null
  }
}

type Parser = InstanceType<typeof Busboy>

/** Whether the parser read a body to its end. It works at once or never: what follows the last part stops it for good. */
async function feed(parser: Parser, body: AsyncIterable<Uint8Array>): Promise<boolean> {
  let [read, failed] = [false, false]
  parser.once('finish', () => {
    read = true
  })
  parser.on('error', () => {
    failed = true
  })
  for await (const part of body) {
    if (failed) continue
    parser.write(part)
    failed ||= !(await soon(() => failed || !parser.writableNeedDrain))
  }
  if (!failed) parser.end()
  await soon(() => read || failed)
  return read && !failed
}

const MOST_TURNS = 100

async function soon(holds: () => boolean): Promise<boolean> {
  for (let turn = 0; turn < MOST_TURNS && !holds(); turn++) await setImmediate()
  return holds()
}

/** A browser sends an empty file where none was chosen. A file that breaks off fails the whole form. */
function take(stream: Readable & { truncated?: boolean }, filename: string, uploads: Upload[]): void {
  const parts: Buffer[] = []
  let size = 0
  stream.on('data', (part: Buffer) => {
    size += part.length
    parts.push(part)
  })
  stream.on('error', () => parts.splice(0))
  stream.on('limit', () => parts.splice(0))
  stream.on('end', () => {
    if (filename || size > 0)
      uploads.push({ bytes: Buffer.concat(stream.truncated ? [] : parts), whole: !stream.truncated })
  })
}
