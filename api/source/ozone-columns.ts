import { Refusal } from '#content/refusal.ts'
import { parseHour } from '#content/time.ts'

/**
 * Which column holds the ozone of the hour. The feed exchanged `o3` and `o3_24h` in 2017 and 2018 (proved by the AQI that
 * it published beside them) and does not since 2026. Nothing is known of the years between.
 */
const PERIODS = [
  { source: 'cnemc-live', from: '2012-01-01T00:00+08:00', to: '2018-12-31T23:00+08:00', o3: 'o3_24h' },
  { source: 'cnemc-live', from: '2026-01-01T00:00+08:00', to: '2999-12-31T23:00+08:00', o3: 'o3' },
  { source: 'cnemc-hour', from: '2026-01-01T00:00+08:00', to: '2999-12-31T23:00+08:00', o3: 'o3' },
].map(row => ({ ...row, from: parseHour(row.from), to: parseHour(row.to) }))

/** The ozone column of a source at an hour. Throws Refusal `unsupported` for a period without a known mapping. */
export function ozoneColumn(source: string, hour: number): string {
  const period = PERIODS.find(row => row.source === source && row.from <= hour && hour <= row.to)
  if (period) return period.o3
  const years = PERIODS.filter(row => row.source === source).map(row => `${yearOf(row.from)}–${yearOf(row.to)}`)
  throw new Refusal(
    'unsupported',
    `Cannot read ${source} of ${yearOf(hour)}: which column holds the ozone of the hour is known for ${years.join(', ')} only`,
  )
}

const yearOf = (hour: number) => new Date((hour + 8) * 3_600_000).getUTCFullYear()
