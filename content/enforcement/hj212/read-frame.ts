import { crc212 } from './crc.ts'
import { EDITIONS, type Frame, type FrameFault } from './frame.ts'
import { gbkBytes } from './gbk-bytes.ts'

/**
 * Reads one packet of HJ/T 212-2005, HJ 212-2017 or HJ 212-2025: `##`, 4 digits, data segment, check code, CR LF. Checks
 * in the order header, tail, charset, length, crc, cp, field, flag, and names the first that fails. Lower-case hexadecimal
 * digits are accepted. What came encrypted (2025, SM4) must be decrypted before.
 * @param packet its bytes, or its text; the length counts bytes of GBK
 */
export function readFrame(packet: string | Uint8Array): { fault: FrameFault } | { frame: Frame } {
  const text = typeof packet === 'string' ? packet : new TextDecoder('gbk').decode(packet)
  if (!/^##\d{4}/.test(text)) return { fault: 'header' }
  if (!text.endsWith('\r\n')) return { fault: 'tail' }
  const bytes = typeof packet === 'string' ? gbkBytes(packet) : packet
  if (!bytes) return { fault: 'charset' }
  if (bytes.length - 12 !== Number(text.slice(2, 6))) return { fault: 'length' }
  if (crc212(bytes.subarray(6, -6)) !== text.slice(-6, -2).toUpperCase()) return { fault: 'crc' }
  return readSegment(text.slice(6, -6))
}

function readSegment(segment: string): { fault: FrameFault } | { frame: Frame } {
  const parts = /^((?:[^;]*;)*?)CP=&&([\s\S]*)&&$/.exec(segment)
  const cp = parts && fields(parts[2]!, /[;,]/)
  if (!parts || !cp) return { fault: 'cp' }
  const before = fields(parts[1]!, /;/)
  const { ST: st, CN: cn, QN, PW, MN, RF } = before?.values ?? {}
  if (!before || !st || !cn) return { fault: 'field' }
  const flag = flagOf(before.values)
  if (Number.isNaN(flag)) return { fault: 'flag' }
  const bits = flag ?? 0
  const split = (bits & 2) !== 0
  return {
    frame: {
      header: before.values,
      ...{ qn: QN || null, st, cn, pw: PW || null, mn: MN || null, flag },
      version: EDITIONS[bits >> 2] ?? null,
      split,
      acknowledge: (bits & 1) !== 0,
      parts: split ? partOf(before.values) : null,
      resent: RF === '1',
      cp: cp.values,
      repeated: [...before.repeated, ...cp.repeated],
    },
  }
}

function flagOf({ Flag: text }: Record<string, string>): number | null {
  if (text === undefined) return null
  return /^\d{1,3}$/.test(text) && Number(text) <= 255 ? Number(text) : Number.NaN
}

function partOf({ PNUM = '', PNO = '' }: Record<string, string>): Frame['parts'] {
  const [count, number] = [PNUM, PNO].map(text => (/^\d{1,4}$/.test(text) ? Number(text) : 0)) as [number, number]
  return number >= 1 && number <= count ? { count, number } : null
}

function fields(text: string, between: RegExp): { values: Record<string, string>; repeated: string[] } | null {
  const pairs = text
    .split(between)
    .filter(part => part !== '')
    .map(part => /^([^=]+)=([\s\S]*)$/.exec(part)?.slice(1) as [string, string] | undefined)
  if (!pairs.every(pair => pair !== undefined)) return null
  const names = pairs.map(([name]) => name)
  const repeated = new Set(names.filter((name, at) => names.indexOf(name) !== at))
  return { values: Object.fromEntries(pairs), repeated: [...repeated] }
}
