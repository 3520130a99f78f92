import { crc212 } from './crc.ts'
import type { Edition, Frame } from './frame.ts'
import { gbkBytes } from './gbk-bytes.ts'

const FLAG: Partial<Record<Edition, number>> = { 'HJ 212-2017': 4, 'HJ 212-2025': 8 }

/**
 * The packet that answers data (CN 9014, HJ 212-2017 and -2025): same QN, PW and MN, ST 91. Null when none was asked for,
 * the packet has no QN to answer to, or the edition is 2005, whose answer this does not write. It holds PW: send it, never
 * keep it.
 */
export function acknowledgement({ acknowledge, qn, pw, mn, version }: Frame): string | null {
  const flag = version && FLAG[version]
  if (!acknowledge || !qn || !flag) return null
  return writeFrame(`QN=${qn};ST=91;CN=9014;PW=${pw ?? ''};MN=${mn ?? ''};Flag=${flag};CP=&&&&`)
}

/**
 * A packet around a data segment.
 * @throws RangeError when it is not writable in GBK or longer than 9999 bytes
 */
export function writeFrame(segment: string): string {
  const length = gbkBytes(segment)?.length ?? Number.POSITIVE_INFINITY
  if (length > 9999) throw new RangeError(`Cannot frame ${segment.length} characters: at most 9999 bytes of GBK`)
  return `##${String(length).padStart(4, '0')}${segment}${crc212(segment)}\r\n`
}
