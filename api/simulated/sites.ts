import { requirePlace } from '#content/place/places.ts'
import { seatOf } from '#content/place/seats.ts'
import { chance } from './chance.ts'

/** Regions that share their weather. */
export const BASINS = ['north-slope', 'junggar', 'ili', 'tarim', 'east'] as const
export type Basin = (typeof BASINS)[number]

type Row = [place: string, stations: number, basin: Basin, heat: number, dust: number, traffic: number]

/**
 * How many invented stations stand near the seat of each place, and in what air.
 * `heat`: PM2.5 that a full winter inversion adds, µg/m³; `dust`: share of a dust storm that arrives; `traffic`: NO2, µg/m³.
 */
const AIRS: readonly Row[] = [
  ['urumqi', 4, 'north-slope', 230, 0.05, 46],
  ['karamay', 2, 'junggar', 60, 0.04, 24],
  ['turpan', 2, 'east', 110, 0.35, 28],
  ['hami', 2, 'east', 50, 0.2, 22],
  ['changji', 2, 'north-slope', 220, 0.05, 34],
  ['bortala', 1, 'junggar', 60, 0.04, 18],
  ['bayingolin', 2, 'tarim', 60, 0.3, 24],
  ['aksu', 2, 'tarim', 70, 0.5, 26],
  ['kizilsu', 1, 'tarim', 50, 0.45, 16],
  ['kashgar', 3, 'tarim', 80, 0.6, 32],
  ['hotan', 2, 'tarim', 70, 1, 28],
  ['ili', 2, 'ili', 150, 0.02, 32],
  ['tacheng', 1, 'junggar', 40, 0.02, 14],
  ['altay', 1, 'junggar', 20, 0.01, 12],
  ['shihezi', 2, 'north-slope', 215, 0.05, 32],
  ['aral', 1, 'tarim', 60, 0.65, 18],
  ['tumxuk', 1, 'tarim', 60, 0.6, 16],
  ['wujiaqu', 1, 'north-slope', 240, 0.05, 28],
  ['beitun', 1, 'junggar', 25, 0.01, 12],
  ['tiemenguan', 1, 'tarim', 55, 0.3, 16],
  ['shuanghe', 1, 'junggar', 60, 0.04, 14],
  ['kokdala', 1, 'ili', 130, 0.02, 16],
  ['kunyu', 1, 'tarim', 60, 0.95, 14],
  ['huyanghe', 1, 'junggar', 140, 0.04, 20],
  ['xinxing', 1, 'east', 45, 0.2, 14],
  ['baiyang', 1, 'junggar', 35, 0.02, 10],
]

/** An invented station. `key` is what its chances depend on. */
export type Site = {
  key: number
  station: string
  name: string
  place: string
  area: string
  longitude: number | null
  latitude: number | null
  basin: Basin
  heat: number
  dust: number
  traffic: number
}

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九']
const counted = (n: number) => {
  const tens = Math.floor(n / 10)
  return `${tens > 1 ? DIGITS[tens] : ''}${tens > 0 ? '十' : ''}${DIGITS[n % 10]}`
}
const beside = (degrees: number | undefined, key: number, axis: number) =>
  degrees === undefined ? null : Math.round((degrees + (chance(key, axis) - 0.5) * 0.12) * 1000) / 1000

/** Every invented station: SIM001 «模拟一站» onwards. */
export const SITES: readonly Site[] = AIRS.flatMap(([place, stations, ...rest]) =>
  Array.from({ length: stations }, () => ({ place, rest })),
).map(({ place, rest: [basin, heat, dust, traffic] }, i) => ({
  key: i + 1,
  station: `SIM${String(i + 1).padStart(3, '0')}`,
  name: `模拟${counted(i + 1)}站`,
  place,
  area: requirePlace(place).names.zh,
  longitude: beside(seatOf(place)?.longitude, i + 1, 1),
  latitude: beside(seatOf(place)?.latitude, i + 1, 2),
  ...{ basin, heat, dust, traffic },
}))
