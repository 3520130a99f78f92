const GAP = '[\\s\\-.·‐-―]*'
const MOBILE = new RegExp(`(?<!\\d)(?:(?:\\+|00)?86${GAP})?(?:1\\d{10}|1${GAP}[3-9](?:${GAP}\\d){9})(?!\\d)`)
const IDENTITY = /(?<!\d)\d{6}[\s-]?\d{8}[\s-]?\d{3}[\dXx](?!\d)/
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/**
 * What a text says of a private person that no register may keep: `a mobile number` (11 digits that begin with 1, also in
 * groups and after +86) or `an identity number` (18 characters, GB 11643); null when it is neither.
 */
export function privateIn(text: string): 'a mobile number' | 'an identity number' | null {
  const plain = text.normalize('NFKC')
  if (IDENTITY.test(plain)) return 'an identity number'
  return MOBILE.test(plain) ? 'a mobile number' : null
}

/** Where a text, in NFKC, may name a private person by number: every span that `privateIn` would refuse, and more than one. */
export function privateNumbers(
  plain: string,
): { kind: 'identity number' | 'mobile number'; at: number; length: number }[] {
  const every = (kind: 'identity number' | 'mobile number', pattern: RegExp) =>
    [...plain.matchAll(new RegExp(pattern, 'g'))].map(({ 0: { length }, index: at }) => ({ kind, at, length }))
  return [...every('identity number', IDENTITY), ...every('mobile number', MOBILE)]
}

/** Whether 18 characters are the identity number of a person: day of birth and check character (GB 11643-1999). */
export function isIdentityNumber(text: string): boolean {
  const parts = /^[1-9]\d{5}((?:19|20)\d\d)(\d\d)(\d\d)\d{3}[\dXx]$/.exec(text)
  if (!parts) return false
  const [, year, month, day] = parts.map(Number) as [number, number, number, number]
  const born = new Date(Date.UTC(year, month - 1, day))
  if (born.getUTCMonth() !== month - 1 || born.getUTCDate() !== day) return false
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(text[i]), 0)
  return '10X98765432'[sum % 11] === text[17]?.toUpperCase()
}
