import type { Category, Hour, Indicator, Pollutant } from '#content/air/shapes.ts'
import { wordNumber } from './worded.ts'
import type { Speech } from './words.ts'

/** Formulas as people write them; the same in every language. */
export const FORMULAS = {
  so2: 'SO₂',
  no2: 'NO₂',
  co: 'CO',
  o3: 'O₃',
  o3_8h: 'O₃ 8h',
  pm10: 'PM10',
  pm25: 'PM2.5',
} as const satisfies Record<Indicator, string>

export const unitOf = (pollutant: Indicator): string => (pollutant === 'co' ? 'mg/m³' : 'µg/m³')

/** The name of a downloaded file; simulated data say so in it. */
export const fileName = (query: string, what: 'hours' | 'days', simulated: boolean, ending: string): string =>
  `${query.replace('=', '-')}-${what}${simulated ? '-simulated' : ''}.${ending}`

/** The order in which citizens read them: particles, ozone, then the rest. */
export const READING_ORDER = ['pm25', 'pm10', 'o3', 'no2', 'so2', 'co'] as const satisfies readonly Pollutant[]

export const concentration = ({ lang }: Speech, pollutant: Indicator, value: number | null): string =>
  value === null ? '–' : wordNumber(lang, value, pollutant === 'co' ? 1 : 0)

export const categoryWord = ({ w }: Speech, category: Category | null): string =>
  category ? w.categories[category] : w.levels.none

export const joined = ({ w }: Speech, words: readonly string[]): string => words.join(w.site.separator)

/** Sentences one after another; Chinese sets no space between them. */
export const sentences = ({ lang }: Speech, ...texts: string[]): string => texts.join(lang === 'zh' ? '' : ' ')

export const pollutantNames = (speech: Speech, names: readonly Indicator[]): string =>
  joined(
    speech,
    names.map(name => speech.w.pollutants[name]),
  )

/** Primary pollutants by their formulas, for tables. */
export const formulas = (speech: Speech, names: readonly Indicator[]): string =>
  joined(
    speech,
    names.map(name => FORMULAS[name]),
  )

/** Why values are missing: one phrase a reason, without the names when all six share it. */
export function reasons(speech: Speech, missing: Hour['missing']): string {
  const groups = Map.groupBy(missing, ({ reason }) => reason)
  const phrases = [...groups].map(([reason, list]) => {
    const word = speech.w.reasons[reason]
    return list.length >= 6
      ? word
      : `${formulas(
          speech,
          list.map(({ pollutant }) => pollutant),
        )} ${word}`
  })
  return joined(speech, phrases)
}
