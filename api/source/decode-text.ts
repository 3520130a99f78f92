import { isUtf8 } from 'node:buffer'
import { Refusal } from '#content/refusal.ts'

export const ENCODINGS = ['utf-8', 'gb18030'] as const
export type Encoding = (typeof ENCODINGS)[number]

type About = { file: string; encoding: Encoding }

/**
 * Decodes bytes to text, strictly: a byte-order mark is dropped, NUL and invalid bytes are refused with their line.
 * UTF-16, ZIP and GB18030 are refused by name; GB18030 is decoded when `encoding` says so.
 * Throws Refusal `invalid`.
 */
export async function* decodeText(chunks: AsyncIterable<Buffer>, about: About): AsyncGenerator<string> {
  const at = { line: 1, byte: 0 }
  const decode = about.encoding === 'utf-8' ? utf8(about.file, at) : gb18030(about.file, at)
  let started = false
  for await (const chunk of chunks) {
    if (!started) refuseByName(chunk, about.file)
    const piece = decode(chunk, false)
    const text = started ? piece : piece.replace(/^\uFEFF/, '')
    started ||= piece !== ''
    yield checked(text, about.file, at)
    at.byte += chunk.length
  }
  const rest = decode(Buffer.alloc(0), true)
  if (rest) yield checked(rest, about.file, at)
}

type At = { line: number; byte: number }

function utf8(file: string, at: At) {
  let left = Buffer.alloc(0)
  return (chunk: Buffer, last: boolean): string => {
    const bytes = left.length > 0 ? Buffer.concat([left, chunk]) : chunk
    const cut = last ? bytes.length : whole(bytes)
    const ready = bytes.subarray(0, cut)
    if (!isUtf8(ready)) throw notUtf8(bytes, file, { ...at, byte: at.byte - left.length })
    left = Buffer.from(bytes.subarray(cut))
    return ready.toString('utf8')
  }
}

/** How many bytes to take so that no character is cut: at most three bytes wait for the next chunk. */
function whole(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte < 0x80) break
    if (byte >= 0xc0) return (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) > back ? bytes.length - back : bytes.length
  }
  return bytes.length
}

function notUtf8(bytes: Buffer, file: string, at: At): Refusal {
  let good = 0
  while (good < bytes.length) {
    const lead = bytes[good] ?? 0
    const size = lead < 0x80 ? 1 : lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2
    if (!isUtf8(bytes.subarray(good, good + size))) break
    good += size
  }
  const line = at.line + newlines(bytes.subarray(0, good).toString('utf8'))
  const where = `line ${line}, byte ${at.byte + good + 1}`
  const hint = looksGb18030(bytes.subarray(good)) ? '; it looks like GB18030: say so with --encoding gb18030' : ''
  return new Refusal('invalid', `Cannot read ${file}: not UTF-8 at ${where}${hint}`)
}

function looksGb18030(bytes: Buffer): boolean {
  try {
    const text = new TextDecoder('gb18030', { fatal: true }).decode(bytes.subarray(0, 65_536), { stream: true })
    return /\p{Script=Han}/u.test(text) && !/[\p{Cc}\p{Co}]/u.test(text.replace(/[\t\r\n]/g, ''))
  } catch {
    return false
  }
}

function gb18030(file: string, at: At) {
  const decoder = new TextDecoder('gb18030', { fatal: true })
  return (chunk: Buffer, last: boolean): string => {
    try {
      return decoder.decode(chunk, { stream: !last })
    } catch {
      throw new Refusal('invalid', `Cannot read ${file}: not GB18030 after line ${at.line}, byte ${at.byte + 1}`)
    }
  }
}

function refuseByName(start: Buffer, file: string): void {
  const [a, b] = start
  if (a === 0x50 && b === 0x4b) throw new Refusal('invalid', `Cannot read ${file}: a ZIP archive or workbook, not text`)
  const utf16 = (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) || everySecondIsNul(start)
  if (utf16) throw new Refusal('invalid', `Cannot read ${file}: it is UTF-16; save it as UTF-8`)
}

function everySecondIsNul(start: Buffer): boolean {
  const sample = start.subarray(0, 64)
  const half = Math.floor(sample.length / 2)
  const nuls = (offset: number) => sample.filter((byte, i) => i % 2 === offset && byte === 0).length
  const [even, odd] = [nuls(0), nuls(1)]
  return half >= 4 && Math.max(even, odd) > half * 0.7 && Math.min(even, odd) === 0
}

function checked(text: string, file: string, at: At): string {
  const nul = text.indexOf('\0')
  if (nul >= 0)
    throw new Refusal('invalid', `Cannot read ${file}: NUL at line ${at.line + newlines(text.slice(0, nul))}: not text`)
  at.line += newlines(text)
  return text
}

function newlines(text: string): number {
  let n = 0
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) n++
  return n
}
