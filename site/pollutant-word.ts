import { pollutantName } from '#content/enforcement/monitoring/pollutants.ts'
import { INDICATOR_FACTS, type WaterIndicator } from '#content/water/indicators.ts'
import type { Speech } from './words.ts'

const IN_WATER = new Map<string, WaterIndicator>([
  ...Object.entries(INDICATOR_FACTS).map(([key, { zh }]) => [zh, key as WaterIndicator] as const),
  ['pH值', 'ph'],
])
const IN_AIR = { 二氧化硫: 'so2', 二氧化氮: 'no2', 一氧化碳: 'co' } as const
const OTHER = {
  悬浮物: 'solids',
  流量: 'flow',
  氮氧化物: 'nox',
  一氧化氮: 'no',
  氨: 'nh3',
  颗粒物: 'particles',
  氧含量: 'oxygen',
} as const

const keyIn = <Key extends string>(of: Readonly<Record<string, Key>>, name: string): Key | undefined =>
  Object.hasOwn(of, name) ? of[name] : undefined

/** What a permit or a result calls a pollutant, in the language of the page; Chinese where no word is known, which `own` says. */
export function pollutantWord({ w, lang }: Speech, text: string): { name: string; own: boolean } {
  if (lang === 'zh') return { name: text, own: true }
  const name = pollutantName(text)
  const [water, air, other] = [IN_WATER.get(name), keyIn(IN_AIR, name), keyIn(OTHER, name)]
  const word =
    (water && w.water.indicators[water]) ?? (air && w.pollutants[air]) ?? (other && w.enforcement.monitored[other])
  return word === undefined ? { name: text, own: true } : { name: word, own: false }
}
