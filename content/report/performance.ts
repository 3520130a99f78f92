import { z } from 'zod'
import { parseDay } from '../time.ts'
import { CLOCKS, sideOf } from './clock-rules.ts'
import type { Summary } from './public-report.ts'
import { REFUSAL_REASONS } from './refusals.ts'
import { FEWEST, saidCount, saidParts } from './small-numbers.ts'

/** What performance is told by: the office that holds a report, or the prefecture or XPCC city of its place. */
export const PERFORMANCE_BY = ['office', 'place'] as const
export type PerformanceBy = (typeof PERFORMANCE_BY)[number]

const said = (what: string) => z.string().describe(`${what}; <5 for one to four`)
const hidden = (what: string) =>
  z.string().nullable().describe(`${what}; <5 for one to four, null where it would give away another that is few`)
const days = (what: string) => z.int().nullable().describe(`${what}; null where fewer than five ended`)

const Stage = z
  .object({
    stage: z.enum(CLOCKS).describe('Duty, from the day it ran from to the day of the act that ended it'),
    ended: said('How many ended whose first day is known'),
    median: days('Natural days within which half of them ended (nearest rank)'),
    p90: days('Natural days within which nine in ten ended (nearest rank)'),
    kept: hidden('How many of them came in time'),
  })
  .meta({ id: 'PerformanceStage', description: 'How long offices took for one duty' })

/** Reports of an office or a place, all that were received, also those not released one by one. */
export const Performance = z
  .object({
    by: z.enum(PERFORMANCE_BY).describe('What the group is made by'),
    group: z.string().nullable().describe('Office, or slug of the place; null: the desk of the portal, or no place'),
    received: hidden('Reports that were received, merged ones too'),
    open: hidden('Those that are not closed'),
    notAccepted: said('Those that were not accepted'),
    refusals: z
      .array(
        z.object({ refusal: z.enum(REFUSAL_REASONS), count: hidden('Reports') }).meta({ id: 'PerformanceRefusal' }),
      )
      .describe('Why they were not accepted, every reason of the closed list'),
    overdue: said('Open ones whose next duty was due before the day of the batch'),
    disputed: said('Those whose reporter asked for review'),
    stages: z.array(Stage).describe('Duties of offices'),
    simulated: z.boolean().describe('True where the reports are invented'),
    day: z.string().meta({ format: 'date' }).describe('Day of the batch that counted them'),
  })
  .meta({ id: 'ReportPerformance', description: 'What offices do with reports' })
export type Performance = z.infer<typeof Performance>

const DUTIES = CLOCKS.filter(clock => sideOf(clock).kind === 'duty')

/** The value at a percentage of sorted numbers, by nearest rank; null where they are fewer than five. */
const rankOf = (sorted: readonly number[], percent: number): number | null =>
  sorted.length < FEWEST ? null : (sorted[Math.ceil((percent * sorted.length) / 100) - 1] as number)

function stageOf(stage: (typeof DUTIES)[number], reports: readonly Summary[]): Performance['stages'][number] {
  const ended = reports
    .flatMap(({ clocks }) => clocks)
    .filter(({ clock, startedOn, endedOn }) => clock === stage && startedOn !== null && endedOn !== null)
  const taken = ended
    .map(({ startedOn, endedOn }) => parseDay(endedOn!) - parseDay(startedOn!))
    .toSorted((a, b) => a - b)
  const kept = ended.filter(clock => clock.kept).length
  return {
    stage,
    ended: saidCount(ended.length),
    median: rankOf(taken, 50),
    p90: rankOf(taken, 90),
    kept: saidParts([kept, ended.length - kept])[0] ?? null,
  }
}

function groupOf(
  by: PerformanceBy,
  group: string | null,
  received: string | null,
  reports: readonly Summary[],
  day: string,
): Performance {
  const count = (passes: (report: Summary) => boolean) => reports.filter(passes).length
  const open = count(({ state }) => state !== 'closed')
  const refused = saidParts(REFUSAL_REASONS.map(reason => count(({ refusal }) => refusal === reason)))
  return {
    ...{ by, group, received },
    open: saidParts([open, reports.length - open])[0] ?? null,
    notAccepted: saidCount(count(({ refusal }) => refusal !== null)),
    refusals: REFUSAL_REASONS.map((refusal, i) => ({ refusal, count: refused[i] ?? null })),
    overdue: saidCount(count(({ dueOn }) => dueOn !== null && dueOn < day)),
    disputed: saidCount(count(({ disputed }) => disputed)),
    stages: DUTIES.map(stage => stageOf(stage, reports)),
    simulated: reports.some(({ simulated }) => simulated),
    day,
  }
}

/**
 * What offices did with reports, by group, the groups in the order of their names. Numbers of people below five are not told,
 * neither one by one nor as what is left of a whole; a duration is told of five or more.
 * @param reports every report, all real or all invented, as it would be summarised; its `place` as coarse as groups are made by
 * @param day `2026-03-01`, the day of the batch
 */
export function performanceOf(by: PerformanceBy, reports: readonly Summary[], day: string): Performance[] {
  const groups = [...Map.groupBy(reports, report => report[by])].toSorted(([a], [b]) =>
    (a ?? '') < (b ?? '') ? -1 : 1,
  )
  const received = saidParts(groups.map(([, members]) => members.length))
  return groups.map(([group, members], i) => groupOf(by, group, received[i] ?? null, members, day))
}
