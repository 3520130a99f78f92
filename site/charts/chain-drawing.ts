import type { NodeKind } from '#content/water/entries.ts'

/** Drawing area of a chain, in SVG units: one row a node, indented by how far the water has come. */
export const CHAIN = { width: 440, top: 26, row: 56, start: 24, indent: 38, aside: 12, label: 20 } as const

export type Step = { upstream: string; downstream: string }
export type ChainMark = { node: string; x: number; y: number }
/** The line of one step, and where its number stands. */
export type ChainLine = { upstream: string; downstream: string; path: string; x: number; y: number }
export type ChainDrawing = { height: number; marks: ChainMark[]; lines: ChainLine[] }

const KINDS: readonly NodeKind[] = ['facility', 'pipe', 'outfall', 'body', 'section', 'source']
const kindOf = (node: string) => Math.max(0, KINDS.indexOf(node.split(':')[0] as NodeKind))

/**
 * The rows of a chain: every node below all that flows into it; of those, pipes come before facilities, so that the line
 * of a facility passes no other. A step that closes a ring is left out of the order; the lines still show it.
 */
export function flowOrder(nodes: readonly string[], steps: readonly Step[]): string[] {
  const known = new Set(nodes)
  const into = Map.groupBy(
    steps.filter(({ upstream, downstream }) => known.has(upstream) && known.has(downstream)),
    ({ downstream }) => downstream,
  )
  const order: string[] = []
  const seen = new Set<string>()
  const visit = (node: string) => {
    if (seen.has(node)) return
    seen.add(node)
    const before = (into.get(node) ?? []).map(({ upstream }) => upstream)
    for (const upstream of before.toSorted((a, b) => kindOf(b) - kindOf(a))) visit(upstream)
    order.push(node)
  }
  for (const node of nodes.toSorted((a, b) => kindOf(a) - kindOf(b))) if (!hasNext(node)) visit(node)
  for (const node of nodes) visit(node)
  return order

  function hasNext(node: string) {
    return steps.some(({ upstream, downstream }) => upstream === node && known.has(downstream))
  }
}

/**
 * A chain drawn downwards in the direction of the flow. Steps to nodes that are not drawn are left out. The number of a
 * step stands below its upstream node, or, where several leave that one, beside the node that it leads to.
 */
export function chainDrawing(order: readonly string[], steps: readonly Step[]): ChainDrawing {
  const at = new Map(order.map((node, i) => [node, i]))
  const column = (node: string) => CHAIN.start + CHAIN.indent * Math.min(kindOf(node), KINDS.indexOf('section'))
  const y = (node: string) => CHAIN.top + CHAIN.row * (at.get(node) as number)
  const drawn = steps.filter(({ upstream, downstream }) => at.has(upstream) && at.has(downstream))
  return {
    height: CHAIN.top + CHAIN.row * Math.max(0, order.length - 1) + CHAIN.row - 12,
    marks: order.map(node => ({ node, x: column(node), y: y(node) })),
    lines: drawn.map(({ upstream, downstream }) => {
      const [x, toX, toY] = [column(upstream), column(downstream), y(downstream)]
      const alone = drawn.filter(step => step.upstream === upstream).length === 1
      const side = x === toX ? x - CHAIN.aside : x
      const path = x === toX ? `M${x} ${y(upstream)}H${side}V${toY}H${x}` : `M${x} ${y(upstream)}V${toY}H${toX}`
      const number = alone ? { x: side, y: y(upstream) + CHAIN.row / 2 } : { x: Math.round((x + toX) / 2), y: toY }
      return { upstream, downstream, path, ...number }
    }),
  }
}
