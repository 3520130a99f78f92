import type { Step } from './follow-step.ts'
import { type Bounds, reach, type StepsAt, type Walked } from './reach.ts'

/**
 * Walks steps from a node both ways, nearest first, each node once with the fewest steps: at most `depth` steps away and
 * `most` nodes. `complete` is false where nodes lie beyond.
 */
export async function walkChain(
  node: string,
  stepsAt: StepsAt,
  bounds: Bounds,
): Promise<{ nodes: Walked[]; steps: Step[]; complete: boolean }> {
  const [up, down] = [await reach(node, 'upstream', stepsAt, bounds), await reach(node, 'downstream', stepsAt, bounds)]
  const found = new Map<string, Walked>([[node, { node, direction: 'self', steps: 0, located: true }]])
  for (const walked of [...up.nodes, ...down.nodes])
    if (walked.steps < (found.get(walked.node)?.steps ?? Number.POSITIVE_INFINITY)) found.set(walked.node, walked)
  const nodes = [...found.values()].toSorted((a, b) => a.steps - b.steps).slice(0, bounds.most)
  const kept = new Set(nodes.map(walked => walked.node))
  const inside = [...up.steps, ...down.steps].filter(([from, to]) => kept.has(from) && kept.has(to))
  const steps = new Map(inside.map(step => [`${step[0]}>${step[1]}`, step]))
  return { nodes, steps: [...steps.values()], complete: up.complete && down.complete && found.size <= bounds.most }
}
