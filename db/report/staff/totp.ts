import { createHmac, timingSafeEqual } from 'node:crypto'

/** Bytes of a secret (RFC 4226 section 4, R6: at least 128 bits, 160 recommended). */
export const SECRET_BYTES = 20
const PERIOD = 30
const DIGITS = 6
/** Clocks of people may be one step off (RFC 6238 section 5.2). */
const WINDOW = [-1, 0, 1] as const
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** The one-time code of a step (RFC 6238, RFC 4226 section 5.3, SHA-1 and six digits, as every application knows them). */
export function codeOf(secret: Uint8Array, step: number): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const mac = createHmac('sha1', secret).update(counter).digest()
  const at = (mac.at(-1) as number) & 0xf
  return String((mac.readUInt32BE(at) & 0x7fff_ffff) % 10 ** DIGITS).padStart(DIGITS, '0')
}

/** The step that an instant in epoch milliseconds lies in. */
export const stepAt = (now: number): number => Math.floor(now / 1000 / PERIOD)

/** The step whose code was given, now or one step around it; null for none. */
export function stepOfCode(secret: Uint8Array, code: string, now: number): number | null {
  const given = Buffer.from(code.padEnd(DIGITS).slice(0, DIGITS))
  const found = WINDOW.map(off => stepAt(now) + off).filter(
    step => given.length === DIGITS && timingSafeEqual(Buffer.from(codeOf(secret, step)), given),
  )
  return code.length === DIGITS ? (found[0] ?? null) : null
}

/** A secret in base 32 (RFC 4648), as applications take it typed. */
export function base32(bytes: Uint8Array): string {
  const bits = [...bytes].map(byte => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{1,5}/g) ?? []).map(five => BASE32.charAt(Number.parseInt(five.padEnd(5, '0'), 2))).join('')
}

/** The address that applications read from a picture; the secret in base 32. */
export const totpUri = (account: string, secret: string): string =>
  `otpauth://totp/Qingtian:${encodeURIComponent(account)}?secret=${secret}&issuer=Qingtian&digits=${DIGITS}&period=${PERIOD}`
