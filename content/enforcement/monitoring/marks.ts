/**
 * Marks of automatic data (HJ 212-2017, HJ 212-2025): normal, stopped, maintenance, set by hand, fault, calibration, beyond
 * the range, no communication. Certainty: the letters high; what each permits medium, by the rules for marking of 2023.
 */
export const DATA_MARKS = ['N', 'F', 'M', 'S', 'D', 'C', 'T', 'B'] as const
export type DataMark = (typeof DATA_MARKS)[number]

/** Who produced a result: the automatic monitor, the facility by hand, the authority, an agency that the facility commissioned. */
export const ORIGINS = ['auto', 'self', 'supervisory', 'agency'] as const
export type Origin = (typeof ORIGINS)[number]

/** Origins by which a facility does what its permit requires; what the authority measures is no work of the facility. */
export const OWN_ORIGINS: readonly Origin[] = ['auto', 'self', 'agency']

/**
 * Whether a result counts: marked N, or without a mark. What was set by hand (S) was received but is not judged: whether it
 * may stand in for a measured value is decided case by case.
 */
export const isUsable = (mark: DataMark | null): boolean => mark === null || mark === 'N'

/** Whether the facility stood still: what was then not measured is excused. */
export const isStopped = (mark: DataMark | null): boolean => mark === 'F'
