import { maskOf } from '#content/air/push.ts'
import type { Pollutant } from '#content/air/shapes.ts'

/** Every spelling met in the feeds, after `plain`. Ozone by its 8-hour mean is ozone. */
const SPELLINGS: Record<Pollutant, readonly string[]> = {
  so2: ['二氧化硫', '二氧化硫(SO2)', 'SO2'],
  no2: ['二氧化氮', '二氧化氮(NO2)', 'NO2'],
  co: ['一氧化碳', '一氧化碳(CO)', 'CO'],
  o3: ['臭氧', '臭氧1小时', '臭氧8小时', '臭氧(O3)', '臭氧1小时(O3_1H)', '臭氧8小时(O3_8H)', 'O3', 'O3_1H', 'O3_8H'],
  pm10: ['颗粒物(PM10)', '可吸入颗粒物', '可吸入颗粒物(PM10)', 'PM10'],
  pm25: ['细颗粒物', '细颗粒物(PM2.5)', '颗粒物(PM2.5)', 'PM2.5', 'PM2_5', 'PM25'],
}
const BY_SPELLING = new Map(
  Object.entries(SPELLINGS).flatMap(([pollutant, spellings]) =>
    spellings.map(spelling => [spelling, pollutant as Pollutant] as const),
  ),
)

/** The names in a cell of primary pollutants as a mask over POLLUTANTS; undefined when one of them is not known. */
export function primaryMask(text: string): number | undefined {
  const names = text
    .normalize('NFKC')
    .toUpperCase()
    .split(/[\s,、;]+/)
    .filter(name => name !== '')
  const pollutants = names.map(name => BY_SPELLING.get(name))
  return pollutants.every(pollutant => pollutant !== undefined) && names.length > 0 ? maskOf(pollutants) : undefined
}
