/** What a number format shows of a serial number; null when it shows a number. */
export type DateFormat = 'date' | 'time' | 'date and time' | null

const range = (from: number, to: number, format: DateFormat): [number, DateFormat][] =>
  Array.from({ length: to - from + 1 }, (_, i) => [from + i, format])

/** Number formats that have no code in the file (ECMA-376 part 1, 18.8.30), those of Chinese among them. */
const BUILT_IN = new Map<number, DateFormat>([
  ...range(14, 17, 'date'),
  ...range(18, 21, 'time'),
  ...range(22, 22, 'date and time'),
  ...range(27, 31, 'date'),
  ...range(32, 35, 'time'),
  ...range(36, 36, 'date'),
  ...range(45, 45, 'time'),
  ...range(47, 47, 'time'),
  ...range(50, 54, 'date'),
  ...range(55, 56, 'time'),
  ...range(57, 58, 'date'),
])

export const builtIn = (id: number): DateFormat => BUILT_IN.get(id) ?? null

/** Literal text, escaped characters, padding, and conditions, colours and locales in brackets. */
const LITERAL = /"[^"]*"|\\.|_.|\*.|\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi

/** What a format code shows. Elapsed time such as `[h]:mm` is a number, not a clock. */
export function dateFormat(code: string): DateFormat {
  const shown = (code.replace(LITERAL, '').split(';', 1)[0] ?? '').replace(/general/i, '').toLowerCase()
  if (/\[(?:h+|m+|s+)\]/.test(shown)) return null
  const time = /[hs]/.test(shown)
  const date = /[yd]/.test(shown) || (!time && /m/.test(shown))
  if (date && time) return 'date and time'
  return date ? 'date' : time ? 'time' : null
}
