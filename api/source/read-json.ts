import { Refusal } from '#content/refusal.ts'

const MOST = 64 * 1024 * 1024
const SURROGATE = /\\u(?:d[89a-f]|0000)/i

/**
 * A whole JSON text of at most 64 Mi characters with its value.
 * Throws Refusal `too-large`, or `invalid` when it is cut, broken, or holds a lone surrogate or NUL in an escape.
 */
export async function readJson(pieces: AsyncIterable<string>, file: string): Promise<{ value: unknown; text: string }> {
  const parts: string[] = []
  let length = 0
  for await (const piece of pieces) {
    length += piece.length
    if (length > MOST) throw new Refusal('too-large', `Cannot read ${file}: JSON of more than ${MOST} characters`)
    parts.push(piece)
  }
  const text = parts.join('')
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new Refusal('invalid', `Cannot read ${file}: ${what(text)} (${(error as Error).message.slice(0, 120)})`)
  }
  if (SURROGATE.test(text)) refuseBadText(value, file)
  return { value, text }
}

const what = (text: string) => (/[\]}]\s*$/.test(text) ? 'not JSON' : 'JSON that ends in the middle')

function refuseBadText(value: unknown, file: string): void {
  const left: unknown[] = [value]
  while (left.length > 0) {
    const next = left.pop()
    if (typeof next === 'string' && (!next.isWellFormed() || next.includes('\0')))
      throw new Refusal(
        'invalid',
        `Cannot read ${file}: a lone surrogate or NUL in ${JSON.stringify(next.slice(0, 80))}`,
      )
    if (typeof next === 'object' && next !== null) for (const part of Object.entries(next).flat()) left.push(part)
  }
}

const TOKENS = /"(?:[^"\\]|\\.)*"|[{}[\]\n]/g
const STEP: Record<string, number> = { '{': 1, '[': 1, '}': -1, ']': -1 }

/** The line on which each object at a depth of nesting starts: 2 in an array, 3 in a list within an object. */
export function objectLines(text: string, depth: number): number[] {
  const lines: number[] = []
  let line = 1
  let level = 0
  for (const [token] of text.matchAll(TOKENS)) {
    level += STEP[token] ?? 0
    if (token === '\n') line++
    else if (token === '{' && level === depth) lines.push(line)
  }
  return lines
}
