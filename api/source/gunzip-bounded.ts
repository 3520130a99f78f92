import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { Refusal } from '#content/refusal.ts'

/** Honest text shrinks 5 to 30 times; a bomb about 1,000 times. Small files may shrink as they like. */
const RATIO = 200
const FREE = 64 * 1024 * 1024

export const isGzip = (start: Buffer): boolean => start[0] === 0x1f && start[1] === 0x8b

/** Decompresses gzip, one member after another; zeros may pad the end. Throws Refusal `invalid` for damaged, cut or trailing bytes, `too-large` for a bomb. */
export async function* gunzipBounded(chunks: AsyncIterable<Buffer>, file: string): AsyncGenerator<Buffer> {
  const gunzip = createGunzip({ chunkSize: 65_536 })
  const source = Readable.from(chunks)
  source.on('error', error => gunzip.destroy(error))
  let bytes = 0
  try {
    for await (const chunk of source.pipe(gunzip) as AsyncIterable<Buffer>) {
      bytes += chunk.length
      if (bytes > FREE && bytes > RATIO * gunzip.bytesWritten)
        throw new Refusal('too-large', `Cannot read ${file}: it expands more than ${RATIO} times`)
      yield chunk
    }
  } catch (error) {
    if (error instanceof Refusal || !isZlib(error)) throw error
    throw new Refusal('invalid', `Cannot read ${file}: damaged gzip (${error.message})`)
  } finally {
    gunzip.destroy()
    source.destroy()
  }
}

const ZLIB = /^Z_/
const isZlib = (error: unknown): error is Error =>
  error instanceof Error && ZLIB.test(String((error as NodeJS.ErrnoException).code))
