import { createHash } from 'node:crypto'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { readJson } from '#api/rest/body.ts'
import { csvWriter } from '#api/rest/csv.ts'
import { ENFORCEMENT_ROUTES } from '#api/rest/enforcement-routes.ts'
import { Draw, DrawVerification } from '#content/enforcement/draw-shapes.ts'
import type { Kind } from '#content/register/kind.ts'
import { kindNamed } from '#content/register/kinds.ts'
import type { EntryPush } from '#content/register/push.ts'
import { readEntry } from '#content/register/read-entry.ts'
import type { Ctx } from '#db/ask.ts'
import { draws } from '#db/enforcement/draws.ts'
import { verifyDraw } from '#db/enforcement/verify-draw.ts'
import { freshStore } from '#test/database.ts'
import { ctxOf, entry, keep, RECEIVED_AT } from '../register/entries.ts'

/** The draw of this test, by hand: nothing here comes from the rule. */
const digest = (text: string) => createHash('sha256').update(text).digest('hex')
const SEED = digest('thrown by hand')
const POOL = ['F01', 'F02', 'F03', 'F04', 'F05', 'F06', 'F07', 'F08', 'F09', 'F10']
const PEOPLE = ['i1', 'i2', 'i3', 'i4']
const lowest = (members: readonly string[], quota: number) =>
  members
    .map(member => [digest(`${SEED}\n${member}`), member] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, quota)
    .map(([, member]) => member)
const COMMITMENT = digest(`qingtian-draw-1\n3\n${POOL.join('\n')}\n\n2\n${PEOPLE.join('\n')}\n${SEED}\n`)
const [RESULT, PEOPLE_DRAWN] = [lowest(POOL, 3), lowest(PEOPLE, 2)]
const LEFT = POOL.filter(member => !RESULT.includes(member))

const GOOD = {
  ...{ method: 'qingtian-draw-1', quota: 3, pool: POOL, inspectorQuota: 2, inspectors: PEOPLE },
  ...{ seed: SEED, commitment: COMMITMENT, result: RESULT, inspectorResult: PEOPLE_DRAWN },
} as const

const verify = async (changed: object = {}) => {
  const answer = await verifyDraw({} as Ctx, { ...GOOD, ...changed } as never)
  expect(DrawVerification.parse(answer)).toEqual(answer)
  return answer
}

describe('a draw, recomputed', () => {
  it('agrees with one that was drawn by hand', async () => {
    const answer = await verify()
    expect(answer).toMatchObject({
      commitment: { given: COMMITMENT, computed: COMMITMENT, agrees: true },
      result: { computed: RESULT, agrees: true },
      inspectors: { computed: PEOPLE_DRAWN, agrees: true },
      ...{ missing: [], surplus: [], verdict: 'agrees' },
    })
    expect(answer.working.map(({ member }) => member)).toEqual(lowest(POOL, POOL.length))
    expect(answer.working.filter(({ drawn }) => drawn).map(({ member }) => member)).toEqual(RESULT)
    expect(answer.working[0]?.hash).toBe(digest(`${SEED}\n${RESULT[0]}`))
  })

  it.each([
    ['order of the pool', { pool: POOL.toReversed() }],
    ['a member of the pool given twice', { pool: [...POOL, 'F01'] }],
    ['order of the result', { result: RESULT.toReversed() }],
    ['order of the inspectors', { inspectors: PEOPLE.toReversed(), inspectorResult: PEOPLE_DRAWN.toReversed() }],
    ['no result given', { result: undefined, inspectorResult: undefined }],
  ])('does not mind %s', async (_what, changed) => expect((await verify(changed)).verdict).toBe('agrees'))

  it('says who would be drawn where no result is given', async () => {
    const answer = await verify({ result: undefined })
    expect([answer.result, answer.missing, answer.surplus]).toEqual([
      { given: null, computed: RESULT, agrees: null },
      ...[[], []],
    ])
  })

  it.each([
    ['another seed', { seed: digest('thrown again') }],
    ['one digit of the seed', { seed: SEED.replace(/^./, first => (first === '0' ? '1' : '0')) }],
    ['one member more', { pool: [...POOL, 'F11'] }],
    ['one member less, that was not drawn', { pool: POOL.filter(member => member !== LEFT[0]) }],
    ['one member less, that was drawn', { pool: POOL.filter(member => member !== RESULT[0]) }],
    ['one member renamed', { pool: POOL.map(member => (member === LEFT[0] ? 'F99' : member)) }],
    ['a larger quota', { quota: 4 }],
    ['a smaller quota', { quota: 2 }],
    ['one inspector more', { inspectors: [...PEOPLE, 'i5'] }],
    ['another quota of inspectors', { inspectorQuota: 1 }],
    ['no inspectors', { inspectorQuota: null, inspectors: [], inspectorResult: undefined }],
  ])('shows %s in the commitment', async (_what, changed) => {
    const answer = await verify(changed)
    expect(answer.commitment).toMatchObject({ given: COMMITMENT, agrees: false })
    expect(answer.verdict).toBe('differs')
  })

  it('shows a result with one exchanged, one more, one less, or one from outside the pool', async () => {
    const [first, ...rest] = RESULT as [string, ...string[]]
    const spare = LEFT[0] as string
    const seen = async (result: string[]) => {
      const { verdict, missing, surplus, commitment } = await verify({ result })
      expect([verdict, commitment.agrees]).toEqual(['differs', true])
      return [missing, surplus]
    }
    expect(await seen([...rest, spare])).toEqual([[first], [spare]])
    expect(await seen([...RESULT, spare])).toEqual([[], [spare]])
    expect(await seen(rest)).toEqual([[first], []])
    expect(await seen([...rest, 'elsewhere'])).toEqual([[first], ['elsewhere']])
    expect(await seen([])).toEqual([RESULT, []])
  })

  it('shows inspectors who were not drawn', async () => {
    const others = PEOPLE.filter(code => !PEOPLE_DRAWN.includes(code))
    const answer = await verify({ inspectorResult: others })
    expect([answer.verdict, answer.inspectors?.agrees, answer.result.agrees]).toEqual(['differs', false, true])
  })

  it.each([
    ['a quota beyond the pool', { quota: 11 }, '/quota', 'more than the 10 of the pool'],
    ['a quota of none', { quota: 0 }, '/quota', 'expected number to be >=1'],
    ['an empty pool', { pool: [] }, '/quota', 'more than the 0 of the pool'],
    ['members that are no ids', { pool: [...POOL, 'a\nb', 'c d'] }, '/pool/10', 'expected 1 to 80 letters'],
    ['a pool that is no list', { pool: POOL.join(';') }, '/pool', 'expected array'],
    ['a pool of 10,001, all wrong', { pool: Array(10_001).fill(7) }, '/pool', 'expected at most 10000, got 10001'],
    ['a result of 10,001', { result: Array(10_001).fill('F01') }, '/result', 'expected at most 10000, got 10001'],
    ['the name of an inspector', { inspectors: ['张三'] }, '/inspectors/0', 'expected a code'],
    ['inspectors without a quota', { inspectorQuota: null }, '/inspectorQuota', 'give both or none'],
    ['a short seed', { seed: 'abc' }, '/seed', '64 lower-case'],
    ['a commitment in capitals', { commitment: COMMITMENT.toUpperCase() }, '/commitment', '64 lower-case'],
    ['an unknown method', { method: 'dice' }, '/method', 'qingtian-draw-1'],
    ['an unknown field', { drawn: [] }, '/', 'drawn'],
  ])('refuses %s with one fault', async (_what, changed, pointer, detail) => {
    const refused = await verify(changed).catch(error => error)
    expect(refused).toMatchObject({ code: 'invalid', faults: [{ pointer }] })
    expect(refused.faults).toHaveLength(1)
    expect(refused.faults[0].detail.toLowerCase()).toContain(detail.toLowerCase())
  })

  it('takes a pool of 10,000 credit codes, which its body has room for', async () => {
    const pool = Array.from({ length: 10_000 }, (_, i) => `91650100${String(i).padStart(10, '0')}`)
    const body = JSON.stringify({ ...GOOD, quota: 10_000, pool, result: pool })
    const { maxBytes } = ENFORCEMENT_ROUTES.verifyDraw
    const request = (text: string) =>
      new Request('http://localhost/', { method: 'POST', headers: { 'content-type': 'application/json' }, body: text })
    const answer = await verifyDraw({} as Ctx, (await readJson(request(body), maxBytes)) as never)
    expect([answer.result.agrees, answer.working.length]).toEqual([true, 100])
    await expect(readJson(request(body.padEnd(maxBytes + 1)), maxBytes)).rejects.toMatchObject({ code: 'too-large' })
  })

  it('answers the example of its route', async () => {
    expect((await verifyDraw({} as Ctx, ENFORCEMENT_ROUTES.verifyDraw.example)).verdict).toBe('agrees')
  })
})

const HIDDEN = { seed: null, result: [], inspectorResult: [], revealedOn: null }
const GROUND = POOL.map(facility => entry('facility', { facility }))
const DRAW = { draw: 'd1', ...GOOD }

describe('the draws of the register', () => {
  it('are published in two steps, and both stay to be seen', async () => {
    const store = await freshStore()
    await keep(store, [...GROUND, entry('draw', { ...DRAW, ...HIDDEN })])
    const before = await draws(await ctxOf(store), {})
    expect(before.items).toMatchObject([{ draw: 'd1', seed: null, result: [], committedBy: 1, revealedBy: null }])
    expect(await keep(store, [entry('draw', DRAW)], { receivedAt: RECEIVED_AT + 86_400 })).toMatchObject({ revised: 1 })
    const ctx = await ctxOf(store)
    const { items } = await draws(ctx, {})
    const at = { committedAt: '2026-12-31T14:53:20+08:00', committedBy: 1, revealedBy: 2, commitments: 1, import: 2 }
    expect(items).toMatchObject([{ draw: 'd1', seed: SEED, result: RESULT, ...at }])
    for (const item of [...before.items, ...items]) expect(Draw.parse(item)).toEqual(item)
    expect(await draws(ctx, { asOf: String(before.generation) })).toEqual(before)
    const { method, quota, pool, inspectorQuota, inspectors, seed, commitment, result } = items[0] as Draw
    const published = { method, quota, pool, inspectorQuota, inspectors, seed: seed as string, commitment, result }
    expect((await verifyDraw(ctx, published)).verdict).toBe('agrees')
  })

  it('show a commitment that was changed afterwards', async () => {
    const store = await freshStore()
    await keep(store, [...GROUND, entry('draw', { ...DRAW, ...HIDDEN, commitment: digest('another') })])
    const { generation } = await draws(await ctxOf(store), {})
    await keep(store, [entry('draw', DRAW)])
    const { items } = await draws(await ctxOf(store), {})
    expect(items).toMatchObject([{ commitments: 2, committedBy: 2, revealedBy: 2 }])
    const { items: earlier } = await draws(await ctxOf(store), { asOf: String(generation) })
    expect(earlier.map(({ commitments }) => commitments)).toEqual([1])
  })

  it('keep a result that does not follow from its seed, as it was published', async () => {
    const store = await freshStore()
    const wrong = LEFT.slice(0, 3)
    await keep(store, [...GROUND, entry('draw', { ...DRAW, result: wrong })])
    const { items } = await draws(await ctxOf(store), {})
    expect(items.map(({ result }) => result)).toEqual([wrong])
    expect(await verify({ result: wrong })).toMatchObject({ verdict: 'differs', surplus: wrong })
  })

  it('narrow by office, by id and by whether they are revealed', async () => {
    const store = await freshStore()
    const other = { draw: 'd2', office: '模拟县生态环境局' }
    await keep(store, [...GROUND, entry('draw', DRAW), entry('draw', { ...DRAW, ...HIDDEN, ...other })])
    const ctx = await ctxOf(store)
    const ids = async (input: object) => (await draws(ctx, input)).items.map(({ draw }) => draw)
    expect(await ids({})).toEqual(['d1', 'd2'])
    expect(await ids({ office: other.office })).toEqual(['d2'])
    expect(await ids({ revealed: 'yes' })).toEqual(['d1'])
    expect(await ids({ revealed: 'no' })).toEqual(['d2'])
    expect(await ids({ draw: 'd2' })).toEqual(['d2'])
    await expect(ids({ draw: 'none' })).rejects.toThrow('There is no draw "none"')
    const first = await draws(ctx, { limit: 1 })
    expect((await draws(ctx, { limit: 1, cursor: first.next as string })).items.map(({ draw }) => draw)).toEqual(['d2'])
  })

  it('come in again from their own CSV, a pool of thousands too, and change nothing', async () => {
    const store = await freshStore()
    const pool = Array.from({ length: 3000 }, (_, i) => `91650100${String(i).padStart(10, '0')}`)
    const rows = [entry('draw', DRAW), entry('draw', { ...DRAW, draw: 'd2', pool, result: pool.slice(0, 3) })]
    const ground = [...GROUND, ...pool.map(facility => entry('facility', { facility }))]
    expect((await keep(store, [...ground, ...rows])).rejects).toEqual([])
    const { items } = await draws(await ctxOf(store), {})
    const writer = csvWriter(Draw)
    const text = writer.head + items.map(item => writer.item(item)).join('')
    const again = (parse(text, { bom: true, columns: true }) as Record<string, string>[]).map((cells, i): EntryPush => {
      const { entry: read = {}, faults } = readEntry(kindNamed('draw') as Kind, cells)
      expect(faults).toBeUndefined()
      return { kind: 'draw', id: String(read['draw']), entry: read, line: i + 2 }
    })
    expect(await keep(store, again)).toMatchObject({ stored: 0, revised: 0, unchanged: 2, rejects: [] })
  })

  it('refuse a pool that names a facility the register does not have', async () => {
    const store = await freshStore()
    const kept = await keep(store, [...GROUND, entry('draw', { ...DRAW, pool: [...POOL, 'F77'] })])
    expect(kept.rejects.map(({ field, value }) => [field, value])).toEqual([['pool', 'F77']])
  })
})
