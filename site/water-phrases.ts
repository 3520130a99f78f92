import type { z } from 'zod'
import type { GivenNames } from '#content/register/shapes.ts'
import { classNumber } from '#content/water/class.ts'
import { INDICATOR_FACTS, type WaterIndicator } from '#content/water/indicators.ts'
import {
  CLASSES,
  type ClassCounts,
  type TrophicGrade,
  type WaterClass,
  type WaterPart,
  type WaterReason,
  type WaterStatus,
} from '#content/water/shapes.ts'
import { joined } from './phrases.ts'
import { wordNumber } from './worded.ts'
import type { Speech } from './words.ts'

/** Marks of classes, statuses and trophic grades share one scale of shapes and colours, 1 best to 6 worst, 0 none. */
export const classLevel = (of: WaterClass | null): number => (of === null ? 0 : classNumber(of))

const STATUS_LEVELS = { excellent: 1, good: 3, light: 4, moderate: 5, heavy: 6 } as const satisfies Record<
  WaterStatus,
  number
>
export const statusLevel = (of: WaterStatus | null): number => (of === null ? 0 : STATUS_LEVELS[of])

const TROPHIC_LEVELS = { oligotrophic: 1, mesotrophic: 3, light: 4, moderate: 5, heavy: 6 } as const satisfies Record<
  TrophicGrade,
  number
>
export const trophicLevel = (of: TrophicGrade | null): number => (of === null ? 0 : TROPHIC_LEVELS[of])

export const classWord = ({ w }: Speech, of: WaterClass | null): string =>
  of === null ? w.water.section.noClass : w.water.classes[of]

export const statusWord = ({ w }: Speech, of: WaterStatus | null): string =>
  of === null ? w.water.overview.noStatus : w.water.statuses[of]

export const trophicWord = ({ w }: Speech, of: TrophicGrade | null): string =>
  of === null ? w.water.lake.noIndex : w.water.trophic[of]

/** Units as people write them, from UCUM; these are the same in every language. */
const UNITS: Readonly<Record<string, string>> = {
  Cel: '°C',
  '[pH]': '',
  '1': '',
  'uS/cm': 'µS/cm',
  'mg/m3': 'mg/m³',
  'm3/s': 'm³/s',
  m3: 'm³',
}

/** A unit in words: amounts of water are counted in ten thousands and hundred millions, which languages word differently. */
export function unitText({ w }: Speech, ucum: string): string {
  if (ucum === '1e4 m3') return w.water.units.tenThousand
  if (ucum === '1e8 m3') return w.water.units.hundredMillion
  return UNITS[ucum] ?? ucum
}

export const indicatorUnit = (indicator: WaterIndicator): string => {
  const { unit } = INDICATOR_FACTS[indicator]
  return UNITS[unit] ?? unit
}

/** A number with every decimal that it has: limits of water go down to a hundred-thousandth. */
export function exact({ lang }: Speech, value: number): string {
  const [digits = '', exponent = '0'] = String(value).split('e')
  const decimals = (digits.split('.')[1]?.length ?? 0) - Number(exponent)
  return wordNumber(lang, value, Math.max(0, decimals))
}

/** A value as it was reported; `<0.025` keeps its sign, a missing one is a dash. */
export const reported = (speech: Speech, value: number | string | null): string =>
  typeof value === 'number' ? exact(speech, value) : (value ?? '–')

const SURE_DIGITS = 4

/** A mean as it was compared; where no rule rounds it (chlorophyll a, transparency), to four significant digits. */
export function meanShown(speech: Speech, { indicator, used }: Pick<WaterPart, 'indicator' | 'used'>): string {
  const facts = INDICATOR_FACTS[indicator as WaterIndicator]
  return reported(speech, used === null || facts.assessed !== null ? used : Number(used.toPrecision(SURE_DIGITS)))
}

/** A value as it was reported, with its unit. */
export function measured(speech: Speech, indicator: WaterIndicator, value: number | string | null): string {
  const unit = value === null ? '' : indicatorUnit(indicator)
  return [reported(speech, value), unit].filter(Boolean).join(' ')
}

export const indicatorNames = (speech: Speech, names: readonly WaterIndicator[]): string =>
  joined(
    speech,
    names.map(name => speech.w.water.indicators[name]),
  )

/** Why values are missing: one phrase a reason with the indicators that share it. */
export function waterReasons(
  speech: Speech,
  missing: readonly { indicator: WaterIndicator; reason: WaterReason }[],
): string {
  const groups = Map.groupBy(missing, ({ reason }) => reason)
  const phrases = [...groups].map(([reason, list]) => {
    const names = indicatorNames(
      speech,
      list.map(({ indicator }) => indicator),
    )
    return speech.say(speech.w.water.section.because, { names, reason: speech.w.water.reasons[reason] })
  })
  return joined(speech, phrases)
}

/** A name in the language of the page, or the Chinese one, which then says so. */
export function nameIn({ lang }: Speech, names: GivenNames): { name: string; own: boolean } {
  const given = names[lang]
  return given ? { name: given, own: lang === 'zh' } : { name: names.zh, own: true }
}

/** Numbers of sections by class, 1 to 6. */
export const countsOf = (counts: z.infer<typeof ClassCounts>): { of: WaterClass; level: number; count: number }[] =>
  CLASSES.map(of => ({ of, level: classNumber(of), count: counts[of === 'worse-than-V' ? 'worseThanV' : of] }))

/** A path of the site to something with an id of the register. */
export const pathTo = (lang: string, kind: string, id: string): string => `/${lang}/${kind}/${encodeURIComponent(id)}/`
