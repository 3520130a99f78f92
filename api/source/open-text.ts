import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { Refusal } from '#content/refusal.ts'
import { decodeText, type Encoding } from './decode-text.ts'
import { gunzipBounded, isGzip } from './gunzip-bounded.ts'
import type { Input } from './source.ts'
import { textInput } from './text-input.ts'

/** Characters of the decoded text that are looked at to recognise a source. */
const HEAD = 65_536
/** Bytes that tell gzip, UTF-16 and workbooks apart. */
const ENOUGH_TO_NAME = 64

/** An input with the file under it. The head of a text is its first 65,536 characters or more, or all of it. */
export type Opened = Input & {
  /** SHA-256 of the raw bytes, in hex. Reads whatever is left first, so it may be asked at any time, also after a Refusal. */
  sha256: () => Promise<string>
  /** Raw bytes read so far. */
  bytes: () => number
  /** Gives the file back without reading to its end. */
  close: () => Promise<void>
}

/**
 * Opens a file or a stream as text: hashes the raw bytes, gunzips gzip, and decodes strictly.
 * Memory does not grow with the size. `file` names the input in errors; `encoding` is UTF-8 unless told.
 * Throws Refusal `not-found` (no such file), `invalid` (directory, empty, not text, another encoding), `too-large` (gzip bomb).
 */
export async function openText(
  input: string | Readable,
  { file, encoding = 'utf-8' }: { file: string; encoding?: Encoding },
): Promise<Opened> {
  const raw = hashed(typeof input === 'string' ? await openFile(input, file) : input)
  try {
    const pieces = decodeText(gunzipped(raw.chunks, file), { file, encoding })
    const first: string[] = []
    for (let length = 0; length < HEAD; ) {
      const piece = await pieces.next()
      if (piece.done) break
      first.push(piece.value)
      length += piece.value.length
    }
    if (!first.some(piece => piece.trim() !== '')) throw new Refusal('invalid', `Cannot read ${file}: it is empty`)
    const text = textInput(replay(first, pieces), first.join(''), file)
    return { ...text, sha256: raw.sha256, bytes: raw.bytes, close: raw.close }
  } catch (error) {
    await raw.close()
    throw typeof input === 'string' && isOfSystem(error) ? unreadable(error, file) : error
  }
}

/** SHA-256 of a file's raw bytes, in hex, for files that cannot be opened as text. */
export async function sha256OfFile(path: string): Promise<string> {
  return hashed(await openFile(path, path)).sha256()
}

async function openFile(path: string, file: string): Promise<Readable> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw unreadable(error, file)
  })
  if (!found.isFile()) throw new Refusal('invalid', `Cannot read ${file}: not a file`)
  return createReadStream(path, { highWaterMark: 65_536 })
}

const isOfSystem = (error: unknown): error is NodeJS.ErrnoException => error instanceof Error && 'syscall' in error

function unreadable(error: NodeJS.ErrnoException, file: string): Error {
  const { code } = error
  if (code === 'ENOENT' || code === 'ENOTDIR') return new Refusal('not-found', `Cannot read ${file}: no such file`)
  return new Refusal('invalid', `Cannot read ${file}: ${code ?? error.message}`)
}

/** The bytes with their hash. Whoever stops reading early does not end the stream: `sha256` still reads the rest. */
function hashed(stream: Readable) {
  const hash = createHash('sha256')
  const chunks = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer | string>
  let bytes = 0
  let digest: string | null = null
  const next = async (): Promise<IteratorResult<Buffer>> => {
    const step = await chunks.next()
    if (step.done) return { done: true, value: undefined }
    const chunk = typeof step.value === 'string' ? Buffer.from(step.value) : step.value
    hash.update(chunk)
    bytes += chunk.length
    return { done: false, value: chunk }
  }
  return {
    chunks: { [Symbol.asyncIterator]: () => ({ next }) } as AsyncIterable<Buffer>,
    sha256: async () => {
      while (digest === null) if ((await next()).done) digest ??= hash.digest('hex')
      return digest
    },
    bytes: () => bytes,
    close: async () => {
      stream.destroy()
    },
  }
}

async function* gunzipped(chunks: AsyncIterable<Buffer>, file: string): AsyncGenerator<Buffer> {
  const source = chunks[Symbol.asyncIterator]()
  let start = Buffer.alloc(0)
  while (start.length < ENOUGH_TO_NAME) {
    const step = await source.next()
    if (step.done) break
    start = Buffer.concat([start, step.value])
  }
  const all = resumed(start, source)
  yield* isGzip(start) ? gunzipBounded(all, file) : all
}

async function* resumed(start: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield start
  for (let step = await rest.next(); !step.done; step = await rest.next()) yield step.value
}

async function* replay(first: string[], rest: AsyncGenerator<string>): AsyncGenerator<string> {
  while (first.length > 0) yield first.shift() as string
  yield* rest
}
