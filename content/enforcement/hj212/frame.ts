/** Why a packet is refused, in the order in which it is checked. */
export const FRAME_FAULTS = {
  header: 'does not begin with ## and 4 decimal digits',
  tail: 'does not end with CR LF',
  charset: 'has a character that GBK cannot write',
  length: 'the data segment is not as long as it declares',
  crc: 'the check code differs from that of the data segment (annex A)',
  cp: 'has no CP=&&…&& at its end, or a part of it that is not name=value',
  field: 'has no ST or no CN, or a field before CP that is not name=value',
  flag: 'Flag is not a whole number from 0 to 255',
} as const
export type FrameFault = keyof typeof FRAME_FAULTS

/** Edition by bits 7–2 of Flag. */
export const EDITIONS = ['HJ/T 212-2005', 'HJ 212-2017', 'HJ 212-2025'] as const
export type Edition = (typeof EDITIONS)[number]

/** The fields of a packet that nobody may keep: the password of the device, and a new one that is set (CN 1072). */
export type Secret = { pw: string | null }

/** A packet that was sent correctly. Values are text as sent; nothing is judged or converted. */
export type Frame = Secret & {
  /** Fields before CP, as sent, PW among them. */
  header: Readonly<Record<string, string>>
  /** Request number, yyyyMMddHHmmsszzz by the clock of the device, Beijing time; null when absent, as 2005 allows. */
  qn: string | null
  /** System, as `22` air quality or `31` stack gas. */
  st: string
  /** Command, as `2061` hourly data. */
  cn: string
  /** Device; null when absent or empty, so that the data belong to nobody. */
  mn: string | null
  /** null when absent, as 2005 allows. */
  flag: number | null
  /** 2005 when there is no Flag; null for a version that no edition defines. */
  version: Edition | null
  split: boolean
  acknowledge: boolean
  /** How many packets there are and which this is, from 1; null when not split, or PNUM and PNO do not say. */
  parts: { count: number; number: number } | null
  /** RF=1 (2025): sent again. */
  resent: boolean
  /** Fields of CP, by name; of a name sent twice the last value, and the name in `repeated`. */
  cp: Readonly<Record<string, string>>
  repeated: readonly string[]
}
