import type { ResultBatch, ResultPush } from '#content/enforcement/monitoring/push.ts'

/** Rows of one outlet and time held back to gather their pollutants. Further apart than this the store gathers them. */
const HELD = 20_000
const AT_ONCE = 4000

/**
 * Gathers results of one outlet, time, averaging and origin into one push, each pollutant once: the last row of a file
 * counts, those before it are rejected. Rows of different agencies are different pushes.
 */
export async function* onceAResult(batches: AsyncIterable<ResultBatch>): AsyncGenerator<ResultBatch> {
  const held = new Map<string, Gathered>()
  for await (const { results, rejects, read } of batches) {
    const out: ResultBatch = { results: [], rejects: [...rejects], read }
    for (const result of results) gather(held, result, out)
    if (held.size > HELD) out.results = released(held, HELD / 2)
    yield out
  }
  while (held.size > 0) yield { results: released(held, AT_ONCE), rejects: [], read: 0 }
}

type Gathered = { push: ResultPush; lines: Map<string, number> }

function gather(held: Map<string, Gathered>, result: ResultPush, { rejects }: ResultBatch): void {
  const { at, averaging, origin, agency, outlet, line } = result
  const key = JSON.stringify([outlet, at, averaging, origin, agency])
  const found = held.get(key) ?? { push: { ...result, cells: [] }, lines: new Map<string, number>() }
  held.set(key, found)
  for (const cell of result.cells) {
    const [pollutant] = cell
    const first = found.lines.get(pollutant)
    const reason = `twice: line ${line} has the same outlet, time and pollutant, and counts`
    if (first !== undefined) rejects.push({ line: first, field: 'pollutant', value: pollutant.slice(0, 80), reason })
    found.lines.set(pollutant, line)
    found.push.cells = [...found.push.cells.filter(([name]) => name !== pollutant), cell]
  }
}

function released(held: Map<string, Gathered>, most: number): ResultPush[] {
  const oldest = [...held.entries().take(most)]
  for (const [key] of oldest) held.delete(key)
  return oldest.map(([, { push }]) => push)
}
