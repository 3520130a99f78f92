import { z } from 'zod'

/**
 * Text of people, 1 to `most` UTF-16 units. The database cuts a text at U+0000 and changes a lone surrogate, so both are
 * refused; so are control characters other than tab and line breaks.
 */
export const PlainText = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .refine(text => text.isWellFormed() && !CONTROL.test(text), 'holds control characters or half a character')

const CONTROL = /[^\P{Cc}\t\n\r]/u
