import { type Cover, type Direction, followStep, type Step, together, WHOLE } from './follow-step.ts'

/** A node of a walk: which way it lies, how many steps away at least, and whether kilometres show that it does. */
export type Walked = { node: string; direction: 'self' | Direction; steps: number; located: boolean }

/** The steps that lead to these nodes (upstream) or away from them (downstream). */
export type StepsAt = (nodes: readonly string[], direction: Direction) => Promise<readonly Step[]>

export type Bounds = { depth: number; most: number }

/**
 * All nodes that lie one way, breadth first, and the steps that lead there. A node is taken up again when a longer way
 * covers more of it, so that circles end. `complete` is false where nodes lie beyond `depth` steps or `most` nodes.
 */
export async function reach(
  node: string,
  direction: Direction,
  stepsAt: StepsAt,
  { depth, most }: Bounds,
): Promise<{ nodes: Walked[]; steps: Step[]; complete: boolean }> {
  const held = new Map<string, Cover & { steps: number }>([[node, { ...WHOLE, steps: 0 }]])
  const followed = new Map<string, Step>()
  let complete = true
  let open = new Map<string, Cover>([[node, WHOLE]])
  for (let steps = 1; open.size > 0 && complete; steps++) {
    const next = new Map<string, Cover>()
    for (const { step, end, cover } of onward(await stepsAt([...open.keys()], direction), direction, open)) {
      const known = held.get(end)
      if (known || steps <= depth) followed.set(`${step[0]}>${step[1]}`, step)
      else complete = false
      const covered = known ? together(known, cover) : cover
      if (!complete || (covered.may === known?.may && covered.surely === known.surely)) continue
      held.set(end, { ...covered, steps: known?.steps ?? steps })
      next.set(end, covered)
    }
    open = next
    complete &&= held.size <= most
  }
  held.delete(node)
  const nodes = [...held].map(([at, { steps, surely }]) => ({ node: at, direction, steps, located: surely !== null }))
  return { nodes, steps: [...followed.values()], complete }
}

/** The steps that are followed from what is covered, and what they cover of their far ends. */
function onward(steps: readonly Step[], direction: Direction, open: ReadonlyMap<string, Cover>) {
  const [near, far] = direction === 'downstream' ? ([0, 1] as const) : ([1, 0] as const)
  return steps.flatMap(step => {
    const cover = followStep(step, direction, open.get(step[near]) as Cover)
    return cover ? [{ step, end: step[far], cover }] : []
  })
}
