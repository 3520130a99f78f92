import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Push } from '#content/air/push.ts'
import type { ResultPush } from '#content/enforcement/monitoring/push.ts'
import { Refusal } from '#content/refusal.ts'
import type { EntryPush } from '#content/register/push.ts'
import { parseHour } from '#content/time.ts'
import type { WaterPush } from '#content/water/push.ts'
import type { Store } from '#db/open.ts'
import { currentGeneration } from '#db/trail/generation.ts'
import { rollBack } from '#db/trail/roll-back.ts'
import { freshStore, push, recordPushes } from '#test/database.ts'
import { cod, keepResults, result } from '../enforcement/results.ts'
import { entry, keep, RECEIVED_AT } from '../register/entries.ts'
import { FEED, recordWater, sample } from '../water/pushes.ts'
import { answersOf, BY_REGISTER_NOW } from './answers.ts'

const HOUR = parseHour('2026-05-01T10:00:00+08:00')
const undo = (store: Store, id: number) => rollBack(store, { undoes: id, by: '乙', reason: '模拟' }, RECEIVED_AT)

type Act =
  | { of: 'air'; source: string; pushes: Push[] }
  | { of: 'water'; source: string; samples: WaterPush[] }
  | { of: 'register'; entries: EntryPush[] }
  | { of: 'results'; source: string; results: ResultPush[] }
type Step = Act | { of: 'undo'; nth: number }

/** Does an act as an import that no other is like, and returns its number. */
async function act(store: Store, step: Act, nth: number): Promise<number> {
  const about = { sha256: `file ${nth}` }
  if (step.of === 'register') return (await keep(store, step.entries, about)).import
  if (step.of === 'results')
    return (await keepResults(store, step.results, { ...about, source: step.source, receivedAt: RECEIVED_AT })).import
  if (step.of === 'water') return (await recordWater(store, step.samples, { ...about, source: step.source })).import
  return (await recordPushes(store, step.pushes, { ...about, source: step.source })).import
}

const pollutant = fc.option(fc.integer({ min: 1, max: 300 }), { nil: undefined })
const pushes = fc.array(
  fc.record({
    station: fc.constantFrom('T001', 'T002'),
    hour: fc.integer({ min: 0, max: 30 }),
    pm25: pollutant,
    so2: pollutant,
    moved: fc.boolean(),
  }),
  { minLength: 1, maxLength: 4 },
)
const air = fc.record({ source: fc.constantFrom('one', 'other'), rows: pushes }).map(
  ({ source, rows }): Act => ({
    of: 'air',
    source,
    pushes: rows.map(({ station, hour, moved, pm25, so2 }) =>
      push({
        ...{ station, hour: HOUR + hour, name: moved ? '搬迁后' : '测试站', area: moved ? '库尔勒市' : '乌鲁木齐市' },
        air: { ...(pm25 === undefined ? {} : { pm25 }), ...(so2 === undefined ? {} : { so2 }) },
      }),
    ),
  }),
)

const water = fc
  .record({
    source: fc.constantFrom('one', 'other'),
    rows: fc.array(
      fc.record({
        site: fc.constantFrom('feed', 'section', 'source'),
        at: fc.integer({ min: 0, max: 6 }),
        do: fc.integer({ min: 1, max: 9 }),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  })
  .map(
    ({ source, rows }): Act => ({
      of: 'water',
      source,
      samples: rows.map(row =>
        sample({
          site: row.site === 'feed' ? FEED : { kind: row.site as 'section' | 'source', id: `demo-${row.site}` },
          at: (HOUR + row.at * 200) * 60,
          water: { do: row.do },
        }),
      ),
    }),
  )

const results = fc
  .record({
    source: fc.constantFrom('one', 'other'),
    rows: fc.array(
      fc.record({
        day: fc.constantFrom('2026-03-02', '2026-03-03', '2026-04-01'),
        value: fc.constantFrom('40', '90', '120', null),
        agency: fc.constantFrom(null, 'demo-agency'),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  })
  .map(
    ({ source, rows }): Act => ({
      ...{ of: 'results', source },
      results: rows.map(({ day, value, agency }) => result({ at: day, agency, cells: cod(value) })),
    }),
  )

const KINDS = [
  ...['permit', 'limit', 'agency', 'membership'],
  'basin',
  'body',
  'section',
  'unit',
  'zone',
  'source',
  'facility',
  'outlet',
  'outfall',
  'edge',
  'case',
  'step',
  'draw',
]
const register = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...KINDS),
      from: fc.constantFrom('2026-01-01', '2026-02-01'),
      variant: fc.integer({ min: 0, max: 1 }),
    }),
    { minLength: 6, maxLength: 20 },
  )
  .map(
    (rows): Act => ({
      of: 'register',
      entries: rows.map(({ kind, from, variant }) => entry(kind, { from, ...VARIANTS[kind]?.[variant] })),
    }),
  )

/** What an entry says in one of two ways. */
const VARIANTS: Record<string, readonly Record<string, unknown>[]> = {
  facility: [{ state: 'operating' }, { state: 'closed' }],
  body: [{ kind: 'river' }, { kind: 'lake' }],
  limit: [{ limit: 50 }, { limit: 100 }],
  outlet: [{ device: null }, { device: '88888880000001' }],
  section: [{ alsoCalled: ['另一名'] }, { alsoCalled: [], limits: 'lake' }],
  outfall: [{ kilometre: 120 }, { kilometre: 40 }],
}

const step: fc.Arbitrary<Step> = fc.oneof(
  { arbitrary: air, weight: 2 },
  { arbitrary: water, weight: 2 },
  { arbitrary: results, weight: 2 },
  { arbitrary: register, weight: 4 },
  { arbitrary: fc.record({ of: fc.constant('undo' as const), nth: fc.nat(9) }), weight: 4 },
)

const withoutRegister = (answers: Record<string, string>) =>
  Object.fromEntries(Object.entries(answers).filter(([target]) => !BY_REGISTER_NOW.test(target)))

/** Rolls an import back unless it is refused; answers as of days between stay what they were. */
async function undone(store: Store, id: number, ofRegister: boolean): Promise<boolean> {
  const newest = await currentGeneration(store.client)
  const { rows } = await store.client.execute({ sql: 'select generation from import where import = ?', args: [id] })
  const between = newest - 1 >= Number(rows[0]?.['generation']) ? newest - 1 : null
  const told = async (of: number) => (ofRegister ? withoutRegister(await answersOf(store, of)) : answersOf(store, of))
  const then = between === null ? null : await told(between)
  try {
    await undo(store, id)
  } catch (error) {
    if (error instanceof Refusal && error.code === 'conflict') return false
    throw error
  }
  if (between !== null) expect(await told(between)).toEqual(then)
  return true
}

type Held = { id: number; step: Act; nth: number }

/** Does the steps one after the other; the imports that are in force in the end. */
async function played(store: Store, steps: readonly Step[]): Promise<Held[]> {
  const held: Held[] = []
  for (const [nth, step] of steps.entries()) {
    if (step.of !== 'undo') held.push({ id: await act(store, step, nth), step, nth })
    else if (held.length > 0) {
      const at = step.nth % held.length
      if (await undone(store, held[at]?.id ?? 0, held[at]?.step.of === 'register')) held.splice(at, 1)
    }
  }
  return held
}

const numbered = (answers: Record<string, string>, numberOf: (id: number) => number | undefined) =>
  Object.fromEntries(
    Object.entries(answers).map(([target, text]) => [
      target,
      text.replace(
        /"(import|replacedBy|committedBy|revealedBy)":(\d+)/g,
        (_, field, id) => `"${field}":${numberOf(Number(id))}`,
      ),
    ]),
  )

describe('after roll-backs every public answer', () => {
  it('is the one before the import, byte for byte', async () => {
    const store = await freshStore()
    await act(store, { of: 'register', entries: KINDS.map(kind => entry(kind)) }, 0)
    await act(store, { of: 'air', source: 'one', pushes: [push({ hour: HOUR, air: { pm25: 30 } })] }, 1)
    await act(store, { of: 'water', source: 'one', samples: [sample({ at: HOUR * 60, water: { do: 7 } })] }, 2)
    await act(store, { of: 'results', source: 'one', results: [result({ cells: cod('90') })] }, 6)
    const before = await answersOf(store)
    const changed = KINDS.map(kind => entry(kind, VARIANTS[kind]?.[1] ?? { from: '2026-02-01' }))
    const later = [
      await act(store, { of: 'register', entries: changed }, 3),
      await act(
        store,
        { of: 'air', source: 'two', pushes: [push({ hour: HOUR, air: { pm25: 90 }, area: '库尔勒市' })] },
        4,
      ),
      await act(store, { of: 'water', source: 'two', samples: [sample({ at: HOUR * 60, water: { do: 2 } })] }, 5),
      await act(store, { of: 'results', source: 'two', results: [result({ cells: cod('30') })] }, 7),
    ]
    expect(await answersOf(store)).not.toEqual(before)
    for (const id of later.toReversed()) await undo(store, id)
    expect(await answersOf(store)).toEqual(before)
  }, 60_000)

  it('is that of a database which never saw the imports rolled back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 10 }), async steps => {
        const [real, replayed] = [await freshStore(), await freshStore()]
        const held = await played(real, steps)
        const numbers = new Map<number, number>()
        for (const { id, step: one, nth } of held) numbers.set(id, await act(replayed, one, nth))
        expect(numbered(await answersOf(real), id => numbers.get(id))).toEqual(await answersOf(replayed))
      }),
      { numRuns: Number(process.env['ROLL_BACK_RUNS'] ?? 12) },
    )
  }, 300_000)
})
