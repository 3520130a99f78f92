import { Refusal } from '#content/refusal.ts'

const LONGEST = 100
const MOST = 20_000
const known = new Map<string, string | null>()

/**
 * A name or a code as it may be stored: trimmed, NFC, on one line.
 * Null when it is longer than 100 characters or holds control characters. Throws Refusal `invalid` for a lone surrogate.
 */
export function cleanText(text: string): string | null {
  const seen = known.get(text)
  if (seen !== undefined) return seen
  if (!text.isWellFormed()) throw new Refusal('invalid', `Cannot read ${JSON.stringify(text)}: a lone surrogate`)
  const clean = text.trim().normalize('NFC')
  const result = clean.length > LONGEST || /\p{Cc}/u.test(clean) ? null : clean
  if (known.size >= MOST) known.clear()
  if (text.length <= LONGEST) known.set(text, result)
  return result
}
