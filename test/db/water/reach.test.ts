import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Direction, Step } from '#db/water/follow-step.ts'
import { reach } from '#db/water/reach.ts'

const BODIES = ['body:a', 'body:b', 'body:c', 'body:d']
const OUTFALLS = ['outfall:1', 'outfall:2', 'outfall:3']
const SECTIONS = ['section:1', 'section:2', 'section:3']
const kilometre = fc.option(fc.integer({ min: 0, max: 4 }), { nil: null })
const steps = (from: string[], to: string[]) =>
  fc.record({ from: fc.constantFrom(...from), to: fc.constantFrom(...to), kilometre, mouth: fc.boolean() })
const graph = fc
  .array(
    fc.oneof(steps(OUTFALLS, BODIES), steps(BODIES, SECTIONS), steps(BODIES, BODIES), steps(['pipe:1'], OUTFALLS)),
    {
      maxLength: 16,
    },
  )
  .map(all => {
    const once = new Map(all.filter(({ from, to }) => from !== to).map(step => [`${step.from}>${step.to}`, step]))
    return [...once.values()].map(({ from, to, kilometre: at, mouth }): Step => {
      if (from === 'pipe:1') return [from, to, null, 0]
      const ends = mouth && BODIES.includes(from) && BODIES.includes(to)
      return [from, to, BODIES.includes(from) && BODIES.includes(to) && !ends ? null : at, ends ? 1 : 0]
    })
  })
const start = fc.constantFrom(...BODIES, ...OUTFALLS, ...SECTIONS, 'pipe:1')

/** Whether water that came by one step may go on by the next, and whether it surely does. */
function goesOn([, at, came]: Step, [, to, leaves, mouth]: Step): { may: boolean; sure: boolean } {
  if (!at.startsWith('body:') || mouth) return { may: true, sure: true }
  if (to.startsWith('body:') || came === null || leaves === null) return { may: true, sure: false }
  return { may: leaves >= came, sure: leaves >= came }
}

/** The same by brute force, step after step: the fewest steps to each node, and whether any way is sure. */
function byForce(
  all: readonly Step[],
  node: string,
  direction: Direction,
): Map<string, { steps: number; located: boolean }> {
  const [near, far] = direction === 'downstream' ? ([0, 1] as const) : ([1, 0] as const)
  const ways = (sure: boolean) => {
    const found = new Map<string, number>()
    const seen = new Set<Step>()
    let open = all.filter(step => step[near] === node)
    for (let length = 1; open.length > 0; length++) {
      for (const step of open) {
        seen.add(step)
        if (step[far] !== node && !found.has(step[far])) found.set(step[far], length)
      }
      const follows = (step: Step, next: Step) => {
        const on = direction === 'downstream' ? goesOn(step, next) : goesOn(next, step)
        return step[far] === next[near] && (sure ? on.sure : on.may)
      }
      open = all.filter(next => !seen.has(next) && open.some(step => follows(step, next)))
    }
    return found
  }
  const sure = ways(true)
  return new Map([...ways(false)].map(([at, steps]) => [at, { steps, located: sure.has(at) }]))
}

const within = (all: readonly Step[], node: string, direction: Direction, depth: number) =>
  reach(
    node,
    direction,
    async nodes => nodes.flatMap(at => all.filter(step => step[direction === 'downstream' ? 0 : 1] === at)),
    { depth, most: 100 },
  )

it.each(['upstream', 'downstream'] as const)('what lies %s is what a search of all ways finds', async direction => {
  await fc.assert(
    fc.asyncProperty(graph, start, fc.integer({ min: 1, max: 6 }), async (all, node, depth) => {
      const forced = byForce(all, node, direction)
      const { nodes, complete } = await within(all, node, direction, 50)
      expect(complete).toBe(true)
      expect(new Map(nodes.map(({ node: at, steps: n, located }) => [at, { steps: n, located }]))).toEqual(forced)
      expect(nodes.every((at, i) => i === 0 || at.steps >= (nodes[i - 1]?.steps ?? 0))).toBe(true)
      const near = await within(all, node, direction, depth)
      const expected = [...forced].filter(([, at]) => at.steps <= depth).map(([at]) => at)
      expect(near.nodes.map(at => at.node).toSorted()).toEqual(expected.toSorted())
      expect(near.complete).toBe(expected.length === forced.size)
    }),
    { numRuns: 1500 },
  )
})

it('one thing lies downstream of another exactly when the other lies upstream of it', async () => {
  const ends = fc.constantFrom(...OUTFALLS).chain(from => fc.constantFrom(...SECTIONS).map(to => [from, to] as const))
  await fc.assert(
    fc.asyncProperty(graph, ends, async (all, [from, to]) => {
      const down = (await within(all, from, 'downstream', 50)).nodes.find(({ node }) => node === to)
      const up = (await within(all, to, 'upstream', 50)).nodes.find(({ node }) => node === from)
      expect([down?.steps, down?.located]).toEqual([up?.steps, up?.located])
    }),
    { numRuns: 1000 },
  )
})
