const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
/** Length, type and check of a chunk, in bytes. */
const FRAME = 12
/** What a picture is drawn from: its critical chunks, its transparency and its colours. */
const DRAWN = ['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'iCCP']

/**
 * A PNG without the chunks that it is not drawn from: texts in them unpack to a thousand times their bytes as soon as a decoder
 * looks at them. Any other bytes are given back as they are.
 */
export function barePng(bytes: Uint8Array): Uint8Array {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (!whole.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return bytes
  const kept: Uint8Array[] = [SIGNATURE]
  for (let at = SIGNATURE.length; at + FRAME <= whole.length; ) {
    const type = whole.toString('latin1', at + 4, at + 8)
    const end = at + FRAME + whole.readUInt32BE(at)
    if (DRAWN.includes(type)) kept.push(whole.subarray(at, end))
    if (type === 'IEND') break
    at = end
  }
  return Buffer.concat(kept)
}
