/** A step of the chain: upstream and downstream node. */
export type Step = readonly [upstream: string, downstream: string]

/** A node of a walk: which way it lies, and how many steps away it is at least. */
export type Walked = { node: string; direction: 'self' | 'upstream' | 'downstream'; steps: number }

/**
 * Walks steps from a node both ways, nearest first, each node once, so that circles end: at most `depth` steps away and
 * `most` nodes. `complete` is false where a step leads on to a node that was left out.
 */
export function walkChain(
  node: string,
  { up, down }: { up: readonly Step[]; down: readonly Step[] },
  { depth, most }: { depth: number; most: number },
): { nodes: Walked[]; steps: Step[]; complete: boolean } {
  const backward = Map.groupBy(up, ([, to]) => to)
  const forward = Map.groupBy(down, ([from]) => from)
  const found = new Map<string, Walked>([[node, { node, direction: 'self', steps: 0 }]])
  for (const { node: at, direction, steps } of [
    ...reach(node, at => (backward.get(at) ?? []).map(([from]) => from), 'upstream', depth),
    ...reach(node, at => (forward.get(at) ?? []).map(([, to]) => to), 'downstream', depth),
  ])
    if (steps < (found.get(at)?.steps ?? Number.POSITIVE_INFINITY)) found.set(at, { node: at, direction, steps })
  const nodes = [...found.values()].toSorted((a, b) => a.steps - b.steps).slice(0, most)
  const kept = new Map(nodes.map(walked => [walked.node, walked]))
  const inside = (step: Step) => step.every(end => kept.has(end))
  const on = (steps: readonly Step[], end: 0 | 1) => steps.filter(step => kept.has(step[end]))
  const from = [...on(up, 1), ...on(down, 0)]
  const steps = new Map(from.filter(inside).map(step => [step.join('>'), step]))
  return { nodes, steps: [...steps.values()], complete: found.size <= most && from.every(inside) }
}

/** All nodes that lie one way, breadth first. */
function reach(
  node: string,
  next: (node: string) => readonly string[],
  direction: 'upstream' | 'downstream',
  depth: number,
): Walked[] {
  const seen = new Set([node])
  const reached: Walked[] = []
  let level = [node]
  for (let steps = 1; steps <= depth && level.length > 0; steps++) {
    const following: string[] = []
    for (const at of level)
      for (const end of next(at)) {
        if (seen.has(end)) continue
        seen.add(end)
        following.push(end)
        reached.push({ node: end, direction, steps })
      }
    level = following
  }
  return reached
}
