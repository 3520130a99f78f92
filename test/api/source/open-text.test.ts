import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import type { Encoding } from '#api/source/decode-text.ts'
import { openText, sha256OfFile } from '#api/source/open-text.ts'
import { recognise } from '#api/source/sources.ts'
import { Refusal } from '#content/refusal.ts'
import { readAll, SMALL } from './samples.ts'

const folder = await mkdtemp(join(tmpdir(), 'open-text-'))
afterAll(() => rm(folder, { recursive: true }))

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
const chunks = (bytes: Buffer, size: number) =>
  Readable.from(
    Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) => bytes.subarray(i * size, (i + 1) * size)),
  )

async function textOf(bytes: Buffer, { size = 65_536, encoding }: { size?: number; encoding?: Encoding } = {}) {
  const opened = await openText(chunks(bytes, size), { file: 'a.csv', ...(encoding ? { encoding } : {}) })
  let text = ''
  for await (const piece of opened.text()) text += piece
  return { text, head: opened.head, sha256: await opened.sha256(), bytes: opened.bytes() }
}

const CHINESE = '时间,站点\n2026,乌鲁木齐 𠮷\n'
const GBK = Buffer.from([0xce, 0xda, 0xc2, 0xb3, 0xc4, 0xbe, 0xc6, 0xeb, 0x0a]) // 乌鲁木齐 and a line feed

describe('the text and the hash of the raw bytes', () => {
  test.each([
    ['plain', Buffer.from(CHINESE)],
    ['with a byte-order mark', Buffer.from(`\uFEFF${CHINESE}`)],
    ['gzip', gzipSync(CHINESE)],
    ['gzip with a byte-order mark', gzipSync(`\uFEFF${CHINESE}`)],
    ['two gzip members', Buffer.concat([gzipSync(CHINESE.slice(0, 5)), gzipSync(CHINESE.slice(5))])],
  ])('are right however the bytes are cut: %s', async (_, bytes) => {
    for (const size of [1, 2, 3, 5, 7, 65_536])
      expect(await textOf(bytes, { size })).toEqual({
        ...{ text: CHINESE, head: CHINESE, sha256: sha256(bytes), bytes: bytes.length },
      })
  })

  test('come back for any text without NUL', async () => {
    const any = fc.string({ unit: 'grapheme', minLength: 1 }).filter(t => t.isWellFormed() && !t.includes('\0'))
    await fc.assert(
      fc.asyncProperty(any, fc.integer({ min: 1, max: 9 }), async (text, size) => {
        const bytes = Buffer.from(`x${text}`)
        expect((await textOf(bytes, { size })).text).toBe(`x${text}`)
      }),
    )
  })

  test('GB18030 is decoded when it is asked for', async () => {
    for (const size of [1, 2, 9]) expect((await textOf(GBK, { size, encoding: 'gb18030' })).text).toBe('乌鲁木齐\n')
  })

  test('the head is not more than is needed, and the hash is of the whole file all the same', async () => {
    const bytes = Buffer.from('0123456789\n'.repeat(300_000))
    const file = join(folder, 'long.txt')
    await writeFile(file, bytes)
    const opened = await openText(file, { file })
    expect(opened.head.length).toBeGreaterThanOrEqual(65_536)
    expect(opened.head.length).toBeLessThan(1_000_000)
    for await (const _ of opened.text()) break
    expect(await opened.sha256()).toBe(sha256(bytes))
    expect(await sha256OfFile(file)).toBe(sha256(bytes))
    expect(opened.bytes()).toBe(bytes.length)
  })

  test('the hash of a file that is refused halfway is of the whole file', async () => {
    const bytes = Buffer.concat([
      Buffer.from('a\n'.repeat(400_000)),
      Buffer.from([0xff]),
      Buffer.from('b'.repeat(400_000)),
    ])
    const opened = await openText(chunks(bytes, 50_000), { file: 'a' })
    await expect(Array.fromAsync(opened.text())).rejects.toThrow('not UTF-8 at line 400001, byte 800001')
    expect(await opened.sha256()).toBe(sha256(bytes))
  })
})

describe('refused by name', () => {
  test.each<[string, Buffer, RegExp]>([
    ['nothing', Buffer.alloc(0), /a\.csv: it is empty/],
    ['blanks', Buffer.from('\uFEFF \n\n'), /it is empty/],
    ['an empty gzip', gzipSync(''), /it is empty/],
    [
      'GBK',
      Buffer.concat([Buffer.from('a\nb'), GBK]),
      /not UTF-8 at line 2, byte 4; it looks like GB18030.*--encoding gb18030/,
    ],
    ['Latin-1', Buffer.from('caf\xe9 au lait\n', 'latin1'), /not UTF-8 at line 1, byte 4$/],
    ['a raw surrogate', Buffer.from([0x61, 0x0a, 0xed, 0xa0, 0x80]), /not UTF-8 at line 2, byte 3/],
    ['overlong', Buffer.from([0xc0, 0xaf]), /not UTF-8 at line 1, byte 1/],
    ['half a character at the end', Buffer.from(CHINESE).subarray(0, 5), /not UTF-8 at line 1, byte 4/],
    ['NUL', Buffer.from('a\nb\nc\0d'), /NUL at line 3/],
    ['UTF-16 with a mark', Buffer.from('\uFEFFtime,site', 'utf16le'), /UTF-16/],
    ['UTF-16 without a mark', Buffer.from('timepoint,stationcode', 'utf16le'), /UTF-16/],
    ['a workbook', Buffer.from('PK\x03\x04\x14\0\x06\0', 'latin1'), /ZIP archive or workbook/],
    ['a picture', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'), /not UTF-8|NUL/],
    ['a cut gzip', gzipSync(CHINESE.repeat(99)).subarray(0, 60), /damaged gzip/],
    ['a damaged gzip', gzipSync(CHINESE).fill(0x55, 12, 20), /damaged gzip/],
    ['a gzip with a tail', Buffer.concat([gzipSync(CHINESE), Buffer.from('tail')]), /damaged gzip/],
  ])('%s', async (_, bytes, message) => {
    for (const size of [1, 4, 65_536]) {
      if (size === 1 && /UTF-16|ZIP/.test(message.source)) continue
      const failed = await textOf(bytes, { size }).catch(error => error)
      expect(failed).toBeInstanceOf(Refusal)
      expect(failed.message).toMatch(message)
    }
  })

  test('a wrong GB18030 byte', async () => {
    await expect(textOf(Buffer.from([0x61, 0xff, 0xff]), { encoding: 'gb18030' })).rejects.toThrow(/not GB18030/)
  })

  test('a gzip bomb, long before it is unpacked', { timeout: 30_000 }, async () => {
    const bomb = gzipSync(Buffer.alloc(200 * 1024 * 1024, 'a'))
    const opened = await openText(chunks(bomb, 65_536), { file: 'bomb.gz' })
    let length = 0
    const reading = (async () => {
      for await (const piece of opened.text()) length += piece.length
    })()
    await expect(reading).rejects.toThrow(/bomb\.gz: it expands more than 200 times/)
    expect(length).toBeLessThan(70 * 1024 * 1024)
    expect(await opened.sha256()).toBe(sha256(bomb))
  })

  test('a folder and a file that is not there', async () => {
    await expect(openText(folder, { file: 'x' })).rejects.toThrow('Cannot read x: not a file')
    const absent = await openText(join(folder, 'absent'), { file: 'y' }).catch(error => error)
    expect([absent instanceof Refusal, absent.code, absent.message]).toEqual([
      true,
      'not-found',
      expect.stringMatching('y'),
    ])
  })
})

test('a 10 MB line without an end is refused by every source within bounded memory', { timeout: 60_000 }, async () => {
  const line = 'x'.repeat(10_000_000)
  for (const { source, file, text } of SMALL) {
    const long = `${text.trimEnd().split('\n').slice(0, 1).join('\n')}\n${line}`
    const opened = await openText(chunks(Buffer.from(long), 65_536), { file })
    await expect(readAll(recognise({ file, head: '' }, source), opened, file), source).rejects.toBeInstanceOf(Refusal)
  }
})
