import { describe, expect, it } from 'vitest'
import { caseById } from '#db/enforcement/case-by-id.ts'
import { cases } from '#db/enforcement/cases.ts'
import { facilityHistory } from '#db/enforcement/facility-history.ts'
import { tombstones } from '#db/enforcement/tombstones.ts'
import type { Store } from '#db/open.ts'
import { freshStore } from '#test/database.ts'
import { ctxOf, entry, keep } from '../register/entries.ts'

const GROUND = [entry('facility'), entry('permit'), entry('inspection'), entry('case')]
const step = (name: string, on: string, fields: object = {}) => entry('step', { step: name, on, ...fields })

const withdrawn = [
  step('decided', '2026-05-20'),
  step('revoked', '2026-07-01'),
  step('withdrawn', '2026-07-03', { detail: '模拟：复议撤销' }),
]

const ids = async (store: Store, input: object = {}) =>
  (await cases(await ctxOf(store), input)).items.map(one => one.case)

describe('a penalty case', () => {
  it('carries its steps by day, and the newest as its state', async () => {
    const store = await freshStore()
    await keep(store, [
      ...GROUND,
      step('paid', '2026-06-10'),
      step('filed', '2026-03-05'),
      step('decided', '2026-05-20'),
    ])
    const found = await caseById(await ctxOf(store), { case: 'demo-case' })
    expect(found.steps.map(({ step: name, on }) => [name, on])).toEqual([
      ['filed', '2026-03-05'],
      ['decided', '2026-05-20'],
      ['paid', '2026-06-10'],
    ])
    expect(found.state).toBe('paid')
    expect(found.fine).toBe(10_000_000)
  })

  it('without a step has no state', async () => {
    const store = await freshStore()
    await keep(store, GROUND)
    expect(await caseById(await ctxOf(store), { case: 'demo-case' })).toMatchObject({ steps: [], state: null })
  })

  it('does not take the steps of a case whose id only begins the same', async () => {
    const store = await freshStore()
    await keep(store, [
      ...GROUND,
      entry('case', { case: 'demo-case-2' }),
      step('decided', '2026-05-20', { case: 'demo-case-2' }),
    ])
    expect((await caseById(await ctxOf(store), { case: 'demo-case' })).steps).toEqual([])
  })

  it('that is withdrawn leaves its tombstone and nothing of the party', async () => {
    const store = await freshStore()
    const before = await keep(store, GROUND)
    await keep(store, withdrawn)
    const ctx = await ctxOf(store)
    expect(await ids(store)).toEqual([])
    await expect(caseById(ctx, { case: 'demo-case' })).rejects.toMatchObject({
      code: 'gone',
      message: 'Case "demo-case" was withdrawn on 2026-07-03: 模拟：复议撤销 (模拟决定书)',
    })
    const left = (await tombstones(ctx, {})).items
    expect(left).toHaveLength(1)
    expect(left[0]).toMatchObject({ case: 'demo-case', decidedOn: '2026-05-20', withdrawnOn: '2026-07-03' })
    expect(JSON.stringify(left)).not.toContain('模拟示例公司')
    expect((await caseById(ctx, { case: 'demo-case', asOf: String(before.generation) })).party).toBe('模拟示例公司')
    expect((await tombstones(ctx, { asOf: String(before.generation) })).items).toEqual([])
    expect((await tombstones(ctx, { case: 'demo-case' })).items).toEqual(left)
    await expect(tombstones(ctx, { case: 'none' })).rejects.toMatchObject({ code: 'not-found' })
  })

  it('that was never there is not found', async () => {
    const store = await freshStore()
    await expect(caseById(await ctxOf(store), { case: 'none' })).rejects.toMatchObject({ code: 'not-found' })
  })

  it('is found by facility, place, authority, day and words, and by nothing else', async () => {
    const store = await freshStore()
    await keep(store, GROUND)
    const found: [object, boolean][] = [
      [{ facility: 'demo-facility' }, true],
      [{ place: 'urumqi' }, true],
      [{ place: 'karamay' }, false],
      [{ authority: '模拟市生态环境局' }, true],
      [{ authority: '模拟' }, false],
      [{ from: '2026-05-20', to: '2026-05-20' }, true],
      [{ from: '2026-05-21' }, false],
      [{ to: '2026-05-19' }, false],
      [{ q: '超标' }, true],
      [{ q: '〔2026〕1号' }, true],
      [{ q: '%' }, false],
    ]
    for (const [input, there] of found)
      expect(await ids(store, input), JSON.stringify(input)).toHaveLength(there ? 1 : 0)
    await expect(cases(await ctxOf(store), { facility: 'none' })).rejects.toMatchObject({ code: 'not-found' })
    await expect(cases(await ctxOf(store), { from: 'May' })).rejects.toMatchObject({ code: 'invalid' })
  })
})

describe('the history of a facility', () => {
  it('lists everything dated, newest first, also what is to come', async () => {
    const store = await freshStore()
    await keep(store, [...GROUND, step('decided', '2026-05-20'), entry('disclosure'), entry('listing'), entry('task')])
    const { items } = await facilityHistory(await ctxOf(store), { facility: 'demo-facility' })
    expect(items.map(({ on, event }) => [on, event])).toEqual([
      ['2030-12-31', 'permit-expires'],
      ['2026-12-31', 'task-due'],
      ['2026-05-20', 'case-decided'],
      ['2026-05-20', 'case-step'],
      ['2026-03-10', 'disclosed'],
      ['2026-03-02', 'inspected'],
      ['2026-01-01', 'list-entered'],
      ['2026-01-01', 'permit-issued'],
    ])
  })

  it('keeps of a withdrawn case the withdrawal alone, and knows it otherwise before', async () => {
    const store = await freshStore()
    const before = await keep(store, [...GROUND, step('decided', '2026-05-20')])
    await keep(store, withdrawn.slice(1))
    const ctx = await ctxOf(store)
    const about = async (asOf?: string) =>
      (await facilityHistory(ctx, { facility: 'demo-facility', ...(asOf ? { asOf } : {}) })).items
        .filter(({ kind }) => kind === 'case' || kind === 'step')
        .map(({ event, text }) => [event, text])
    expect(await about()).toEqual([['case-step', 'withdrawn']])
    expect(await about(String(before.generation))).toEqual([
      ['case-decided', '超标排放水污染物'],
      ['case-step', 'decided'],
    ])
  })

  it('is walked by cursor to the end, each line once', async () => {
    const store = await freshStore()
    await keep(store, [...GROUND, entry('disclosure'), entry('listing')])
    const ctx = await ctxOf(store)
    const whole = (await facilityHistory(ctx, { facility: 'demo-facility' })).items
    const walked: unknown[] = []
    for (let cursor: string | undefined; ; ) {
      const page = await facilityHistory(ctx, { facility: 'demo-facility', limit: 2, ...(cursor ? { cursor } : {}) })
      walked.push(...page.items)
      if (page.next === null) break
      cursor = page.next
    }
    expect(walked).toEqual(whole)
    await expect(facilityHistory(ctx, { facility: 'none' })).rejects.toMatchObject({ code: 'not-found' })
  })
})
