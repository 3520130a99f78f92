import { Decrypter } from 'age-encryption'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { remakePicture } from '#api/report/remake-picture.ts'
import { takePictures } from '#api/report/take-pictures.ts'
import { deskKeys } from '#test/db/report/reports.ts'
import { photo, png, webp } from './pictures.ts'
import { planted } from './planted.ts'

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

/** The segments of a JPEG up to its pixels, and what follows its end: marker and size of each. */
function segmentsOf(bytes: Buffer): string[] {
  const found: string[] = []
  let at = 2
  for (; bytes[at + 1] !== 0xda; at += 2 + bytes.readUInt16BE(at + 2))
    found.push(`${bytes[at + 1]?.toString(16)} ${bytes.readUInt16BE(at + 2)}`)
  return [...found, `${bytes.length - 2 - bytes.lastIndexOf(Buffer.from([0xff, 0xd9]))} after the end`]
}

describe('a picture that says who took it', () => {
  test('comes out with what every JPEG of its size has, and nothing else', async () => {
    const [bare, sent] = [await remake(await png(64, 48)), await planted('CANARY-LENS-77')]
    if (typeof bare === 'string') throw new Error(bare)
    expect(Object.keys(sent)).toHaveLength(15)
    for (const [what, bytes] of Object.entries(sent)) {
      expect([what, bytes.includes('CANARY')]).toEqual([what, true])
      const made = await remake(bytes)
      if (typeof made === 'string') throw new Error(`${what}: ${made}`)
      const { exif, xmp, iptc, icc, comments, density, pages } = await sharp(made.bytes).metadata()
      expect([what, { exif, xmp, iptc, icc, comments, density, pages }]).toEqual([what, { density: 72 }])
      const inside = Buffer.from(made.bytes)
      const [segments, plain] = [segmentsOf(inside), segmentsOf(Buffer.from(bare.bytes))]
      const sizeless = (list: string[]) => list.filter(one => !one.startsWith('c4'))
      expect([what, sizeless(segments)]).toEqual([what, sizeless(plain)])
      expect([what, inside.subarray(0, 20).toString('hex')]).toEqual([
        what,
        Buffer.from(bare.bytes).subarray(0, 20).toString('hex'),
      ])
      expect([what, inside.includes('CANARY')]).toEqual([what, false])
    }
  })

  test('is turned as its camera said, though what said so is gone', async () => {
    const made = await remake(
      await sharp(await png(64, 48))
        .withMetadata({ orientation: 6 })
        .jpeg()
        .toBuffer(),
    )
    if (typeof made === 'string') throw new Error(made)
    expect(await sharp(made.bytes).metadata()).toMatchObject({ width: 48, height: 64 })
  })
})

describe('what is no picture that is taken', () => {
  test.each([
    ['SVG', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['GIF', 'GIF89a\x01\0\x01\0'],
    ['PDF', '%PDF-1.7'],
    ['HTML', '<!doctype html>'],
    ['nothing', ''],
    ['HEIC', '\0\0\0\x18ftypheic\0\0\0\0heicmif1'],
    ['AVIF', '\0\0\0\x1cftypavif\0\0\0\0avifmif1'],
    ['TIFF', 'II*\0\x08\0\0\0'],
    ['BMP', 'BM\x46\0\0\0'],
    ['ZIP', 'PK\x03\x04'],
    ['a program', '\x7fELF\x02\x01\x01'],
    ['a file of WAVE in the frame of WebP', 'RIFF\x24\0\0\0WAVEfmt '],
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

  test('is refused before it is unpacked when it is a strip, or packed more than any photo', async () => {
    expect(await remake(await bomb(20_001, 8))).toBe('too-many-pixels')
    expect(await remake(await bomb(8, 20_001))).toBe('too-many-pixels')
    expect(await remake(await bomb(20_000, 8))).toBe('broken')
    expect(await remake(await bomb(8000, 8000))).toBe('too-many-pixels')
    const drawn = await remake(await png(4000, 4000))
    expect(typeof drawn).toBe('object')
  })

  test('is refused when it is a JPEG of more scans than any camera writes', async () => {
    const sent = await sharp(await png(64, 48))
      .jpeg({ progressive: true })
      .toBuffer()
    const scan = sent.subarray(sent.lastIndexOf(Buffer.from([0xff, 0xda])), -2)
    const scans = Array<Buffer>(70).fill(scan)
    expect(await remake(Buffer.concat([sent.subarray(0, -2), ...scans, sent.subarray(-2)]))).toBe('broken')
    expect(typeof (await remake(sent))).toBe('object')
  })

  test('is refused when it came cut at 12 MB, or is one too many', async () => {
    expect(await remakePicture({ bytes: new Uint8Array(), whole: false }, null)).toBe('too-large')
    const upload = { bytes: await png(4, 4), whole: true }
    expect(await takePictures(Array(7).fill(upload), null)).toBe('too-many')
    expect(await takePictures(Array(6).fill(upload), null)).toHaveLength(6)
  })
})
