import type { WaterBatch, WaterPush } from '#content/water/push.ts'

/** Samples held back to look for second ones. Further apart than this they reach the store as two. */
const HELD = 20_000
const AT_ONCE = 4000

/** Gives every sample of a site, time and method once: the last row of a file counts, those before it are rejected. */
export async function* onceASample(batches: AsyncIterable<WaterBatch>, field: string): AsyncGenerator<WaterBatch> {
  const held = new Map<string, WaterPush>()
  for await (const { samples, rejects, read } of batches) {
    const out: WaterBatch = { samples: [], rejects: [...rejects], read }
    for (const sample of samples) {
      const key = keyOf(sample)
      const first = held.get(key)
      if (first) {
        const reason = `twice: line ${sample.line} has the same section and time, and counts`
        out.rejects.push({ line: first.line, field, value: nameOf(first), reason })
      }
      held.delete(key)
      held.set(key, sample)
    }
    if (held.size > HELD) out.samples = released(held, HELD / 2)
    yield out
  }
  while (held.size > 0) yield { samples: released(held, AT_ONCE), rejects: [], read: 0 }
}

const keyOf = ({ site, at, method }: WaterPush): string =>
  'name' in site
    ? `${site.province}\n${site.watershed}\n${site.name}\n${at}\n${method}`
    : `${site.kind}:${site.id}\n${at}\n${method}`

const nameOf = ({ site }: WaterPush): string => ('name' in site ? site.name : site.id)

function released(held: Map<string, WaterPush>, most: number): WaterPush[] {
  const oldest = [...held.entries().take(most)]
  for (const [key] of oldest) held.delete(key)
  return oldest.map(([, sample]) => sample)
}
