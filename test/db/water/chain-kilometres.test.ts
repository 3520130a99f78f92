import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { EntryPush } from '#content/register/push.ts'
import type { Store } from '#db/open.ts'
import { chain } from '#db/water/chain.ts'
import { freshStore } from '#test/database.ts'
import { called, ctxOf, entry, GROUND, keep, rowsIn } from '../register/entries.ts'

type Kilometre = number | null
const step = (upstream: string, downstream: string, type: string) =>
  entry('edge', { upstream, downstream, type, from: '2026-04-02' })
const river = (body: string, into: string | null = null, intoKilometre: Kilometre = null) => [
  entry('body', { body, into, intoKilometre }),
  ...(into === null ? [] : [step(`body:${body}`, `body:${into}`, 'flows')]),
]
const section = (id: string, kilometre: Kilometre, body = 'main', more: object = {}) =>
  entry('section', { section: id, names: called(`模拟${id}`), body, kilometre, zone: null, ...more })
const outfall = (id: string, kilometre: Kilometre, body = 'main', more: object = {}) =>
  entry('outfall', { outfall: id, body, kilometre, ...more })
const watched = (id: string, kilometre: Kilometre, body = 'main') => [
  section(id, kilometre, body),
  step(`body:${body}`, `section:${id}`, 'watched'),
]
const supplied = (id: string, kilometre: Kilometre, body = 'main') => [
  entry('source', { source: id, body, kilometre }),
  step(`body:${body}`, `source:${id}`, 'supplies'),
]
const discharging = (id: string, kilometre: Kilometre, body = 'main') => [
  outfall(id, kilometre, body),
  step(`outfall:${id}`, `body:${body}`, 'discharges'),
]

async function registered(...entries: EntryPush[]): Promise<Store> {
  const store = await freshStore()
  expect((await keep(store, [...GROUND, ...entries])).rejects).toEqual([])
  return store
}

/** What lies one way, sorted; `?` marks what kilometres do not show. */
async function lying(store: Store, way: 'upstream' | 'downstream', node: string, asOf?: number): Promise<string[]> {
  const { nodes, edges, complete } = await chain(await ctxOf(store), { node, ...(asOf ? { asOf: String(asOf) } : {}) })
  expect(complete).toBe(true)
  expect(nodes[0]).toMatchObject({ node, direction: 'self', located: true })
  const there = new Set(nodes.map(at => at.node))
  expect(edges.every(({ upstream, downstream }) => there.has(upstream) && there.has(downstream))).toBe(true)
  return nodes
    .filter(({ direction }) => direction === way)
    .map(({ kind, id, located }) => `${kind === 'body' ? '~' : ''}${id}${located ? '' : '?'}`)
    .toSorted()
}

describe('along one river', () => {
  const RIVER = [
    ...river('main'),
    ...[...watched('S1', 50), ...watched('S2', 100), ...watched('S3', 100.5), ...watched('S0', null)],
    ...[...supplied('D1', 99.9), ...supplied('D2', 100), ...supplied('D3', 180)],
    ...[...discharging('O1', 20), ...discharging('O2', 100), ...discharging('O3', 150), ...discharging('O0', null)],
  ]

  it('below an outfall are sections and sources at its kilometre and beyond, and those of unknown kilometre', async () => {
    const store = await registered(...RIVER)
    expect(await lying(store, 'downstream', 'outfall:O2')).toEqual(['D2', 'D3', 'S0?', 'S2', 'S3', '~main'])
    expect(await lying(store, 'downstream', 'outfall:O1')).toEqual(['D1', 'D2', 'D3', 'S0?', 'S1', 'S2', 'S3', '~main'])
    expect(await lying(store, 'downstream', 'outfall:O3')).toEqual(['D3', 'S0?', '~main'])
  })

  it('above a section or source are outfalls at its kilometre and before, and those of unknown kilometre', async () => {
    const store = await registered(...RIVER)
    expect(await lying(store, 'upstream', 'section:S1')).toEqual(['O0?', 'O1', '~main'])
    expect(await lying(store, 'upstream', 'section:S2')).toEqual(['O0?', 'O1', 'O2', '~main'])
    expect(await lying(store, 'upstream', 'source:D1')).toEqual(['O0?', 'O1', '~main'])
    expect(await lying(store, 'upstream', 'source:D3')).toEqual(['O0?', 'O1', 'O2', 'O3', '~main'])
  })

  it('with a kilometre unknown at the beginning nothing is left out, and nothing but the river is shown', async () => {
    const store = await registered(...RIVER)
    expect(await lying(store, 'downstream', 'outfall:O0')).toEqual(
      ['D1?', 'D2?', 'D3?', 'S0?', 'S1?', 'S2?', 'S3?', '~main'].toSorted(),
    )
    expect(await lying(store, 'upstream', 'section:S0')).toEqual(['O0?', 'O1?', 'O2?', 'O3?', '~main'])
  })

  it('of the river itself everything counts', async () => {
    const store = await registered(...RIVER)
    expect(await lying(store, 'downstream', 'body:main')).toEqual(['D1', 'D2', 'D3', 'S0', 'S1', 'S2', 'S3'])
    expect(await lying(store, 'upstream', 'body:main')).toEqual(['O0', 'O1', 'O2', 'O3'])
  })

  it('a kilometre on another body than that of the step says nothing', async () => {
    const store = await registered(
      ...RIVER,
      ...river('other'),
      section('SX', 1, 'other'),
      step('body:main', 'section:SX', 'watched'),
    )
    expect(await lying(store, 'downstream', 'outfall:O3')).toEqual(['D3', 'S0?', 'SX?', '~main'])
  })
})

describe('where rivers join', () => {
  const RIVERS = [
    ...[...river('sea'), ...river('main', 'sea', 300), ...river('early', 'main', 40), ...river('late', 'main', 160)],
    ...[...river('vague', 'main', null), ...river('brook', 'late', 10)],
    ...[...discharging('OE', 70, 'early'), ...discharging('OL', 80, 'late'), ...discharging('OB', 5, 'brook')],
    ...[...discharging('OV', 5, 'vague'), ...discharging('OM', 120), ...watched('M1', 30), ...watched('M2', 100)],
    ...[...watched('M3', 160), ...watched('L1', 60, 'late'), ...watched('L2', 90, 'late')],
    ...[...watched('X1', 299, 'sea'), ...watched('X2', 300, 'sea')],
  ]

  it('above a section is the whole of a tributary that joins above, and nothing of one that joins below', async () => {
    const store = await registered(...RIVERS)
    expect(await lying(store, 'upstream', 'section:M1')).toEqual(['OV?', '~main', '~vague?'])
    expect(await lying(store, 'upstream', 'section:M2')).toEqual(['OE', 'OV?', '~early', '~main', '~vague?'])
    const all = ['OB', 'OE', 'OL', 'OM', 'OV?', '~brook', '~early', '~late', '~main', '~vague?']
    expect(await lying(store, 'upstream', 'section:M3')).toEqual(all)
    expect(await lying(store, 'upstream', 'section:L1')).toEqual(['OB', '~brook', '~late'])
  })

  it('below an outfall a tributary is followed down to its mouth, and the next river from there', async () => {
    const store = await registered(...RIVERS)
    expect(await lying(store, 'downstream', 'outfall:OE')).toEqual(['M2', 'M3', 'X2', '~early', '~main', '~sea'])
    expect(await lying(store, 'downstream', 'outfall:OL')).toEqual(['L2', 'M3', 'X2', '~late', '~main', '~sea'])
    expect(await lying(store, 'downstream', 'outfall:OB')).toEqual(
      ['L1', 'L2', 'M3', 'X2', '~brook', '~late', '~main', '~sea'].toSorted(),
    )
  })

  it('of a tributary whose junction is unknown everything follows, not shown until the next known junction', async () => {
    const store = await registered(...RIVERS)
    expect(await lying(store, 'downstream', 'outfall:OV')).toEqual(
      ['M1?', 'M2?', 'M3?', 'X2', '~main', '~sea', '~vague'].toSorted(),
    )
  })

  it('of two rivers in a row the one asked for counts whole, and the lower one from where the upper one joins', async () => {
    const store = await registered(...RIVERS)
    expect(await lying(store, 'downstream', 'body:late')).toEqual(['L1', 'L2', 'M3', 'X2', '~main', '~sea'])
    expect(await lying(store, 'upstream', 'body:late')).toEqual(['OB', 'OL', '~brook'])
  })

  it('a body that is led away from another one on its way leaves it at an unknown kilometre', async () => {
    const store = await registered(
      ...[...river('main'), ...river('canal'), step('body:main', 'body:canal', 'flows')],
      ...[...discharging('O', 250), ...watched('C', 5, 'canal')],
    )
    expect(await lying(store, 'downstream', 'outfall:O')).toEqual(['C?', '~canal?', '~main'])
    expect(await lying(store, 'upstream', 'section:C')).toEqual(['O?', '~canal', '~main?'])
  })

  it('a longer way that comes in further up adds what lies between, and keeps the fewest steps', async () => {
    const store = await registered(
      ...[...river('main'), ...river('loop', 'main', 50), step('body:main', 'body:loop', 'flows')],
      ...[...discharging('O', 200), ...watched('S1', 40), ...watched('S2', 100), ...watched('S3', 220)],
    )
    const { nodes, complete } = await chain(await ctxOf(store), { node: 'outfall:O' })
    expect(nodes.map(({ node, steps, located }) => [node, steps, located])).toEqual([
      ['outfall:O', 0, true],
      ['body:main', 1, true],
      ['body:loop', 2, false],
      ['section:S3', 2, true],
      ['section:S2', 4, false],
    ])
    expect(complete).toBe(true)
    const near = await chain(await ctxOf(store), { node: 'outfall:O', depth: 3 })
    expect([near.nodes.length, near.complete]).toEqual([4, false])
  })
})

describe('when kilometres are corrected', () => {
  const RIVER = [...river('sea'), ...river('main', 'sea', 10), ...watched('S', 100), ...watched('X', 20, 'sea')]
  const HELD = [...RIVER, ...supplied('D', 100), ...discharging('O', 120)]

  it.each<[string, EntryPush, string[]]>([
    ['the outfall', outfall('O', 90), ['D', 'S', 'X', '~main', '~sea']],
    ['the outfall, to none', outfall('O', null), ['D?', 'S?', 'X', '~main', '~sea']],
    ['the section', section('S', 120), ['S', 'X', '~main', '~sea']],
    ['the source', supplied('D', 121)[0] as EntryPush, ['D', 'X', '~main', '~sea']],
    ['the upstream body', river('main', 'sea', 30)[0] as EntryPush, ['~main', '~sea']],
    ['the upstream body, to another', river('main', null)[0] as EntryPush, ['X?', '~main', '~sea?']],
    [
      'the outfall from a later day on',
      outfall('O', 90, 'main', { from: '2026-06-01' }),
      ['D', 'S', 'X', '~main', '~sea'],
    ],
  ])('the chain follows the correction of %s, and shows before what was known before', async (_, correction, now) => {
    const store = await freshStore()
    const before = await keep(store, [...GROUND, ...HELD])
    const as = ['X', '~main', '~sea']
    expect(await lying(store, 'downstream', 'outfall:O')).toEqual(as)
    const after = await keep(store, [correction])
    expect(after).toMatchObject({ rejects: [] })
    expect(await lying(store, 'downstream', 'outfall:O')).toEqual(now)
    expect(await lying(store, 'downstream', 'outfall:O', after.generation)).toEqual(now)
    expect(await lying(store, 'downstream', 'outfall:O', before.generation)).toEqual(as)
    expect(await lying(store, 'upstream', 'section:S', before.generation)).toEqual(['~main'])
  })

  it('a step that comes after its ends is placed as one that comes with them', async () => {
    const isStep = ({ kind }: EntryPush) => kind === 'edge'
    const all = [...GROUND, ...HELD]
    const [apart, together] = [await freshStore(), await freshStore()]
    await keep(
      apart,
      all.filter(one => !isStep(one)),
    )
    await keep(apart, all.filter(isStep))
    await keep(together, all)
    const rows = (store: Store) => rowsIn(store, 'select * from chain_edge order by 1, 2')
    expect(await rows(apart)).toEqual(await rows(together))
    expect(await rows(apart)).toEqual([
      ['body:main', 'body:sea', 10, 1],
      ['body:main', 'section:S', 100, 0],
      ['body:main', 'source:D', 100, 0],
      ['body:sea', 'section:X', 20, 0],
      ['outfall:O', 'body:main', 120, 0],
    ])
  })

  it('a database from before is given the same places by the migration', async () => {
    const store = await freshStore()
    await keep(store, [...GROUND, ...HELD, ...watched('S0', null), ...river('other', 'main', null)])
    const rows = () => rowsIn(store, 'select * from chain_edge order by 1, 2')
    const kept = await rows()
    await store.client.execute('update chain_edge set kilometre = null, atMouth = 0')
    expect(await rows()).not.toEqual(kept)
    const migration = readFileSync('db/migrations/0005_chain-kilometre.sql', 'utf8')
    const [, , fill = ''] = migration.split('--> statement-breakpoint')
    await store.client.execute(fill)
    expect(await rows()).toEqual(kept)
  })
})
