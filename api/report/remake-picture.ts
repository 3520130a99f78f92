import sharp, { type Metadata } from 'sharp'
import type { Notice } from '#content/report/page-views.ts'
import type { Picture } from '#db/report/picture.ts'
import { seal } from '#db/report/seal.ts'
import { barePng } from './bare-png.ts'
import type { Upload } from './form-body.ts'

/** Of the decoders in the library only these are ever run on what came from outside. */
const LOADERS = ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer']
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({ operation: LOADERS })
sharp.cache(false)
sharp.concurrency(1)

/** More than the 50 megapixels of a telephone. */
const MOST_PIXELS = 64_000_000
/** A strip of one pixel costs as much for each line as a whole picture. */
const LONGEST_SENT = 20_000
/** No photo unpacks to so many times its bytes; small drawings may. */
const MOST_TIMES = 500
const SMALL_BYTES = 50_000_000
/** A camera writes a picture in ten scans at most; each costs as much as the whole. */
const MOST_SCANS = 64
const LONGEST_SIDE = 3200
const QUALITY = 85
const SECONDS = 10

/** The first bytes of the types that are taken; null: any byte. */
const MAGIC: readonly (readonly (number | null)[])[] = [
  [0xff, 0xd8, 0xff],
  [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  [0x52, 0x49, 0x46, 0x46, null, null, null, null, 0x57, 0x45, 0x42, 0x50],
]

const isPicture = (bytes: Uint8Array): boolean =>
  MAGIC.some(magic => magic.every((byte, at) => byte === null || bytes[at] === byte))

/**
 * Makes a picture anew, as JPEG of at most 3,200 pixels a side: what the camera wrote into it is gone. The original is sealed to the
 * desk, and dropped where there is none. Gives what is wrong where it is no picture that is taken.
 */
export async function remakePicture({ bytes, whole }: Upload, desk: string | null): Promise<Picture | Notice> {
  if (!whole) return 'too-large'
  if (!isPicture(bytes)) return 'wrong-type'
  if (scansIn(bytes) > MOST_SCANS) return 'broken'
  const picture = sharp(barePng(bytes), { limitInputPixels: MOST_PIXELS, sequentialRead: true })
  try {
    if (isTooMuch(await picture.metadata(), bytes.length)) return 'too-many-pixels'
    const made = await picture
      .autoOrient()
      .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: 'white' })
      .jpeg({ quality: QUALITY })
      .timeout({ seconds: SECONDS })
      .toBuffer()
    return { bytes: made, type: 'image/jpeg', original: desk === null ? null : await seal(desk, bytes) }
  } catch (error) {
    return /pixel limit/.test(String(error)) ? 'too-many-pixels' : 'broken'
  }
}

type Size = Pick<Metadata, 'width' | 'height' | 'channels' | 'depth'>

function isTooMuch({ width, height, channels, depth }: Size, size: number): boolean {
  if (width * height > MOST_PIXELS || Math.max(width, height) > LONGEST_SENT) return true
  const unpacked = width * height * channels * (depth === 'ushort' ? 2 : 1)
  return unpacked > SMALL_BYTES && unpacked > MOST_TIMES * size
}

const SCAN = Buffer.from([0xff, 0xda])

/** How often the mark of a scan of a JPEG stands in a picture; one of another type has none. */
function scansIn(bytes: Uint8Array): number {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (whole[0] !== SCAN[0]) return 0
  let count = 0
  for (let at = whole.indexOf(SCAN); at >= 0; at = whole.indexOf(SCAN, at + SCAN.length)) count++
  return count
}
