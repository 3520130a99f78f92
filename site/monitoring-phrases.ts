import type { MonitoringResult, UnansweredRun } from '#content/enforcement/monitoring/shapes.ts'
import type { Series } from './monitoring-view.ts'
import { pollutantWord } from './pollutant-word.ts'
import { exact, unitText } from './water-phrases.ts'
import { wordDay, wordNumber } from './worded.ts'
import type { Speech } from './words.ts'

/** What a permit allows, with its unit: `≤ 50 mg/L`, `6–9`; empty where it limits nothing. */
export function allowedText(
  speech: Speech,
  { limit, lower, unit }: { limit: number | null; lower: number | null; unit: string },
): string {
  const range =
    limit === null
      ? lower === null
        ? ''
        : `≥ ${exact(speech, lower)}`
      : lower === null
        ? `≤ ${exact(speech, limit)}`
        : `${exact(speech, lower)}–${exact(speech, limit)}`
  return range === '' ? '' : [range, unitText(speech, unit)].filter(Boolean).join(' ')
}

type Counted = Pick<Series, 'limit' | 'lower' | 'unit' | 'exceeded'> & { results: readonly unknown[] }

/** What a series says in a line: its limit, how many results there are, and how many lie beyond it. */
export function seriesLine(speech: Speech, one: Counted): string {
  const { w, say, lang } = speech
  const m = w.enforcement.monitoring
  const limit = allowedText(speech, one)
  const count = one.results.length
  const said = { limit, count, results: wordNumber(lang, count), exceeded: wordNumber(lang, one.exceeded) }
  return say(limit === '' ? m.unlimited : one.exceeded > 0 ? m.exceededLine : m.exceededNone, said)
}

/** What a result means against its limit, or why that is not said. */
export function verdictText(
  speech: Speech,
  { judged, multiple, mark, reason }: Pick<MonitoringResult, 'judged' | 'multiple' | 'mark' | 'reason'>,
): string {
  const { w, say } = speech
  const m = w.enforcement.monitoring
  if (judged === 'met') return m.met
  if (judged === 'exceeded') return multiple ? say(m.beyondBy, { multiple: exact(speech, multiple) }) : m.beyond
  if (mark !== null && mark !== 'N') return w.enforcement.dataMarks[mark]
  return reason === null ? '–' : w.enforcement.unjudged[reason]
}

type Run = Pick<UnansweredRun, 'from' | 'to' | 'exceedances' | 'multiple'>

/** The days of a run of exceedances, how many results it has, and by how much they exceeded at most. */
export function runText(speech: Speech, { from, to, exceedances, multiple }: Run): string {
  const { w, say, lang } = speech
  const b = w.enforcement.boards
  const counted = { count: exceedances, exceedances: wordNumber(lang, exceedances) }
  const days =
    from === to
      ? say(b.runDay, { ...counted, day: wordDay(lang, to) })
      : say(b.run, { ...counted, from: wordDay(lang, from), to: wordDay(lang, to) })
  return multiple ? `${days} · ${say(b.multiple, { multiple: exact(speech, multiple) })}` : days
}

const LINE = /^(\S+) (.+) (\d{4}-\d\d-\d\d)\/(\d{4}-\d\d-\d\d) ×(\d+)(?: \+([\d.]+))?$/

/** A run as a history tells it, `DW001 氨氮 2026-09-21/2026-09-23 ×3 +0.51`, in words; other text as it stands. */
export function runInHistory(speech: Speech, text: string): string {
  const [whole, outlet, pollutant = '', from = '', to = '', exceedances, multiple] = LINE.exec(text) ?? []
  if (whole === undefined) return text
  const run = { from, to, exceedances: Number(exceedances), multiple: multiple === undefined ? null : Number(multiple) }
  return `${outlet} ${pollutantWord(speech, pollutant).name} · ${runText(speech, run)}`
}
