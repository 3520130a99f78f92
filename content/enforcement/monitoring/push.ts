import type { Reject } from '../../trail/reject.ts'
import type { AVERAGINGS } from '../entries.ts'
import type { DataMark, Origin } from './marks.ts'

export type Averaging = (typeof AVERAGINGS)[number]

/**
 * What was measured of one pollutant: decimal text, `<0.05` below a detection limit, null where there is no value. Arrays,
 * for so they are stored; `pollutant` as pollutantName, `unit` as unitName give them.
 */
export type ResultCell = readonly [pollutant: string, value: string | null, unit: string, mark: DataMark | null]

/** The outlet as a source names it: by the register, or by the device (MN of HJ 212) that sends its data. */
export type OutletName = { facility: string; outlet: string } | { device: string }

/**
 * All that was measured at one outlet at one time. `at`: epoch minutes of the first instant of the averaging period, or of
 * the sample.
 */
export type ResultPush = {
  outlet: OutletName
  at: number
  averaging: Averaging
  origin: Origin
  agency: string | null
  cells: ResultCell[]
  line: number
}

/** A few thousand results at a time. */
export type ResultBatch = { results: ResultPush[]; rejects: Reject[]; read: number }
