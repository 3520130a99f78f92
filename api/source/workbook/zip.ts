import { pipeline } from 'node:stream'
import { crc32, createInflateRaw } from 'node:zlib'
import { type Entry, fromFdPromise, type ZipFile } from 'yauzl'
import { Refusal } from '#content/refusal.ts'

/** The parts of an archive by name. `read` gives the bytes of one, inflated, with their size and checksum verified. */
export type Zip = {
  names: ReadonlySet<string>
  read: (name: string) => AsyncGenerator<Buffer>
  size: (name: string) => number
}

const MOST_PARTS = 2000
/** Honest workbooks shrink 5 to 50 times; a bomb about 1,000 times. Small ones may shrink as they like. */
const RATIO = 200
const FREE = 64 * 1024 * 1024
const MOST = 2 * 1024 * 1024 * 1024

const STORED = 0
const DEFLATED = 8

/**
 * Opens a ZIP archive for reading part by part; nothing is unpacked to disk.
 * Throws Refusal `invalid` (cut, damaged, a part twice), `unsupported` (password, odd compression), `too-large` (a bomb).
 */
export async function openZip(fd: number, size: number, file: string): Promise<Zip> {
  const entries = new Map<string, Entry>()
  let zip: ZipFile
  try {
    zip = await fromFdPromise(fd, { autoClose: false, lazyEntries: true })
    if (zip.entryCount > MOST_PARTS)
      throw new Refusal('too-large', `Cannot read ${file}: ${zip.entryCount} parts, more than ${MOST_PARTS}`)
    for await (const entry of zip.eachEntry()) {
      if (entries.has(entry.fileName)) throw new Refusal('invalid', `Cannot read ${file}: "${entry.fileName}" twice`)
      refuseOdd(entry, file)
      entries.set(entry.fileName, entry)
    }
  } catch (error) {
    throw damaged(error, file)
  }
  refuseBomb([...entries.values()], size, file)
  const entryOf = (name: string): Entry => {
    const entry = entries.get(name)
    if (!entry) throw new Refusal('invalid', `Cannot read ${file}: the workbook has no part "${name}"`)
    return entry
  }
  return {
    names: new Set(entries.keys()),
    read: name => inflated(zip, entryOf(name), file),
    size: name => entryOf(name).uncompressedSize,
  }
}

function refuseOdd(entry: Entry, file: string): void {
  if (entry.isEncrypted())
    throw new Refusal('unsupported', `Cannot read ${file}: protected by a password; save it without one`)
  if (entry.compressionMethod !== STORED && entry.compressionMethod !== DEFLATED)
    throw new Refusal(
      'unsupported',
      `Cannot read ${file}: "${entry.fileName}" is compressed by method ${entry.compressionMethod}`,
    )
}

function refuseBomb(entries: readonly Entry[], size: number, file: string): void {
  const sum = (of: (entry: Entry) => number) => entries.reduce((total, entry) => total + of(entry), 0)
  const unpacked = sum(entry => entry.uncompressedSize)
  if (unpacked > MOST) throw new Refusal('too-large', `Cannot read ${file}: it expands to more than ${MOST} bytes`)
  if (unpacked > FREE && unpacked > RATIO * size)
    throw new Refusal('too-large', `Cannot read ${file}: it expands more than ${RATIO} times`)
  if (sum(entry => entry.compressedSize) > size) throw new Refusal('invalid', `Cannot read ${file}: its parts overlap`)
}

async function* inflated(zip: ZipFile, entry: Entry, file: string): AsyncGenerator<Buffer> {
  let bytes = 0
  let sum = 0
  try {
    const raw = await zip.openReadStreamPromise(entry, { decodeFileData: false })
    const stored = entry.compressionMethod === STORED
    const stream = stored ? raw : pipeline(raw, createInflateRaw({ chunkSize: 65_536 }), () => undefined)
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      bytes += chunk.length
      if (bytes > entry.uncompressedSize) throw new Error(`"${entry.fileName}" is longer than it says`)
      sum = crc32(chunk, sum)
      yield chunk
    }
    if (bytes !== entry.uncompressedSize || sum !== entry.crc32) throw new Error(`"${entry.fileName}" does not add up`)
  } catch (error) {
    throw damaged(error, file)
  }
}

function damaged(error: unknown, file: string): Refusal {
  if (error instanceof Refusal) return error
  const why = error instanceof Error ? error.message : String(error)
  return new Refusal('invalid', `Cannot read ${file}: a damaged or cut ZIP archive or workbook (${why.slice(0, 120)})`)
}
