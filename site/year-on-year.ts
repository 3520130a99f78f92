import type { PeriodEvaluation } from '#content/air/shapes.ts'

export type YearOnYear = { month: string; before: string; mean: number; percent: number }

/** PM2.5 of the newest valid month against the same month of the year before, null while there is no such pair. */
export function yearOnYear(months: readonly PeriodEvaluation[]): YearOnYear | null {
  const means = new Map(months.flatMap(month => (validMean(month) === null ? [] : [[month.period, validMean(month)!]])))
  for (const [month, mean] of [...means].toSorted(([a], [b]) => (a < b ? 1 : -1))) {
    const before = `${Number(month.slice(0, 4)) - 1}${month.slice(4)}`
    const then = means.get(before)
    if (then) return { month, before, mean, percent: Math.round((100 * (mean - then)) / then) }
  }
  return null
}

function validMean(month: PeriodEvaluation): number | null {
  const part = month.parts.find(({ pollutant }) => pollutant === 'pm25')
  return part?.valid ? part.mean : null
}
