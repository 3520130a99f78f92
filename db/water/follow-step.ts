/**
 * A step of the chain: both nodes, `kind:id`, and where it meets a water body. The kilometre is on the body downstream,
 * or of a step to a section or source on the body upstream; `atMouth` is 1 where one body ends in the other.
 */
export type Step = readonly [upstream: string, downstream: string, kilometre: number | null, atMouth: 0 | 1]

export type Direction = 'upstream' | 'downstream'

/**
 * How much of a node a walk covers, as a distance in the direction of the walk: everything from `may` on may lie that
 * way, everything from `surely` on does; `surely` is null where the node itself only may.
 */
export type Cover = { may: number; surely: number | null }

export const WHOLE: Cover = { may: Number.NEGATIVE_INFINITY, surely: Number.NEGATIVE_INFINITY }

/** Where something lies on a node: between two kilometres from its source. */
type Span = readonly [low: number, high: number]
const { NEGATIVE_INFINITY: FIRST, POSITIVE_INFINITY: LAST } = Number
const ANYWHERE: Span = [FIRST, LAST]

const isBody = (node: string) => node.startsWith('body:')
const at = (kilometre: number | null): Span => (kilometre === null ? ANYWHERE : [kilometre, kilometre])
const flipped = ([low, high]: Span): Span => [-high, -low]

/** Where a step leaves its upstream node. Pipes, outfalls and bodies that end in another body are left at their end. */
function leaves([upstream, downstream, kilometre, atMouth]: Step): Span {
  if (!isBody(upstream)) return [LAST, LAST]
  if (!isBody(downstream)) return at(kilometre)
  return atMouth ? [LAST, LAST] : ANYWHERE
}

/** Where a step comes into its downstream node. */
const enters = ([, downstream, kilometre]: Step): Span => (isBody(downstream) ? at(kilometre) : [FIRST, FIRST])

/**
 * What a walk covers of the far end of a step, given what it covers of the near one; null where kilometres show that the
 * step lies the other way. Equal kilometres lie both ways; an unknown one may lie either way.
 */
export function followStep(step: Step, direction: Direction, covered: Cover): Cover | null {
  const ends = [leaves(step), enters(step)] as const
  const [near, far] = direction === 'downstream' ? ends : [flipped(ends[1]), flipped(ends[0])]
  if (near[1] < covered.may) return null
  const sure = covered.surely !== null && near[0] >= covered.surely
  return { may: far[0], surely: sure ? far[1] : null }
}

/** What two walks cover together. */
export const together = (a: Cover, b: Cover): Cover => ({
  may: Math.min(a.may, b.may),
  surely: a.surely === null || b.surely === null ? (a.surely ?? b.surely) : Math.min(a.surely, b.surely),
})
