import { Decrypter } from 'age-encryption'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { remakePicture } from '#api/report/remake-picture.ts'
import { takePictures } from '#api/report/take-pictures.ts'
import { deskKeys } from '#test/db/report/reports.ts'
import { photo, png, webp } from './pictures.ts'

const remake = (bytes: Uint8Array, desk: string | null = null) => remakePicture({ bytes, whole: true }, desk)

/** An image of few bytes that says it is huge: the head of a PNG is rewritten. */
async function bomb(width: number, height: number): Promise<Buffer> {
  const bytes = await png(8, 8)
  bytes.writeUInt32BE(width, 16)
  bytes.writeUInt32BE(height, 20)
  return bytes
}

describe('a picture made anew', () => {
  test('has nothing of what the camera wrote into it', async () => {
    const sent = await photo('CANARY-CAMERA')
    expect(sent.includes('CANARY-CAMERA')).toBe(true)
    expect((await sharp(sent).metadata()).exif).toBeDefined()
    const made = await remake(sent)
    if (typeof made === 'string') throw new Error(made)
    const { format, exif, xmp, iptc, icc, width } = await sharp(made.bytes).metadata()
    expect({ format, exif, xmp, iptc, icc, width }).toEqual({ format: 'jpeg', width: 640 })
    expect(Buffer.from(made.bytes).includes('CANARY')).toBe(false)
    expect(made.original).toBe(null)
  })

  test('is a JPEG of at most 3,200 pixels a side, also from PNG and WebP', async () => {
    for (const sent of [await png(4000, 20), await webp(20, 4000)]) {
      const made = await remake(sent)
      if (typeof made === 'string') throw new Error(made)
      const { format, width, height } = await sharp(made.bytes).metadata()
      expect([format, Math.max(width, height)]).toEqual(['jpeg', 3200])
    }
  })

  test('leaves its original to the desk alone', async () => {
    const [keys, sent] = [await deskKeys(), await photo('CANARY-CAMERA')]
    const made = await remake(sent, keys.open)
    if (typeof made === 'string' || made.original === null) throw new Error('no original')
    expect(Buffer.from(made.original).includes('CANARY')).toBe(false)
    const decrypter = new Decrypter()
    decrypter.addIdentity(keys.secret)
    expect(Buffer.from(await decrypter.decrypt(made.original)).equals(sent)).toBe(true)
  })
})

describe('what is no picture that is taken', () => {
  test.each([
    ['SVG', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['GIF', 'GIF89a\x01\0\x01\0'],
    ['PDF', '%PDF-1.7'],
    ['HTML', '<!doctype html>'],
    ['nothing', ''],
  ])('is refused by its first bytes: %s', async (_, text) => {
    expect(await remake(Buffer.from(text, 'latin1'))).toBe('wrong-type')
  })

  test('is refused as broken when only its first bytes are right', async () => {
    expect(await remake(Buffer.from([0xff, 0xd8, 0xff, 1, 2, 3]))).toBe('broken')
    expect(await remake((await photo('x')).subarray(0, 700))).toBe('broken')
  })

  test('is refused before it is unpacked when it says that it is huge', async () => {
    expect(await remake(await bomb(30_000, 30_000))).toBe('too-many-pixels')
    expect(await remake(await bomb(8001, 8000))).toBe('too-many-pixels')
  })

  test('is refused when it came cut at 12 MB, or is one too many', async () => {
    expect(await remakePicture({ bytes: new Uint8Array(), whole: false }, null)).toBe('too-large')
    const upload = { bytes: await png(4, 4), whole: true }
    expect(await takePictures(Array(7).fill(upload), null)).toBe('too-many')
    expect(await takePictures(Array(6).fill(upload), null)).toHaveLength(6)
  })
})
