import { describe, expect, it } from 'vitest'
import { Chain } from '#content/water/answers.ts'
import { chain } from '#db/water/chain.ts'
import { freshStore } from '#test/database.ts'
import { ctxOf, entry, GROUND, keep, rowsIn } from '../register/entries.ts'

const step = (upstream: string, downstream: string, type: string, more: object = {}) =>
  entry('edge', { upstream, downstream, type, ...more })

const CHAIN = [
  ...GROUND,
  entry('body', { body: 'lower' }),
  entry('facility', { facility: 'F' }),
  entry('pipe', { pipe: 'P' }),
  entry('outfall', { outfall: 'O', kilometre: 12.5 }),
  entry('section', { section: 'S' }),
  entry('source', { source: 'D' }),
  step('facility:F', 'pipe:P', 'feeds'),
  step('pipe:P', 'outfall:O', 'leads'),
  step('outfall:O', 'body:demo-river', 'discharges'),
  step('body:demo-river', 'body:lower', 'flows'),
  step('body:lower', 'section:S', 'watched'),
  step('body:lower', 'source:D', 'supplies'),
]

describe('the chain', () => {
  it('reaches facility, section and source from an outfall, nearest first, with evidence', async () => {
    const store = await freshStore()
    expect((await keep(store, CHAIN)).rejects).toEqual([])
    const answer = await chain(await ctxOf(store), { node: 'outfall:O' })
    expect(Chain.parse(answer)).toEqual(answer)
    expect(answer.complete).toBe(true)
    expect(answer.nodes.map(({ node, direction, steps }) => [node, direction, steps])).toEqual([
      ['outfall:O', 'self', 0],
      ['pipe:P', 'upstream', 1],
      ['body:demo-river', 'downstream', 1],
      ['facility:F', 'upstream', 2],
      ['body:lower', 'downstream', 2],
      ['section:S', 'downstream', 3],
      ['source:D', 'downstream', 3],
    ])
    expect(answer.nodes[0]).toMatchObject({
      kind: 'outfall',
      id: 'O',
      name: '模拟示例',
      kilometre: 12.5,
      simulated: false,
    })
    expect(answer.edges).toHaveLength(6)
    expect(answer.edges[0]).toMatchObject({
      document: '模拟溯源报告',
      surveyedOn: '2026-04-02',
      office: '模拟市生态环境局',
    })
  })

  it('leads back from a section and a source to the facility', async () => {
    const store = await freshStore()
    await keep(store, CHAIN)
    for (const node of ['section:S', 'source:D']) {
      const { nodes } = await chain(await ctxOf(store), { node })
      expect(nodes.filter(({ direction }) => direction === 'upstream').map(at => at.node)).toEqual([
        'body:lower',
        'body:demo-river',
        'outfall:O',
        'pipe:P',
        'facility:F',
      ])
      expect(nodes).toHaveLength(6)
    }
  })

  it('stops at the depth and the limit asked for and says so', async () => {
    const store = await freshStore()
    await keep(store, CHAIN)
    const ask = async (more: object) => {
      const { nodes, edges, complete } = await chain(await ctxOf(store), { node: 'outfall:O', ...more })
      return [nodes.length, edges.length, complete]
    }
    expect(await ask({ depth: 3 })).toEqual([7, 6, true])
    expect(await ask({ depth: 2 })).toEqual([5, 4, false])
    expect(await ask({ limit: 7 })).toEqual([7, 6, true])
    expect(await ask({ limit: 6 })).toEqual([6, 5, false])
    expect(await ask({ limit: 1 })).toEqual([1, 0, false])
    await expect(ask({ depth: 51 })).rejects.toMatchObject({ code: 'invalid' })
    await expect(ask({ limit: 10_001 })).rejects.toMatchObject({ code: 'invalid' })
  })

  it('ends in a circle', async () => {
    const store = await freshStore()
    const circle = [step('body:lower', 'body:demo-river', 'flows')]
    expect((await keep(store, [...CHAIN, ...circle])).rejects).toEqual([])
    const answer = await chain(await ctxOf(store), { node: 'body:lower', depth: 50 })
    expect(answer.nodes.map(({ node }) => node).toSorted()).toEqual(
      ['body:demo-river', 'body:lower', 'facility:F', 'outfall:O', 'pipe:P', 'section:S', 'source:D'].toSorted(),
    )
    expect(answer.edges).toHaveLength(7)
    expect(answer.complete).toBe(true)
  })

  it('drops a step that has a last day, and shows it as it was known before', async () => {
    const store = await freshStore()
    const { generation } = await keep(store, CHAIN)
    await keep(store, [step('pipe:P', 'outfall:O', 'leads', { to: '2026-08-01' })])
    const count = async (asOf?: string) => {
      const { nodes, edges } = await chain(await ctxOf(store), { node: 'outfall:O', ...(asOf ? { asOf } : {}) })
      return [nodes.length, edges.length]
    }
    expect(await count()).toEqual([5, 4])
    expect(await count(String(generation))).toEqual([7, 6])
    await keep(store, [step('pipe:P', 'outfall:O', 'leads', { from: '2026-09-01' })])
    expect(await count()).toEqual([7, 6])
    await expect(count(String(generation - 1))).rejects.toThrow('There is no outfall "O"')
  })

  it('refuses a step without its ends, and a node that there is none of', async () => {
    const store = await freshStore()
    const { rejects } = await keep(store, [...GROUND, step('outfall:none', 'body:demo-river', 'discharges')])
    expect(rejects).toEqual([{ line: 2, field: 'upstream', value: 'none', reason: 'no such outfall in the register' }])
    expect(await rowsIn(store, 'select * from chain_edge')).toEqual([])
    const ctx = await ctxOf(store)
    await expect(chain(ctx, { node: 'outfall:none' })).rejects.toMatchObject({ code: 'not-found' })
    await expect(chain(ctx, { node: 'none' })).rejects.toMatchObject({ code: 'invalid' })
  })

  it('holds up to 10,000 things, and says when there are more', async () => {
    const store = await freshStore()
    const ids = (count: number) => Array.from({ length: count }, (_, i) => i)
    const [rivers, outfalls] = [200, 3200]
    const all = [
      ...GROUND,
      ...ids(rivers).map(i => entry('body', { body: `b${i}` })),
      ...ids(outfalls).flatMap(i => [
        entry('facility', { facility: `f${i}` }),
        entry('pipe', { pipe: `p${i}` }),
        entry('outfall', { outfall: `o${i}` }),
        step(`facility:f${i}`, `pipe:p${i}`, 'feeds'),
        step(`pipe:p${i}`, `outfall:o${i}`, 'leads'),
        step(`outfall:o${i}`, `body:b${i % rivers}`, 'discharges'),
      ]),
      ...ids(rivers - 1).map(i => step(`body:b${i + 1}`, `body:b${Math.floor(i / 2)}`, 'flows')),
    ]
    expect((await keep(store, all)).rejects).toEqual([])
    const ask = async (input: { node: string; limit?: number; depth?: number }) => {
      const { nodes, edges, complete } = await chain(await ctxOf(store), input)
      return [nodes.length, edges.length, complete]
    }
    expect(await ask({ node: 'outfall:o7' })).toEqual([7, 6, true])
    expect(await ask({ node: 'body:b0' })).toEqual([1000, 999, false])
    const whole = rivers + outfalls * 3
    expect(await ask({ node: 'body:b0', limit: whole, depth: 50 })).toEqual([whole, whole - 1, true])
    expect(await ask({ node: 'body:b0', limit: whole - 1, depth: 50 })).toEqual([whole - 1, whole - 2, false])
  }, 60_000)
})
