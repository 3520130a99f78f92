import type { Summary } from '#content/report/public-report.ts'
import { type KeptStep, type Summarised, summaryOf } from '#content/report/summary.ts'
import type { Reader } from './life.ts'

/** What reports are to be summarised: a condition on the row `r` of `report`, and the columns that say the place and the text. */
type Wanted = { from: string; place: string; text: string; args?: Record<string, number | string> }

const COLUMNS = `r.report, r.number, r.category, r.receivedOn, r.state, r.firstOffice, r.office, r.outcome,
  r.linkedFacility, r.linkedCase, r.linkedExceedance, r.simulated`

/** The summaries of reports as they stand on a day, by the row of each report. */
export async function summaries(reader: Reader, wanted: Wanted, today: number): Promise<Map<number, Summary>> {
  const { from, place, text, args = {} } = wanted
  const known = new Set((await reader.execute('select office from office')).rows.map(row => String(row['office'])))
  const reports = await reader.execute({ sql: `select ${COLUMNS}, ${place} as place, ${text} as text ${from}`, args })
  const steps = await reader.execute({
    sql: `select s.report, s.move, s.takenOn, s.office, s.toOffice, s.receivedOn, s.days, s.refusal, s.outcome from step s
      where s.report in (select r.report ${from}) order by s.step`,
    args,
  })
  const taken = Map.groupBy(steps.rows, step => Number(step['report']))
  return new Map(
    reports.rows.map(row => {
      const kept = (taken.get(Number(row['report'])) ?? []) as unknown as KeptStep[]
      const report = { ...(row as unknown as Summarised), simulated: Number(row['simulated']) === 1, steps: kept }
      return [Number(row['report']), summaryOf(report, name => known.has(name), today)]
    }),
  )
}
