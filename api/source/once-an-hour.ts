import { type Batch, type Push, pack } from '#content/air/push.ts'

/** Rows held back to look for second ones. Further apart than this they reach the store as two rows. */
const HELD = 10_000
const REPEATED = pack([], ['repeated'])

type Entry = { push: Push; line: number; others: number[] }

/**
 * Gives every station-hour once. Of an area: an equal second row only sets the mark `repeated`, a different one
 * replaces the first, which is rejected as superseded. Without an area a name that occurs twice in an hour may be two
 * stations: then all its rows are rejected as ambiguous.
 */
export async function* onceAnHour(
  batches: AsyncIterable<Batch>,
  { lineOf, field }: { lineOf: (push: Push) => number; field: string },
): AsyncGenerator<Batch> {
  const held = new Map<string, Entry>()
  for await (const batch of batches) {
    const out: Batch = { pushes: [], rejects: batch.rejects, read: batch.read }
    for (const push of batch.pushes) hold(push, lineOf(push), held, out, field)
    if (held.size > HELD) release(held, HELD / 2, out, field)
    yield out
  }
  while (held.size > 0) {
    const out: Batch = { pushes: [], rejects: [], read: 0 }
    release(held, 4000, out, field)
    yield out
  }
}

function hold(push: Push, line: number, held: Map<string, Entry>, out: Batch, field: string): void {
  const key = `${push.hour} ${push.station}`
  const first = held.get(key)
  if (!first) held.set(key, { push, line, others: [] })
  else if (push.area === null) first.others.push(line)
  else if (sameValues(first.push, push)) first.push.marks |= REPEATED
  else {
    const reason = `superseded by line ${line} of the same station and hour`
    out.rejects.push({ line: first.line, field, value: push.name, reason })
    held.set(key, { push, line, others: [] })
  }
}

const sameValues = (a: Push, b: Push): boolean =>
  (a.marks | REPEATED) === (b.marks | REPEATED) &&
  a.publishedAqi === b.publishedAqi &&
  a.publishedPrimary === b.publishedPrimary &&
  a.values.every((value, i) => value === b.values[i])

function release(held: Map<string, Entry>, most: number, out: Batch, field: string): void {
  for (const [key, { push, line, others }] of held) {
    if (most-- <= 0) return
    held.delete(key)
    if (others.length === 0) out.pushes.push(push)
    else
      for (const at of [line, ...others]) {
        const reason = `ambiguous: ${others.length + 1} rows of this hour have this name and no area`
        out.rejects.push({ line: at, field, value: push.name, reason })
      }
  }
}
