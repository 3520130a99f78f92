import { type Hour, type Indicator, POLLUTANTS, type Reason } from '#content/air/shapes.ts'

/** Consecutive hours in which the same pollutants have no value for the same reason. */
export type Gap = { from: string; to: string; hours: number; pollutants: Indicator[]; reason: Reason }

const KEPT = 30

/** The longest gaps among consecutive hours, longest first. */
export function gapsOf(hours: readonly Hour[]): Gap[] {
  const runs = POLLUTANTS.flatMap(pollutant => runsOf(hours, pollutant))
  const merged = Map.groupBy(runs, run => `${run.from} ${run.to} ${run.reason}`)
  return [...merged.values()]
    .map(same => ({ ...(same[0] as Gap), pollutants: same.flatMap(run => run.pollutants) }))
    .sort((a, b) => b.hours - a.hours || (a.from < b.from ? 1 : -1))
    .slice(0, KEPT)
}

function runsOf(hours: readonly Hour[], pollutant: Indicator): Gap[] {
  const runs: Gap[] = []
  let before: Reason | undefined
  for (const { hour, missing } of hours) {
    const reason = missing.find(one => one.pollutant === pollutant)?.reason
    const open = reason === before ? runs.at(-1) : undefined
    if (reason && open) Object.assign(open, { to: hour, hours: open.hours + 1 })
    else if (reason) runs.push({ from: hour, to: hour, hours: 1, pollutants: [pollutant], reason })
    before = reason
  }
  return runs
}
