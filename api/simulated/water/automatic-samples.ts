import { AUTOMATIC, INDICATOR_FACTS, type WaterIndicator } from '#content/water/indicators.ts'
import type { Cell, WaterPush } from '#content/water/push.ts'
import { chance } from '../chance.ts'
import { type Cells, ordered, rounded } from './cells.ts'
import { trophicValueAt } from './lake-levels.ts'
import { dayOf } from './months.ts'
import { concentrationAt, probesAt } from './river-levels.ts'
import { SECTIONS, type Section } from './sections.ts'
import { acid } from './stories.ts'

type Sample = Omit<WaterPush, 'line'>

/** Minutes from one automatic sample to the next. */
export const EVERY = 240
/** The station that has the first word of every slot, so that it is known up to when the region was filled. */
const STEADY = 'sim-a4'

const STATIONS = SECTIONS.filter(section => section.national)

/** What the automatic stations sent at an instant (epoch minutes, a multiple of EVERY). */
export const automaticSamplesAt = (at: number, origin: number): Sample[] =>
  STATIONS.filter(station => !lost(station, at)).map(station => ({
    ...{ site: { kind: 'section', id: station.section } as const, at, method: 'automatic' },
    ...{ cells: ordered(cellsOf(station, at, origin)), further: [], laboratory: null, publishedClass: null },
  }))

const lost = ({ section, key }: Section, at: number) =>
  section !== STEADY && (chance(key, 81, at) < 0.008 || chance(key, 82, Math.floor(at / 4320)) < 0.02)

function cellsOf(station: Section, at: number, origin: number): Cells {
  const values = valuesOf(station, at, origin)
  return Object.fromEntries(
    AUTOMATIC.map(indicator => {
      const value = values[indicator]
      if (value === undefined) return [indicator, 'm']
      return [indicator, reasonOf(station.key, indicator, at) ?? rounded(value, INDICATOR_FACTS[indicator].shown ?? 2)]
    }),
  )
}

function valuesOf(station: Section, at: number, origin: number): Partial<Record<WaterIndicator, number>> {
  const probes = probesAt(station.key, at)
  const ph = acid(station.section, origin, at) ? 4 + 0.08 * chance(station.key, 83, at) : probes.ph
  if (station.body.length !== null) {
    const of = (indicator: Parameters<typeof concentrationAt>[1]) => concentrationAt(station, indicator, at, origin)
    return { ...probes, ph, codmn: of('codmn'), nh3n: of('nh3n'), tp: of('tp'), tn: of('tn') }
  }
  const of = (indicator: Parameters<typeof trophicValueAt>[1]) => trophicValueAt(station, indicator, at, origin)
  const [codmn, chla] = [of('codmn'), of('chla')]
  return { ...probes, ph, codmn, chla, tp: of('tp'), tn: of('tn'), nh3n: 0.02 * codmn, algae: 120_000 * chla }
}

/** Quality control of the chemical analysers takes one slot now and then; a value may just not be reported. */
function reasonOf(key: number, indicator: WaterIndicator, at: number): Cell {
  const i = AUTOMATIC.indexOf(indicator)
  const calibrated = i >= 5 && chance(key, 84, dayOf(at)) < 0.04 && (at / EVERY) % 6 === key % 6
  if (calibrated) return 'q'
  return chance(key, 85, at, i) < 0.003 ? 'n' : null
}
