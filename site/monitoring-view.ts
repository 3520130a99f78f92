import type { MonitoringCompleteness, MonitoringResult, UnansweredRun } from '#content/enforcement/monitoring/shapes.ts'
import { type LimitChart, limitChart } from './charts/limit-chart.ts'
import { completenessOf, resultsOf, unansweredOf } from './gather-enforcement.ts'

/** The results of one pollutant at one outlet over one averaging in one unit, against what the permit allows. */
export type Series = {
  outlet: string
  pollutant: string
  averaging: MonitoringResult['averaging']
  unit: string
  limit: number | null
  lower: number | null
  results: MonitoringResult[]
  exceeded: number
  chart: LimitChart | null
}

/** Twelve months of required monitoring: a row an outlet, pollutant and frequency, a cell a month. */
export type Calendar = {
  months: string[]
  rows: {
    outlet: string
    pollutant: string
    frequency: MonitoringCompleteness['frequency']
    cells: (MonitoringCompleteness | null)[]
  }[]
}

export type MonitoringView = { series: Series[]; calendar: Calendar; unanswered: UnansweredRun[] }

export async function monitoringView(facility: string): Promise<MonitoringView> {
  const [results, months, unanswered] = await Promise.all([
    resultsOf(facility),
    completenessOf(facility),
    unansweredOf({ facility }),
  ])
  return { series: seriesOf(results), calendar: calendarOf(months), unanswered }
}

/**
 * Results by what they are of, those with exceedances first; hours beside daily means that are limited themselves are left
 * to the download.
 */
export function seriesOf(results: readonly MonitoringResult[]): Series[] {
  const all = everySeries(results)
  const limited = new Set(all.filter(isLimited).map(keyOf))
  return all
    .filter(one => isLimited(one) || !limited.has(keyOf(one)))
    .toSorted((a, b) => b.exceeded - a.exceeded || Number(isLimited(b)) - Number(isLimited(a)))
}

const isLimited = ({ limit, lower }: Pick<Series, 'limit' | 'lower'>): boolean => limit !== null || lower !== null
const keyOf = ({ outlet, pollutant, unit }: Pick<Series, 'outlet' | 'pollutant' | 'unit'>): string =>
  JSON.stringify([outlet, pollutant, unit])

function everySeries(results: readonly MonitoringResult[]): Series[] {
  const groups = Map.groupBy(results, ({ outlet, pollutant, averaging, unit }) =>
    JSON.stringify([outlet, pollutant, averaging, unit]),
  )
  return [...groups.values()].map(list => {
    const newest = list.findLast(({ limit, lower }) => limit !== null || lower !== null) ?? list.at(-1)!
    const { outlet, pollutant, averaging, unit, limit, lower } = newest
    const plotted = list.map(({ at, value, mark, judged }) => ({
      at,
      value: value === null || (mark !== null && mark !== 'N') ? null : Number(value.replace('<', '')),
      exceeded: judged === 'exceeded',
    }))
    return {
      ...{ outlet, pollutant, averaging, unit, limit, lower, results: list },
      exceeded: list.filter(({ judged }) => judged === 'exceeded').length,
      chart: limitChart(plotted, { limit, lower }),
    }
  })
}

/** What was expected and what came, a row for each duty, the newest month first; null where a month says nothing of a duty. */
export function calendarOf(items: readonly MonitoringCompleteness[]): Calendar {
  const months = [...new Set(items.map(({ month }) => month))].toSorted().toReversed()
  const groups = Map.groupBy(items, ({ outlet, pollutant, frequency }) => `${outlet} ${pollutant} ${frequency}`)
  const rows = [...groups.values()].map(list => {
    const [{ outlet, pollutant, frequency }] = list as [MonitoringCompleteness]
    return { outlet, pollutant, frequency, cells: months.map(month => list.find(one => one.month === month) ?? null) }
  })
  return { months, rows }
}

/** How a month stands: complete, in part, nothing came, or nothing was due. */
export type Cell = 'all' | 'some' | 'none' | 'idle'
export const cellOf = (one: MonitoringCompleteness | null): Cell => {
  if (one === null || one.expected === 0) return 'idle'
  if (one.received === 0) return 'none'
  return one.received >= one.expected ? 'all' : 'some'
}
