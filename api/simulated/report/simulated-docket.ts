import type { Batch } from '#content/report/batch.ts'
import { PERFORMANCE_BY, performanceOf } from '#content/report/performance.ts'
import { publicNumber } from '#content/report/public-number.ts'
import type { Summary } from '#content/report/public-report.ts'
import { type KeptStep, summaryOf } from '#content/report/summary.ts'
import { totalsOf } from '#content/report/totals.ts'
import { dayOfMinute, dayText, parseDay } from '#content/time.ts'
import { FIRST, SECOND, STORIES, type Story } from './stories.ts'

/** Every story is told so often, each a month before the last, so that numbers are large enough to be told. */
const ROUNDS = 6
const MONTH = 30
/** Numbers do not move with the day, so that an address of one stays good. */
const NUMBERED_ON = parseDay('2026-01-01')

const numberOf = (index: number): string => publicNumber(NUMBERED_ON, Uint8Array.of(0, 0, 0, index, 0))

/** The public number of the invented report that examples ask for. */
export const EXAMPLE_NUMBER = numberOf(0)

function told(story: Story, index: number, round: number, today: number): Summary {
  const receivedOn = today - story.ago - round * MONTH
  const steps = story.steps.map(([move, after, part]): KeptStep => {
    const takenOn = receivedOn + after
    const rest = { toOffice: null, receivedOn: move === 'confirm-receipt' ? takenOn : null, days: null }
    return { move, takenOn, office: story.office, ...rest, refusal: null, outcome: null, ...part }
  })
  const { category, place, state, office, facility = null, case: linkedCase = null } = story
  const life = { number: numberOf(index), category, place, receivedOn, state, firstOffice: office, office, steps }
  const outcome = steps.findLast(step => step.outcome !== null)?.outcome ?? null
  const links = { linkedFacility: facility, linkedCase, linkedExceedance: null }
  return summaryOf(
    { ...life, outcome, ...links, text: null, simulated: true },
    name => [FIRST, SECOND].includes(name),
    today,
  )
}

/** Amounts of the rewards that were paid, in 分. */
const PAID = [500_00, 1000_00, 500_00, 2000_00, 800_00, 500_00]
/** Told once and then withdrawn, so that there is one that is gone. */
const WITHDRAWN = numberOf(ROUNDS * STORIES.length)

function reportsOf(day: number): Summary[] {
  const rounds = Array.from({ length: ROUNDS }, (_, round) => round)
  return rounds.flatMap(round => STORIES.map((story, i) => told(story, round * STORIES.length + i, round, day)))
}

function batchOf(day: number, reports: readonly Summary[], gone: Batch['withdrawn']): Batch {
  const about = { day: dayText(day), simulated: true }
  return {
    ...{ simulated: true, day, reports, withdrawn: gone },
    performance: PERFORMANCE_BY.flatMap(by => performanceOf(by, reports, about.day)),
    totals: totalsOf(reports.length, PAID, about),
  }
}

/**
 * The docket of the simulated region as the batches of two Beijing days, that of an instant (epoch milliseconds) and the one
 * before, which tells of a report that is withdrawn on the other.
 */
export function simulatedDocket(nowMs: number): [before: Batch, today: Batch] {
  const day = dayOfMinute(Math.floor(nowMs / 60_000))
  const gone = { number: WITHDRAWN, withdrawnOn: day, reason: '模拟：公开的文字有误', simulated: true }
  const before = [...reportsOf(day - 1), { ...told(STORIES[0] as Story, 0, 0, day - 1), number: WITHDRAWN }]
  return [batchOf(day - 1, before, []), batchOf(day, reportsOf(day), [gone])]
}
