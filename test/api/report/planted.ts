import { crc32 } from 'node:zlib'
import sharp from 'sharp'
import { photo } from './pictures.ts'

const PIXELS = { create: { width: 64, height: 48, channels: 3, background: '#a52' } } as const
const text = (value: string) => Buffer.from(value, 'latin1')

/** A segment of a JPEG: its marker, and what it holds. */
const segment = (marker: number, bytes: Uint8Array): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(bytes.length + 2, 2)
  return Buffer.concat([head, bytes])
}

/** A chunk of a PNG. */
export const chunk = (type: string, bytes: Uint8Array): Buffer => {
  const body = Buffer.concat([text(type), bytes])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(bytes.length, 0)
  frame.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}

/** Puts chunks after the head of a PNG. */
export async function pngWith(...chunks: Buffer[]): Promise<Buffer> {
  const bytes = await sharp(PIXELS).png().toBuffer()
  return Buffer.concat([bytes.subarray(0, 33), ...chunks, bytes.subarray(33)])
}

async function jpegWith(...segments: Buffer[]): Promise<Buffer> {
  const bytes = await sharp(PIXELS).jpeg().toBuffer()
  return Buffer.concat([bytes.subarray(0, 2), ...segments, bytes.subarray(2)])
}

/** IPTC as Photoshop writes it: a caption in an image resource. */
function iptc(caption: string): Buffer {
  const said = Buffer.concat([Buffer.from([0x1c, 2, 120, 0, caption.length]), text(caption)])
  const size = Buffer.alloc(4)
  size.writeUInt32BE(said.length)
  const even = Buffer.alloc(said.length % 2)
  return Buffer.concat([text('Photoshop 3.0\0'), text('8BIM'), Buffer.from([4, 4, 0, 0]), size, said, even])
}

/** A whole picture inside another, as a camera writes a preview. */
const inner = async (canary: string) =>
  segment(0xe2, Buffer.concat([text('MPF\0'), (await photo(canary)).subarray(0, 20_000)]))

/** A picture of every sort, each with something in it that says who took it. */
export async function planted(canary: string): Promise<Record<string, Buffer>> {
  const exif = { IFD0: { Make: canary }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '43/1 49/1 30/1' } }
  const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/">${canary}</x:xmpmeta>`
  const frames = [sharp(PIXELS), sharp(PIXELS).negate()].map(frame => frame.png().toBuffer())
  const moving = sharp(await Promise.all(frames), { join: { animated: true } })
  return {
    'JPEG with EXIF, GPS and XMP': await photo(canary),
    'JPEG with a thumbnail in EXIF': await jpegWith(
      segment(0xe1, Buffer.concat([text('Exif\0\0'), (await photo(canary)).subarray(0, 9000)])),
    ),
    'JPEG with IPTC': await jpegWith(segment(0xed, iptc(canary))),
    'JPEG with a colour profile': await jpegWith(
      segment(0xe2, Buffer.concat([text('ICC_PROFILE\0\x01\x01'), text(canary)])),
    ),
    'JPEG with a comment': await jpegWith(segment(0xfe, text(canary))),
    'JPEG with notes of its maker': await jpegWith(segment(0xeb, text(canary)), segment(0xef, text(canary))),
    'JPEG with a second picture inside': await jpegWith(await inner(canary)),
    'JPEG with a picture and more after its end': Buffer.concat([await jpegWith(), await photo(canary), text(canary)]),
    'JPEG of a density that few have': await sharp(PIXELS)
      .withMetadata({ density: 301 })
      .withExif(exif)
      .jpeg()
      .toBuffer(),
    'PNG with texts': await pngWith(
      chunk('tEXt', text(`Author\0${canary}`)),
      chunk('iTXt', text(`XML:com.adobe.xmp\0\0\0\0\0${xmp}`)),
      chunk('tIME', Buffer.from([7, 0xea, 11, 25, 8, 0, 0])),
    ),
    'PNG with EXIF': await sharp(PIXELS).withExif(exif).png().toBuffer(),
    'PNG with more after its end': Buffer.concat([await pngWith(), text(canary)]),
    'PNG of 16 bits': await sharp(PIXELS).toColourspace('rgb16').withExif(exif).png().toBuffer(),
    'WebP with EXIF and XMP': await sharp(PIXELS).withExif(exif).withXmp(xmp).webp().toBuffer(),
    'WebP that moves': await moving.withExif(exif).webp().toBuffer(),
  }
}
