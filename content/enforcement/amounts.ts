import { decimalText } from '../decimal.ts'
import { Refusal } from '../refusal.ts'

const PLAIN = /^(\d{1,20})(?:\.(\d{1,20}))?$/
/** 1 万元 is 10,000 yuan, 1,000,000 分. */
const DECIMALS_OF_WAN = 6
const DECIMALS_OF_YUAN = 2

/** Why an amount cannot be read. */
export type AmountFault = { readonly detail: string }

/**
 * An amount in 万元 (the unit of the national sheets of penalties) as plain decimal text, in whole 分 (0.01 yuan): exact, never
 * through a float. Refused, with what is wrong: anything but digits and a point, a negative amount, a part of less than
 * 1 分 (more than 6 decimals, beyond closing zeros), and more 分 than a number holds exactly.
 */
export function fenOf(wan: string): number | AmountFault {
  const text = wan.trim()
  if (text.startsWith('-')) return { detail: `"${wan}" is negative` }
  const parts = PLAIN.exec(text)
  if (!parts) return { detail: `"${wan}" is no amount: expected digits and a point, like 2.5` }
  const decimals = (parts[2] ?? '').replace(/0+$/, '')
  if (decimals.length > DECIMALS_OF_WAN)
    return { detail: `"${wan}" has ${decimals.length} decimals: the seventh is less than 0.01 yuan` }
  const fen = Number(parts[1]! + decimals.padEnd(DECIMALS_OF_WAN, '0'))
  return Number.isSafeInteger(fen) ? fen : { detail: `"${wan}" is too large` }
}

/** 分 as 万元 in its shortest exact text: 25,000 is `0.025`. Throws Refusal `invalid` unless given whole 分 from 0. */
export const wanText = (fen: number): string => exact(fen, DECIMALS_OF_WAN).replace(/\.?0+$/, '')

/** 分 as yuan with both decimals: 25,000 is `250.00`. Throws Refusal `invalid` unless given whole 分 from 0. */
export const yuanText = (fen: number): string => exact(fen, DECIMALS_OF_YUAN)

function exact(fen: number, decimals: number): string {
  if (!Number.isSafeInteger(fen) || fen < 0)
    throw new Refusal('invalid', `Cannot write amount ${fen}: expected whole 分`)
  return decimalText({ units: BigInt(fen), decimals })
}
