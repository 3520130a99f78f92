import { describe, expect, test } from 'vitest'
import { CHAIN, chainDrawing, flowOrder } from '#site/charts/chain-drawing.ts'

const STEPS = [
  { upstream: 'facility:works', downstream: 'pipe:main' },
  { upstream: 'pipe:branch', downstream: 'pipe:main' },
  { upstream: 'facility:mill', downstream: 'pipe:branch' },
  { upstream: 'pipe:main', downstream: 'outfall:one' },
  { upstream: 'outfall:one', downstream: 'body:river' },
  { upstream: 'body:river', downstream: 'section:upper' },
  { upstream: 'body:river', downstream: 'section:lower' },
]
const NODES = [...new Set(STEPS.flatMap(({ upstream, downstream }) => [upstream, downstream]))]

describe('the drawing of a chain', () => {
  test('has every node once, below all that flows into it', () => {
    const order = flowOrder(NODES, STEPS)
    expect(order.toSorted()).toEqual(NODES.toSorted())
    for (const { upstream, downstream } of STEPS)
      expect(order.indexOf(upstream)).toBeLessThan(order.indexOf(downstream))
  })

  test('orders a ring too, each node once', () => {
    const ring = [
      { upstream: 'pipe:a', downstream: 'pipe:b' },
      { upstream: 'pipe:b', downstream: 'pipe:a' },
    ]
    expect(flowOrder(['pipe:a', 'pipe:b'], ring).toSorted()).toEqual(['pipe:a', 'pipe:b'])
  })

  test('sets rows apart, and the numbers of the steps at places of their own', () => {
    const { marks, lines, height } = chainDrawing(flowOrder(NODES, STEPS), STEPS)
    marks.slice(1).forEach((mark, i) => {
      expect(mark.y - marks[i]!.y).toBe(CHAIN.row)
    })
    expect(marks.at(-1)!.y).toBeLessThan(height)
    expect(lines).toHaveLength(STEPS.length)
    expect(new Set(lines.map(({ x, y }) => `${x} ${y}`)).size).toBe(lines.length)
  })

  test('indents by the kind, so that water goes down and onwards', () => {
    const { marks } = chainDrawing(flowOrder(NODES, STEPS), STEPS)
    const x = (node: string) => marks.find(mark => mark.node === node)!.x
    expect(x('facility:works')).toBeLessThan(x('pipe:main'))
    expect(x('pipe:main')).toBeLessThan(x('outfall:one'))
    expect(x('outfall:one')).toBeLessThan(x('body:river'))
    expect(x('body:river')).toBeLessThan(x('section:upper'))
  })

  test('leaves out steps to what is not drawn', () => {
    expect(chainDrawing(['outfall:one'], STEPS).lines).toEqual([])
  })
})
