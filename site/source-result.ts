import type { SourceState } from '#content/water/answers.ts'

export type Quarter = SourceState['quarters'][number]
export type QuarterState = 'attained' | 'over' | 'missing' | 'waiting'

/** What is known of a quarter on a day: what was published, or that it is missing, or not due yet. */
export function quarterState({ published, attained, due }: Quarter, today: string): QuarterState {
  if (published) return attained === false ? 'over' : 'attained'
  return due < today ? 'missing' : 'waiting'
}

/** What a source says first: its newest quarter that was published or is missing, and the newest that was published. */
export type SourceResult = {
  state: 'attained' | 'over' | 'missing' | 'never'
  quarter: Quarter | null
  known: Quarter | null
}

/** @param quarters newest first. */
export function resultOf(quarters: readonly Quarter[], today: string): SourceResult {
  const known = quarters.find(({ published }) => published) ?? null
  const quarter = quarters.find(one => quarterState(one, today) !== 'waiting') ?? null
  if (!quarter || !known) return { state: 'never', quarter, known }
  return { state: quarterState(quarter, today) as 'attained' | 'over' | 'missing', quarter, known }
}

/** The newest quarter that was due before a day, `2026-Q1`: each is due on the last day of the one after it. */
export function newestDue(today: string): string {
  const at = Number(today.slice(0, 4)) * 4 + Math.floor((Number(today.slice(5, 7)) - 1) / 3) - 2
  return quarterText(at)
}

const quarterText = (at: number): string => `${Math.floor(at / 4)}-Q${(at % 4) + 1}`

/** The quarter some steps before another. */
export function quarterBefore(quarter: string, steps: number): string {
  return quarterText(Number(quarter.slice(0, 4)) * 4 + Number(quarter.slice(6)) - 1 - steps)
}
