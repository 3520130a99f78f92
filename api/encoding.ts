import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

export const ENCODINGS = ['br', 'gzip', 'identity'] as const
export type Encoding = (typeof ENCODINGS)[number]

/** The best encoding that an Accept-Encoding header allows; equal weights go to the smaller answer. */
export function chooseEncoding(header: string | null | undefined): Encoding {
  if (!header) return 'identity'
  const weights = weightsOf(header)
  const weight = (name: Encoding) => weights.get(name) ?? weights.get('*') ?? 0
  const [best] = (['br', 'gzip'] as const).toSorted((a, b) => weight(b) - weight(a))
  return best && weight(best) > 0 && weight(best) >= (weights.get('identity') ?? 0) ? best : 'identity'
}

/** Names of a weighted list (`gzip;q=0.5, br`) in lower case with their weights. */
export function weightsOf(header: string): Map<string, number> {
  const found = new Map<string, number>()
  for (const part of header.split(',')) {
    const [name, ...parameters] = part.split(';').map(piece => piece.trim().toLowerCase())
    const q = parameters.find(parameter => parameter.startsWith('q='))?.slice(2)
    const weight = q === undefined ? 1 : Number(q)
    if (name) found.set(name, Number.isFinite(weight) ? weight : 0)
  }
  return found
}

const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }
const brotliAsync = promisify(brotliCompress)
const gzipAsync = promisify(gzip)

export async function encode(body: Uint8Array, encoding: Encoding): Promise<Uint8Array> {
  if (encoding === 'br') return brotliAsync(body, BROTLI)
  return encoding === 'gzip' ? gzipAsync(body) : body
}
