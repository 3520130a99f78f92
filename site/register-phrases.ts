import type { Outfall } from '#content/water/answers.ts'
import { WATER_INDICATORS, type WaterIndicator } from '#content/water/indicators.ts'
import type { Due } from './outfall-due.ts'
import { joined } from './phrases.ts'
import type { QuarterState, SourceResult } from './source-result.ts'
import { nameIn } from './water-phrases.ts'
import { wordDay, wordNumber } from './worded.ts'
import type { Speech } from './words.ts'

/** `2026-Q1` in words. */
export const quarterWord = ({ w, say }: Speech, quarter: string): string =>
  say(w.water.source.quarter, { year: quarter.slice(0, 4), n: quarter.slice(6) })

export const resultWord = ({ w }: Speech, state: QuarterState): string => w.water.source[state]

/** What a source says first, in a few words: its newest quarter and the result of it. */
export function resultLine(speech: Speech, { state, quarter }: SourceResult): string {
  if (state === 'never' || !quarter) return speech.w.water.source.missing
  return `${quarterWord(speech, quarter.quarter)} · ${resultWord(speech, state)}`
}

const MEANS = { ban: 'meansBan', merge: 'meansMerge', standardise: 'meansStandardise', kept: 'meansKept' } as const
/** What a category asks for, in plain words. */
export const categoryMeans = ({ w }: Speech, category: Outfall['category']): string => w.water.outfall[MEANS[category]]

/** The sentence at the head of an outfall. */
export const outfallHeading = (speech: Speech, outfall: Outfall, { state }: Due): string =>
  speech.say(speech.w.water.outfall[state], { outfall: nameIn(speech, outfall.names).name })

/** When it was done, or by when it is to be done; how many days that is stands beside it. Of one that is kept: kept. */
export function dueLine({ w, say, lang }: Speech, { deadline, doneOn }: Outfall, { state }: Due): string {
  const o = w.water.outfall
  if (state === 'kept') return w.water.outfallCategories.kept
  if (state === 'done') return doneOn ? say(o.finished, { day: wordDay(lang, doneOn) }) : o.finishedUndated
  return deadline ? say(o.due, { day: wordDay(lang, deadline) }) : o.noDeadline
}

/** Days left, past or late; empty where there is nothing to count. */
export function daysLine({ w, say, lang }: Speech, { days, late }: Due, today: string): string {
  const o = w.water.outfall
  if (late !== null) return say(o.finishedLate, { days: wordNumber(lang, late) })
  if (days === null) return ''
  return say(days < 0 ? o.past : o.left, { today: wordDay(lang, today), days: wordNumber(lang, Math.abs(days)) })
}

const isIndicator = (name: string): name is WaterIndicator => (WATER_INDICATORS as readonly string[]).includes(name)

/** Indicators by their names; a substance that has no key stands as it was published. */
export const overNames = (speech: Speech, over: readonly string[]): string =>
  joined(
    speech,
    over.map(name => (isIndicator(name) ? speech.w.water.indicators[name] : name)),
  )
