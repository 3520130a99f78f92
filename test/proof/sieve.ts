import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib'
import { formsOf } from './forms.ts'

/** A secret that was found: what it is, and in which form it stood. */
export type Hit = { secret: string; form: string; at: number }

const HEAD = 6
const BITS = 27

/** A number of 27 bits for six bytes. */
const hashed = (four: number, two: number) => (Math.imul(four, 0x9e3779b1) ^ Math.imul(two, 0x85ebca6b)) >>> (32 - BITS)

type Needle = Omit<Hit, 'at'>

/**
 * Finds any of many secrets in bytes, in every form of `formsOf`: a bit for the first six bytes of each sorts out nearly all
 * places at once.
 */
export class Sieve {
  readonly #bits = new Uint8Array(2 ** BITS / 8)
  /** By the first six bytes, then by length: the whole bytes, one sign each. */
  readonly #needles = new Map<string, Map<number, Map<string, Needle>>>()

  constructor(secrets: Iterable<string>) {
    for (const secret of secrets) for (const { form, bytes } of formsOf(secret)) this.#add({ secret, form }, bytes)
  }

  #add(needle: Needle, bytes: Buffer): void {
    if (bytes.length < HEAD)
      throw new Error(`Cannot look for "${needle.secret}": it is too short to be told from chance`)
    const bit = hashed(bytes.readInt32BE(0), bytes.readUInt16BE(4))
    this.#bits[bit >> 3]! |= 1 << (bit & 7)
    const lengths = kept(this.#needles, bytes.toString('latin1', 0, HEAD), () => new Map<number, Map<string, Needle>>())
    kept(lengths, bytes.length, () => new Map<string, Needle>()).set(bytes.toString('latin1'), needle)
  }

  /** Every secret that stands in the bytes, also inside what is packed as a whole. */
  hits(bytes: Buffer): Hit[] {
    const inner = unpacked(bytes)
    return [...this.#plain(bytes), ...(inner === null ? [] : this.hits(inner))]
  }

  #plain(bytes: Buffer): Hit[] {
    const found: Hit[] = []
    const bits = this.#bits
    let four = bytes.length < HEAD ? 0 : bytes.readInt32BE(0)
    let two = bytes.length < HEAD ? 0 : bytes.readUInt16BE(4)
    for (let at = 0; at + HEAD <= bytes.length; at++) {
      const bit = hashed(four, two)
      if ((bits[bit >> 3]! & (1 << (bit & 7))) !== 0) found.push(...this.#at(bytes, at))
      four = (four << 8) | (two >> 8)
      two = ((two & 0xff) << 8) | bytes[at + HEAD]!
    }
    return found
  }

  #at(bytes: Buffer, at: number): Hit[] {
    const lengths = this.#needles.get(bytes.toString('latin1', at, at + HEAD)) ?? []
    return [...lengths].flatMap(([length, needles]) => {
      const needle = needles.get(bytes.toString('latin1', at, Math.min(at + length, bytes.length)))
      return needle === undefined ? [] : [{ ...needle, at }]
    })
  }
}

function kept<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key) ?? make()
  map.set(key, known)
  return known
}

const MOST_UNPACKED = 512 * 1024 * 1024

/** What gzip, zlib or brotli packed as a whole; null for bytes that none of them did. */
function unpacked(bytes: Buffer): Buffer | null {
  const gzip = bytes[0] === 0x1f && bytes[1] === 0x8b
  const zlib = bytes[0] === 0x78 && bytes.readUInt16BE(0) % 31 === 0
  for (const unpack of gzip ? [gunzipSync] : zlib ? [inflateSync] : [brotliDecompressSync])
    try {
      return unpack(bytes, { maxOutputLength: MOST_UNPACKED })
    } catch {}
  return null
}
