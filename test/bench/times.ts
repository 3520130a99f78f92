const TIMES = 500
const WARM_UP = 50

/** Milliseconds of many different questions, each asked once, in order, after some that warm up. */
export async function timesOf(ask: (i: number) => Promise<unknown>, times = TIMES): Promise<number[]> {
  const taken: number[] = []
  for (let i = 0; i < Math.min(WARM_UP, times); i++) await ask(times + i)
  for (let i = 0; i < times; i++) {
    const start = performance.now()
    await ask(i)
    taken.push(performance.now() - start)
  }
  return taken.toSorted((a, b) => a - b)
}

/** The time that a share of sorted times does not exceed. */
export const at = (sorted: readonly number[], share: number) => sorted[Math.ceil(sorted.length * share) - 1] as number

/** The median of times in any order. */
export const median = (list: readonly number[]): number =>
  at(
    list.toSorted((a, b) => a - b),
    0.5,
  )
