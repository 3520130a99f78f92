const PATTERN = /^(?:[A-T]|[A-T]?(?:0[1-9]|[1-9]\d)\d{0,2})$/

/**
 * What is wrong with an industry code (国民经济行业分类, GB/T 4754-2017): a section A–T, or a division, group or class of two,
 * three or four digits, with or without its section before it. Returns null for a code of that form; whether the table of
 * the standard has it is not asked.
 */
export const industryFault = (code: string): string | null =>
  PATTERN.test(code) ? null : `"${code}" is no industry code: expected A to T, or 2 to 4 digits from 01`

/** The last division of each section, A to T (GB/T 4754-2017). */
const LAST_DIVISION = [5, 12, 43, 46, 50, 52, 60, 62, 65, 69, 70, 72, 75, 79, 82, 83, 85, 90, 96, 97]

/** The section A–T that a code belongs to (GB/T 4754-2017); null for a division that is in none. */
export function sectionOf(code: string): string | null {
  if (/^[A-T]/.test(code)) return code.charAt(0)
  const at = LAST_DIVISION.findIndex(last => Number(code.slice(0, 2)) <= last)
  return at === -1 ? null : String.fromCharCode(65 + at)
}

/** The division of a code, two digits; its section where it says no more (GB/T 4754-2017). */
export function divisionOf(code: string): string {
  const digits = code.replace(/^[A-T]/, '')
  return digits === '' ? code : digits.slice(0, 2)
}

/** Whether an industry is another, or a part of it: 2511 is in 251, 25 and C (GB/T 4754-2017). */
export function isInIndustry(code: string, wanted: string): boolean {
  const digits = (text: string) => text.replace(/^[A-T]/, '')
  if (digits(wanted) === '') return sectionOf(code) === wanted
  return digits(code).startsWith(digits(wanted))
}
