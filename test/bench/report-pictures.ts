import sharp from 'sharp'
import { remakePicture } from '#api/report/remake-picture.ts'
import { photo, png } from '../api/report/pictures.ts'
import { type Line, ratio } from './measure.ts'
import { median } from './times.ts'

const TIMES = 9
const MS = 100

const flat = (side: number) => sharp({ create: { width: side, height: side, channels: 3, background: '#777' } })

/** A photo of twelve megapixels, as telephones take them. */
const ordinary = () =>
  sharp({
    create: {
      width: 4000,
      height: 3000,
      channels: 3,
      background: '#777',
      noise: { type: 'gaussian', mean: 128, sigma: 30 },
    },
  })
    .jpeg({ quality: 70 })
    .toBuffer()

/** A PNG of few bytes whose head says another size. */
async function saying(width: number, height: number): Promise<Buffer> {
  const bytes = await png(8, 8)
  bytes.writeUInt32BE(width, 16)
  bytes.writeUInt32BE(height, 20)
  return bytes
}

/** A JPEG whose last scan comes again and again. */
async function scans(side: number): Promise<Buffer> {
  const sent = await flat(side).jpeg({ progressive: true }).toBuffer()
  const scan = sent.subarray(sent.lastIndexOf(Buffer.from([0xff, 0xda])), -2)
  return Buffer.concat([sent.subarray(0, -2), ...Array<Buffer>(2000).fill(scan), sent.subarray(-2)])
}

/** Bombs and files that are no pictures: what each is, and how it begins or what it is made of. */
const refused = async (): Promise<Record<string, Uint8Array>> => ({
  'PNG that says 30,000 × 30,000': await saying(30_000, 30_000),
  'PNG of one column': await saying(1, 60_000_000),
  'PNG of 64 megapixels in 200 kB': await flat(8000).png().toBuffer(),
  'WebP of 64 megapixels in 3 kB': await flat(8000).webp({ lossless: true }).toBuffer(),
  'JPEG of 2,000 scans': await scans(4000),
  'JPEG that breaks off': (await photo('x', 4000, 3000)).subarray(0, 900),
  'PNG that breaks off': (await png(4000, 3000)).subarray(0, -2000),
  'TIFF, 12 MB': Buffer.concat([Buffer.from('II*\0'), Buffer.alloc(12_000_000)]),
  'SVG that refers to files': Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><image href="/etc/passwd"/></svg>'),
  'zeros, 12 MB': Buffer.alloc(12_000_000),
})

async function msOf(bytes: Uint8Array): Promise<{ ms: number; taken: boolean }> {
  const times: number[] = []
  let taken = false
  for (let i = 0; i < TIMES; i++) {
    const start = performance.now()
    taken = typeof (await remakePicture({ bytes, whole: true }, null)) !== 'string'
    times.push(performance.now() - start)
  }
  return { ms: median(times), taken }
}

/** What it costs to make an ordinary picture anew, and to refuse a bomb. */
export async function reportPictures(): Promise<Line[]> {
  const whole = await msOf(await ordinary())
  const lines: Line[] = [ratio('an ordinary picture of 12 megapixels made anew, ms', whole.ms, { atMost: 1000 })]
  for (const [what, bytes] of Object.entries(await refused())) {
    const { ms, taken } = await msOf(bytes)
    const line = ratio(
      `${what}: refused in ms`,
      ms,
      { atMost: MS },
      `${(ms / whole.ms).toFixed(3)} × an ordinary picture`,
    )
    lines.push({ ...line, kept: line.kept && !taken })
  }
  return lines
}
