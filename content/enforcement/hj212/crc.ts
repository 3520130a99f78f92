import { gbkBytes } from './gbk-bytes.ts'

/**
 * Check code of a data segment, 4 upper-case hexadecimal digits (HJ 212-2017 and -2025 annex A): the register is shifted
 * right by 8 before every byte, so this is not CRC-16/MODBUS. Only 8 bits survive each step: it has 256 possible values,
 * finds line noise and authenticates nothing.
 * @param segment its bytes, or its text (ASCII, beyond it GBK)
 * @throws RangeError when the text has a character that GBK cannot write
 */
export function crc212(segment: Uint8Array | string): string {
  const bytes = typeof segment === 'string' ? gbkBytes(segment) : segment
  if (!bytes) throw new RangeError(`Cannot check ${JSON.stringify(segment)}: not writable in GBK`)
  let register = 0xffff
  for (const byte of bytes) {
    register = (register >> 8) ^ byte
    for (let bit = 0; bit < 8; bit++) register = register & 1 ? (register >> 1) ^ 0xa001 : register >> 1
  }
  return register.toString(16).toUpperCase().padStart(4, '0')
}
