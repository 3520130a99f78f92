import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { csvWriter } from '#api/rest/csv.ts'
import { Facility } from '#content/enforcement/answers.ts'
import { idOf, type Kind } from '#content/register/kind.ts'
import { KINDS, kindNamed } from '#content/register/kinds.ts'
import type { EntryPush } from '#content/register/push.ts'
import { readEntry } from '#content/register/read-entry.ts'
import {
  Basin,
  BlackOdorous,
  Office,
  Outfall,
  Section,
  Unit,
  WaterBody,
  WaterUse,
  Zone,
} from '#content/water/answers.ts'
import type { Ctx } from '#db/ask.ts'
import { facilities } from '#db/enforcement/facilities.ts'
import { templates } from '#db/register/templates.ts'
import { blackOdorous } from '#db/water/black-odorous.ts'
import { waterBodies } from '#db/water/bodies.ts'
import { offices } from '#db/water/offices.ts'
import { outfalls } from '#db/water/outfalls.ts'
import { registeredBasins } from '#db/water/registered-basins.ts'
import { sections } from '#db/water/sections.ts'
import { units } from '#db/water/units.ts'
import { waterUse } from '#db/water/water-use.ts'
import { zones } from '#db/water/zones.ts'
import { freshStore, hashOf } from '#test/database.ts'
import { ctxOf, entry, keep } from './entries.ts'

describe('lists of the register', () => {
  it('narrow by place with its counties, by basin with its parts, and by member', async () => {
    const store = await freshStore()
    const body = (id: string, more: object) => entry('body', { body: id, ...more })
    await keep(store, [
      entry('basin'),
      entry('basin', { basin: 'part', within: 'demo-basin' }),
      entry('basin', { basin: 'other' }),
      body('a', { basin: 'demo-basin', places: ['urumqi'] }),
      body('b', { basin: 'part', kind: 'lake', places: ['urumqi-county', 'karamay'] }),
      body('c', { basin: 'other', places: [] }),
    ])
    const ctx = await ctxOf(store)
    const ids = async (input: object) => (await waterBodies(ctx, input)).items.map(({ body }) => body)
    expect(await ids({})).toEqual(['a', 'b', 'c'])
    expect(await ids({ place: 'urumqi' })).toEqual(['a', 'b'])
    expect(await ids({ place: 'karamay' })).toEqual(['b'])
    expect(await ids({ place: 'xinjiang' })).toEqual(['a', 'b'])
    expect(await ids({ place: 'wu-chang-shi' })).toEqual(['a', 'b'])
    expect(await ids({ basin: 'demo-basin' })).toEqual(['a', 'b'])
    expect(await ids({ basin: 'part' })).toEqual(['b'])
    expect(await ids({ kind: 'lake', basin: 'demo-basin' })).toEqual(['b'])
    expect(await ids({ kind: 'canal' })).toEqual([])
    await expect(ids({ basin: 'none' })).rejects.toThrow('There is no basin "none"')
    await expect(ids({ place: 'none' })).rejects.toThrow('none')
    for (const item of (await waterBodies(ctx, {})).items) expect(WaterBody.parse(item)).toEqual(item)
  })

  it('are walked page by page in the generation in which the walk began', async () => {
    const store = await freshStore()
    await keep(store, [entry('basin'), ...['a', 'b', 'c'].map(body => entry('body', { body, places: [] }))])
    const first = await waterBodies(await ctxOf(store), { limit: 2 })
    await keep(store, [entry('body', { body: 'c', places: [], length: 5 }), entry('body', { body: 'd', places: [] })])
    const second = await waterBodies(await ctxOf(store), { limit: 2, cursor: first.next as string })
    expect(second.generation).toBe(first.generation)
    expect(second.items.map(({ body, length }) => [body, length])).toEqual([['c', 300]])
    expect(second.next).toBeNull()
    await expect(waterBodies(await ctxOf(store), { cursor: 'nonsense' })).rejects.toThrow('Cannot read the cursor')
  })
})

type List = (ctx: Ctx, input: never) => Promise<{ items: object[] }>

/** Every list: its kind, its shape, filters that find the example and filters that do not. */
const LISTS: readonly (readonly [string, List, z.ZodType, readonly object[], readonly object[]])[] = [
  ['basin', registeredBasins, Basin, [{}], [{ within: 'demo-basin' }]],
  ['body', waterBodies, WaterBody, [{ kind: 'river' }, { place: 'urumqi' }], [{ kind: 'lake' }, { place: 'karamay' }]],
  ['unit', units, Unit, [{ basin: 'demo-basin' }, { place: 'urumqi' }], [{ place: 'karamay' }]],
  ['zone', zones, Zone, [{ body: 'demo-river' }, { unit: 'demo-unit' }], []],
  ['section', sections, Section, [{ control: 'regional' }, { q: '示例' }], [{ control: 'local' }, { q: '示列' }]],
  [
    'outfall',
    outfalls,
    Outfall,
    [{ place: 'urumqi', body: 'demo-river', category: 'standardise', state: 'under-way' }],
    [{ place: 'karamay' }, { category: 'ban' }, { state: 'done' }],
  ],
  ['facility', facilities, Facility, [{ place: 'urumqi' }], [{ place: 'karamay' }]],
  ['office', offices, Office, [{ body: 'demo-river' }, { place: 'urumqi' }], [{ place: 'karamay' }]],
  ['black', blackOdorous, BlackOdorous, [{ state: 'under-treatment' }], [{ state: 'removed' }, { place: 'karamay' }]],
  [
    'use',
    waterUse,
    WaterUse,
    [{ year: '2026', part: 'bingtuan', kind: 'total' }],
    [{ year: '2025' }, { part: 'whole' }, { kind: 'groundwater' }, { place: 'urumqi' }],
  ],
]

const EXAMPLES = KINDS.filter(({ kind }) => kind !== 'edge' && kind !== 'pipe').map(({ kind }, i) =>
  entry(kind, {}, i + 2),
)

describe('every list', () => {
  it.each(LISTS)('of %s answers in its shape, with what its filters find', async (kind, list, shape, found, none) => {
    const store = await freshStore()
    expect((await keep(store, EXAMPLES)).rejects).toEqual([])
    const ctx = await ctxOf(store)
    for (const input of [{}, ...found]) {
      const { items } = await list(ctx, input as never)
      const expected = { ...kindNamed(kind)?.example, simulated: false, import: 1 }
      expect([items, ...items.map(item => shape.parse(item))], JSON.stringify(input)).toEqual([[expected], expected])
    }
    for (const input of none) expect((await list(ctx, input as never)).items, JSON.stringify(input)).toEqual([])
  })

  it.each(LISTS)('of %s can be imported again from its own CSV and changes nothing', async (name, list, shape) => {
    const store = await freshStore()
    await keep(store, EXAMPLES)
    const writer = csvWriter(shape)
    const { items } = await list(await ctxOf(store), {} as never)
    const text = writer.head + items.map(item => writer.item(item)).join('')
    const kind = kindNamed(name) as Kind
    const rows = (parse(text, { bom: true, columns: true }) as Record<string, string>[]).map((cells, i): EntryPush => {
      const { entry: read = {} } = readEntry(kind, cells)
      return { kind: name, id: idOf(kind, read), entry: read, line: i + 2 }
    })
    expect(await keep(store, rows)).toMatchObject({ stored: 0, revised: 0, unchanged: 1, rejects: [] })
  })
})

describe('a file of entries', () => {
  it('makes the same register in whatever order its rows stand', async () => {
    const hashes = new Set<string>()
    const whole = { minLength: EXAMPLES.length, maxLength: EXAMPLES.length }
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(EXAMPLES, whole), async rows => {
        const store = await freshStore()
        expect(await keep(store, rows)).toMatchObject({ stored: EXAMPLES.length, rejects: [] })
        hashes.add(await hashOf(store, ['entry', 'water_name']))
        expect(hashes.size).toBe(1)
      }),
      { numRuns: 8 },
    )
  })
})

describe('templates', () => {
  it('are listed for every kind', async () => {
    const ctx = await ctxOf(await freshStore())
    const { items } = await templates(ctx, {})
    expect(items.map(({ kind }) => kind)).toEqual(KINDS.map(({ kind }) => kind))
    expect((await templates(ctx, { kind: 'edge' })).items).toEqual([items.at(-1)])
    await expect(templates(ctx, { kind: 'cat' })).rejects.toMatchObject({ code: 'invalid' })
  })
})
