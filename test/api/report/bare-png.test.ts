import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { barePng } from '#api/report/bare-png.ts'
import { png } from './pictures.ts'
import { chunk, pngWith } from './planted.ts'

test('a PNG keeps its pixels and loses its texts, its times and what follows its end', async () => {
  const bomb = Buffer.concat([Buffer.from('c\0\0'), deflateSync(Buffer.alloc(1_000_000))])
  const sent = Buffer.concat([
    await pngWith(chunk('zTXt', bomb), chunk('tEXt', Buffer.from('a\0CANARY'))),
    Buffer.from('CANARY'),
  ])
  const bare = barePng(sent)
  expect(Buffer.from(bare).includes('CANARY')).toBe(false)
  expect(bare.length).toBeLessThan(sent.length - bomb.length)
  expect((await sharp(bare).raw().toBuffer()).equals(await sharp(sent).raw().toBuffer())).toBe(true)
})

test('a bare PNG, and what is no PNG, stay as they are', async () => {
  const once = barePng(await png(8, 8))
  expect(barePng(once)).toEqual(once)
  for (const bytes of [Buffer.alloc(0), Buffer.from([0xff, 0xd8, 0xff])]) expect(barePng(bytes)).toBe(bytes)
})

test('broken PNGs of every sort come to an end', async () => {
  const whole = await pngWith(chunk('tEXt', Buffer.from('a\0b')))
  fc.assert(
    fc.property(fc.nat(whole.length - 1), fc.nat(255), fc.nat(whole.length), (at, byte, end) => {
      const bytes = Buffer.from(whole)
      bytes[at] = byte
      expect(barePng(bytes.subarray(0, end)).length).toBeLessThanOrEqual(Math.max(end, 8))
    }),
  )
})
