import type { Indicator, Pollutant } from '#content/air/shapes.ts'

/** The names of the vectors in ours. */
export const OURS: Record<string, Pollutant> = {
  SO2: 'so2',
  NO2: 'no2',
  CO: 'co',
  O3: 'o3',
  PM10: 'pm10',
  PM2_5: 'pm25',
}

/** `SO2_24h`, `O3_8h`, `PM2_5` … as an indicator; a bare O3 means the 8-hour maximum where `day` is set. */
export function indicatorOf(name: string, day: boolean): Indicator {
  if (name === 'O3_8h' || (name === 'O3' && day)) return 'o3_8h'
  const pollutant = OURS[name.replace(/_(24h|1h)$/, '')]
  if (!pollutant) throw new Error(`no such pollutant in the vectors: ${name}`)
  return pollutant
}

export const CATEGORIES_ZH: Record<string, string> = {
  优: 'excellent',
  良: 'good',
  轻度污染: 'light',
  中度污染: 'moderate',
  重度污染: 'heavy',
  严重污染: 'severe',
}
