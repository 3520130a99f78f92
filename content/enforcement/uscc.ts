/** The 31 characters of a credit code in the order of their values: no I, O, S, V, Z (GB 32100-2015, table 1). */
export const USCC_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/** 3^i mod 31 for the first 17 characters (GB 32100-2015, table 2). */
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

/** The check character that belongs to the first 17 characters of the alphabet (GB 32100-2015, 18th character). */
export function usccCheck(first17: string): string {
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * USCC_ALPHABET.indexOf(first17.charAt(i)), 0)
  return USCC_ALPHABET.charAt((31 - (sum % 31)) % 31)
}

/**
 * What is wrong with a unified social credit code (统一社会信用代码, GB 32100-2015): 18 upper-case characters of its
 * alphabet, the last of which checks the others. Returns null for a valid code. Whether the code was ever given to anyone,
 * and whether the division and the organisation code inside it exist, is not asked.
 */
export function usccFault(code: string): string | null {
  if (code.length !== 18) return `expected 18 characters, not ${code.length}`
  const stranger = [...code].find(character => !USCC_ALPHABET.includes(character))
  if (stranger !== undefined) return `"${stranger}" is no character of a credit code`
  const check = usccCheck(code)
  return code.endsWith(check) ? null : `ends with "${code.charAt(17)}", but its check character is "${check}"`
}

/** Whether a text is a valid unified social credit code (GB 32100-2015). */
export const isUscc = (code: string): boolean => usccFault(code) === null
