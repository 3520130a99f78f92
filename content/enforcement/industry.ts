const PATTERN = /^(?:[A-T]|[A-T]?(?:0[1-9]|[1-9]\d)\d{0,2})$/

/**
 * What is wrong with an industry code (国民经济行业分类, GB/T 4754-2017): a section A–T, or a division, group or class of two,
 * three or four digits, with or without its section before it. Returns null for a code of that form; whether the table of
 * the standard has it is not asked.
 */
export const industryFault = (code: string): string | null =>
  PATTERN.test(code) ? null : `"${code}" is no industry code: expected A to T, or 2 to 4 digits from 01`
