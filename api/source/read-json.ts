import { Refusal } from '#content/refusal.ts'

const MOST = 8 * 1024 * 1024
const SURROGATE = /\\u(?:d[89a-f]|0000)/i

/** A whole JSON text of at most 8 Mi characters. Throws Refusal `too-large`, or `invalid` as `parseJson`. */
export async function readJson(pieces: AsyncIterable<string>, file: string): Promise<unknown> {
  const parts: string[] = []
  let length = 0
  for await (const piece of pieces) {
    length += piece.length
    if (length > MOST) throw new Refusal('too-large', `Cannot read ${file}: JSON of more than ${MOST} characters`)
    parts.push(piece)
  }
  return parseJson(parts.join(''), file, 1)
}

/** Throws Refusal `invalid` when the text is cut, broken, or holds a lone surrogate or NUL in an escape. */
export function parseJson(text: string, file: string, line: number): unknown {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    const what = /[\]}]\s*$/.test(text) ? 'not JSON' : 'JSON that ends in the middle'
    throw new Refusal('invalid', `Cannot read ${file}:${line}: ${what} (${(error as Error).message.slice(0, 120)})`)
  }
  if (SURROGATE.test(text)) refuseBadText(value, file, line)
  return value
}

function refuseBadText(value: unknown, file: string, line: number): void {
  const left: unknown[] = [value]
  while (left.length > 0) {
    const next = left.pop()
    if (typeof next === 'string' && (!next.isWellFormed() || next.includes('\0'))) {
      const text = JSON.stringify(next.slice(0, 80))
      throw new Refusal('invalid', `Cannot read ${file}:${line}: a lone surrogate or NUL in ${text}`)
    }
    if (typeof next === 'object' && next !== null) for (const part of Object.entries(next).flat()) left.push(part)
  }
}
