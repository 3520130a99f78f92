import { describe, expect, test } from 'vitest'
import { simulatedWaterEntries } from '#api/simulated/water/simulated-water-entries.ts'
import { PLACES } from '#content/place/places.ts'
import { idOf } from '#content/register/kind.ts'
import { KINDS, kindNamed } from '#content/register/kinds.ts'
import { privateIn } from '#content/register/private.ts'
import type { EntryPush } from '#content/register/push.ts'
import { checksOf } from '#content/register/read-entry.ts'
import { referencesOf } from '#content/register/refs.ts'
import type { GivenNames } from '#content/register/shapes.ts'
import {
  BOUNDARIES,
  OUTFALL_CATEGORIES,
  OUTFALL_KINDS,
  OUTFALL_STATES,
  SOURCE_LEVELS,
  SOURCE_WATERS,
  USE_KINDS,
  USE_PARTS,
} from '#content/water/entries.ts'
import { WATER_KINDS } from '#content/water/kinds.ts'

const NOWS = [Date.UTC(2026, 10, 23, 5, 20), Date.UTC(2026, 0, 1), Date.UTC(2027, 5, 30, 15, 59)]
const NOW = NOWS[0] as number

const at = async (now: number, origin?: number): Promise<EntryPush[]> => {
  const batches = await Array.fromAsync(simulatedWaterEntries(now, origin))
  return batches.flatMap(batch => batch.entries)
}
const ENTRIES = await at(NOW)
// biome-ignore lint/suspicious/noExplicitAny: the shapes are held against the entries in the first test
type Body = Record<string, any>
const of = (kind: string, entries = ENTRIES) => entries.filter(one => one.kind === kind).map(one => one.entry as Body)
const values = (kind: string, field: string) => new Set(of(kind).map(entry => entry[field]))

describe('every entry of the simulated waters', () => {
  test.each(NOWS)('fits its shape and its checks at %i', async now => {
    for (const { kind, id, entry } of await at(now)) {
      const known = kindNamed(kind)
      if (!known) throw new Error(kind)
      expect(known.shape.strict().parse(entry)).toEqual(entry)
      expect(checksOf(known, entry)).toEqual([])
      expect(idOf(known, entry)).toBe(id)
    }
  })
  test('refers only to places and to entries that come with it', () => {
    const held = new Set(ENTRIES.map(({ kind, id }) => `${kind} ${id}`))
    for (const { place } of PLACES) held.add(`place ${place}`)
    const dangling = ENTRIES.flatMap(({ kind, entry }) => referencesOf(kindNamed(kind)!, entry)).filter(
      reference => !held.has(`${reference.kind} ${reference.id}`),
    )
    expect(dangling).toEqual([])
  })
  test('is there once from each day, in the order of kinds and of lines', () => {
    expect(new Set(ENTRIES.map(({ kind, id, entry }) => `${kind} ${id} ${entry['from']}`)).size).toBe(ENTRIES.length)
    expect(ENTRIES.map(({ line }) => line)).toEqual(ENTRIES.map((_, i) => i + 2))
    const order = KINDS.map(({ kind }) => kind)
    const met = ENTRIES.map(({ kind }) => order.indexOf(kind))
    expect(met).toEqual(met.toSorted((a, b) => a - b))
    // The facilities of the waters are of a kind of enforcement.
    expect(new Set(met).size).toBe(WATER_KINDS.length + 1)
  })
  test('is marked as simulated in its id and in each of its names', () => {
    for (const { kind, id, entry } of ENTRIES) {
      expect(id).toMatch(/^((facility|pipe|outfall|body):)?sim-/)
      const names = entry['names'] as GivenNames | undefined
      if (!names) expect(['use', 'quarter', 'edge']).toContain(kind)
      else
        expect([names.zh, names.ug, names.kk, names.en]).toEqual([
          expect.stringMatching(/^模拟/),
          expect.stringMatching(/^تەقلىدىي /),
          expect.stringMatching(/^ۇقساتپا /),
          expect.stringMatching(/^Simulated /),
        ])
      for (const field of ['document', 'responsible', 'office'] as const)
        if (entry[field] && field !== kind) expect(entry[field]).toMatch(/^模拟/)
    }
  })
  test('names offices and units that nobody could ring or take for a person', () => {
    for (const { entry } of ENTRIES)
      for (const value of Object.values(entry)) if (typeof value === 'string') expect(privateIn(value)).toBeNull()
    for (const { phone } of of('office')) expect([null, '0000-0000000']).toContain(phone)
    expect(values('facility', 'uscc')).toEqual(new Set([null]))
  })
})

describe('the simulated register', () => {
  test('has waters, sections, sources and outfalls of every kind', () => {
    const count = (kind: string) => of(kind).length
    expect([count('basin'), count('section'), count('source'), count('black')]).toEqual([3, 44, 16, 4])
    expect(new Set(of('outfall').map(({ outfall }) => outfall)).size).toBe(36)
    const kinds = of('body').map(({ kind }) => kind as string)
    expect(kinds.toSorted()).toEqual(
      [...Array(1).fill('canal'), ...Array(3).fill('lake'), 'reservoir', 'reservoir'].concat(Array(8).fill('river')),
    )
    expect(values('outfall', 'kind')).toEqual(new Set(OUTFALL_KINDS))
    expect(values('outfall', 'category')).toEqual(new Set(OUTFALL_CATEGORIES))
    expect(values('outfall', 'state')).toEqual(new Set(OUTFALL_STATES))
    expect(values('source', 'level')).toEqual(new Set(SOURCE_LEVELS))
    expect(values('source', 'water')).toEqual(new Set(SOURCE_WATERS))
    expect(values('use', 'kind')).toEqual(new Set(USE_KINDS))
    expect(values('use', 'part')).toEqual(new Set(USE_PARTS))
    expect(values('section', 'boundary')).toEqual(new Set(BOUNDARIES.filter(one => one !== 'provincial')))
    expect(of('section').filter(({ boundary }) => boundary === 'national')).toHaveLength(1)
    expect(of('section').filter(({ control }) => control === 'national')).toHaveLength(20)
  })
  test('lies on its rivers in the order of flow, and each deadline past or to come', () => {
    const length = new Map(of('body').map(({ body, length }) => [body, length as number | null]))
    for (const kind of ['section', 'outfall', 'source'])
      for (const { body, kilometre } of of(kind))
        if (kilometre !== null) expect(kilometre).toBeLessThanOrEqual(length.get(body) as number)
    const today = '2026-11-23'
    const outfalls = of('outfall') as { state: string; deadline: string | null; doneOn: string | null }[]
    for (const { doneOn } of outfalls) expect(doneOn === null || doneOn < today).toBe(true)
    for (const { state, doneOn } of outfalls) expect(doneOn !== null).toBe(state === 'done')
    const open = of('outfall').filter(({ state, deadline }) => state !== 'done' && deadline) as { deadline: string }[]
    expect(open.filter(({ deadline }) => deadline < today).length).toBeGreaterThan(3)
    expect(open.filter(({ deadline }) => deadline > today).length).toBeGreaterThan(3)
  })
  test('leads from each facility to a body with its section, each step with its evidence', () => {
    const edges = of('edge') as { upstream: string; downstream: string; document: string }[]
    const below = Map.groupBy(edges, ({ upstream }) => upstream)
    const reached = (node: string): string[] => [node, ...(below.get(node) ?? []).flatMap(e => reached(e.downstream))]
    for (const { facility } of of('facility'))
      expect(reached(`facility:${facility}`).some(node => node.startsWith('section:'))).toBe(true)
    expect(new Set(edges.map(({ document }) => document)).size).toBe(edges.length)
    expect(reached('facility:sim-facility-a5-mill')).toEqual(
      expect.arrayContaining([
        'pipe:sim-pipe-a5-branch',
        'pipe:sim-pipe-a5',
        'outfall:sim-outfall-a5',
        'section:sim-a4',
      ]),
    )
  })
  test('adds up: region and XPCC make the whole, in three years, once beyond and once unpublished', () => {
    const uses = of('use') as { kind: string; part: string; year: string; value: number | null; cap: number }[]
    expect(new Set(uses.map(({ year }) => year))).toEqual(new Set(['2023', '2024', '2025']))
    const value = (kind: string, part: string, year: string) =>
      uses.find(use => use.kind === kind && use.part === part && use.year === year)?.value as number
    for (const kind of ['total', 'groundwater', 'agriculture'])
      for (const year of ['2023', '2024', '2025'])
        expect(value(kind, 'region', year) + value(kind, 'bingtuan', year)).toBeCloseTo(value(kind, 'whole', year), 9)
    expect(uses.filter(use => use.kind === 'total' && (use.value ?? 0) > use.cap).length).toBeGreaterThan(0)
    expect(uses.filter(use => use.value === null)).toHaveLength(1)
  })
  test('publishes eight quarters of the sources: some missing, one failing, none before its day', () => {
    const quarters = of('quarter') as Record<string, unknown>[]
    expect(new Set(quarters.map(({ quarter }) => quarter)).size).toBe(8)
    expect(quarters.length).toBeGreaterThan(95)
    expect(quarters.length).toBeLessThan(8 * 16 - 5)
    const failing = quarters.filter(({ attained }) => attained === false)
    expect(failing).toEqual([expect.objectContaining({ source: 'sim-source-08', over: ['so4'], class: 'IV' })])
    for (const { publishedOn } of quarters) expect((publishedOn as string) <= '2026-11-23').toBe(true)
  })
  test('only grows by quarters and years as time passes', async () => {
    const origin = 2026 * 12 + 10
    const later = await at(NOW + 300 * 86_400_000, origin)
    const text = ({ kind, entry }: EntryPush) => JSON.stringify([kind, entry])
    const after = new Set(later.map(text))
    expect(ENTRIES.every(entry => after.has(text(entry)))).toBe(true)
    const before = new Set(ENTRIES.map(text))
    const fresh = later.filter(entry => !before.has(text(entry)))
    expect(new Set(fresh.map(({ kind }) => kind))).toEqual(new Set(['use', 'quarter']))
  })
})
