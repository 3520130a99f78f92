const LETTERS: Record<string, string> = {
  ي: 'ى',
  ې: 'ى',
  ی: 'ى',
  ك: 'ک',
  ه: 'ە',
  ھ: 'ە',
  ہ: 'ە',
  ة: 'ە',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ؤ: 'و',
}
const HAMZA_OR_TATWEEL = /[\u0621\u0626\u0640\u0674\u0654\u0655]/gu
const VARIANT = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu')

/**
 * Brings text to one spelling for comparing what people type: width and presentation forms, case, Latin diacritics,
 * Arabic letter variants (ي ى ې, ك ک, ه ە ھ), hamza and tatweel. Words come back separated by one space.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(HAMZA_OR_TATWEEL, '')
    .replace(VARIANT, letter => LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/[\p{Mn}\p{Cf}'’‘ʻʼ`]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** `fold` without the spaces between words. */
export const squeeze = (text: string): string => fold(text).replaceAll(' ', '')
