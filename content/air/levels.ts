import type { Category, Pollutant } from './shapes.ts'

/** A level of the AQI: its number, category, range and the colour the standard prints. */
export type Level = {
  readonly level: number
  readonly category: Category
  readonly min: number
  readonly max: number
  readonly hex: string
}

/** HJ 633-2012 and HJ 633-2026 tables 1 and 2; the 2026 edition prints level 1 as 1–50. */
export const LEVELS: readonly Level[] = [
  { level: 1, category: 'excellent', min: 0, max: 50, hex: '#00E400' },
  { level: 2, category: 'good', min: 51, max: 100, hex: '#FFFF00' },
  { level: 3, category: 'light', min: 101, max: 150, hex: '#FF7E00' },
  { level: 4, category: 'moderate', min: 151, max: 200, hex: '#FF0000' },
  { level: 5, category: 'heavy', min: 201, max: 300, hex: '#99004C' },
  { level: 6, category: 'severe', min: 301, max: 500, hex: '#7E0023' },
]

/** The level of an AQI (0…500), null for null. */
export function levelOf(aqi: number | null): Level | null {
  return aqi === null ? null : (LEVELS.find(({ max }) => aqi <= max) ?? LEVELS[LEVELS.length - 1]!)
}

/** Who suffers first (HJ 633-2026, table of sensitive groups). */
export const SENSITIVE_GROUPS = ['asthma', 'respiratory', 'cardiovascular', 'children', 'outdoor', 'elderly'] as const
export type SensitiveGroup = (typeof SENSITIVE_GROUPS)[number]

/** Sensitive groups by pollutant (HJ 633-2026): `children` are children and teenagers, `outdoor` who is often outside. */
export const SENSITIVE: Readonly<Record<Pollutant, readonly SensitiveGroup[]>> = {
  so2: ['asthma', 'children', 'elderly'],
  no2: ['respiratory', 'children', 'elderly'],
  co: ['cardiovascular'],
  o3: ['respiratory', 'children', 'outdoor', 'elderly'],
  pm10: ['cardiovascular', 'respiratory', 'children', 'outdoor', 'elderly'],
  pm25: ['cardiovascular', 'respiratory', 'children', 'outdoor', 'elderly'],
}

/** The sensitive groups of several pollutants together, in the order of SENSITIVE_GROUPS. */
export function sensitiveTo(pollutants: readonly Pollutant[]): SensitiveGroup[] {
  return SENSITIVE_GROUPS.filter(group => pollutants.some(pollutant => SENSITIVE[pollutant].includes(group)))
}
