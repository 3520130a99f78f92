import { usccFault } from './uscc.ts'

const NUMBER = /^(.{18})(\d{3})([0-9A-Z])$/u
/** In place of a credit code: a serial of the division, or an organisation code (HJ 608-2017 annex A). */
const STAND_IN = /^H9\d{6}(?:0000\d{5}|([0-9A-Z]{8}[0-9X]))[a-hj-np-z]$/
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2]

/** GB 11714-1997: letters count from 10; the ninth character brings the weighted sum to a multiple of 11. */
function organisationCheck(code: string): string {
  const sum = ORGANISATION_WEIGHTS.reduce((total, weight, i) => total + weight * Number.parseInt(code.charAt(i), 36), 0)
  return '0123456789X'.charAt((11 - (sum % 11)) % 11)
}

function standInFault(holder: string): string | null {
  const parts = STAND_IN.exec(holder)
  if (!parts) return 'expected H9, a division of 6 digits, 0000 and 5 digits or an organisation code, a letter'
  const organisation = parts[1]
  if (organisation === undefined || organisation.endsWith(organisationCheck(organisation))) return null
  return `the check character of organisation code ${organisation} is "${organisationCheck(organisation)}"`
}

/**
 * What is wrong with the number of a discharge permit (排污许可证编号, HJ 608-2017 annex A): 22 characters, the holder (18),
 * the site (3 digits) and one digit or capital. The holder is a credit code (GB 32100-2015) or, where there is none, `H9`,
 * the division, `0000` and a serial of 5 digits or an organisation code (GB 11714-1997), and a small letter but i and o.
 * Returns null for a valid number. The meaning of the last character is not known here, so any is taken; nor is it certain
 * whether a number that begins with H9 ends with its site, so it is taken with it and, of 18 characters, without.
 */
export function permitNumberFault(number: string): string | null {
  if (/^H9.{15}[a-z]$/.test(number)) return standInFault(number)
  if (number.length !== 22) return `expected 22 characters, not ${number.length}`
  const parts = NUMBER.exec(number)
  if (!parts) return 'expected a holder of 18 characters, 3 digits, and a digit or capital letter'
  const holder = parts[1]!
  if (/^H9.*[a-z]$/.test(holder)) return standInFault(holder)
  const fault = usccFault(holder)
  return fault && `credit code ${holder}: ${fault}`
}
