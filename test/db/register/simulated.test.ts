import { describe, expect, it } from 'vitest'
import { forgetSimulated } from '#db/trail/forget-simulated.ts'
import { simulatedState } from '#db/trail/simulated-state.ts'
import { outfallById } from '#db/water/outfalls.ts'
import { freshStore, hashOf } from '#test/database.ts'
import { called, ctxOf, entry, GROUND, keep, RECEIVED_AT, REGISTER } from './entries.ts'

describe('the simulated register', () => {
  it('never mixes with the real one', async () => {
    const store = await freshStore()
    await keep(store, GROUND)
    const { rejects } = await keep(store, GROUND, { simulated: true })
    expect(rejects).toHaveLength(4)
    expect(rejects[0]).toEqual({ line: 2, field: 'basin', value: 'demo-basin', reason: 'the id of a real entry' })
    const own = [entry('body', { body: 'sim' }), entry('outfall', { outfall: 'sim-1', body: 'sim' })]
    expect(await keep(store, own, { simulated: true })).toMatchObject({ stored: 2, rejects: [] })
    const real = await keep(store, [entry('outfall', { outfall: 'real-1', body: 'sim' }, 9)])
    expect(real.rejects).toEqual([{ line: 9, field: 'body', value: 'sim', reason: 'no such body in the register' }])
    const taken = await keep(store, [entry('outfall', { outfall: 'sim-1' })])
    expect(taken.rejects[0]?.reason).toContain('forget the simulated region first')
  })

  it('is marked, and forgotten without a trace of it in the real one', async () => {
    const [store, twin] = [await freshStore(), await freshStore()]
    const real = [...GROUND, entry('section'), entry('outfall'), entry('edge')]
    for (const each of [store, twin]) await keep(each, real)
    const invented = [
      entry('body', { body: 'sim' }),
      entry('section', { section: 'sim-1', names: called('模拟断面'), body: 'sim', zone: null }),
      entry('outfall', { outfall: 'sim-2', body: 'sim' }),
      entry('edge', { upstream: 'outfall:sim-2', downstream: 'body:sim' }),
    ]
    expect(await keep(store, invented, { simulated: true })).toMatchObject({ stored: 4 })
    expect(await outfallById(await ctxOf(store), { outfall: 'sim-2' })).toMatchObject({ simulated: true })
    expect(await outfallById(await ctxOf(store), { outfall: 'demo-outfall' })).toMatchObject({ simulated: false })
    expect(await simulatedState(store)).toMatchObject({ held: true, simulated: true })
    expect(await hashOf(store, REGISTER)).not.toBe(await hashOf(twin, REGISTER))
    await forgetSimulated(store, RECEIVED_AT)
    expect(await hashOf(store, REGISTER)).toBe(await hashOf(twin, REGISTER))
    expect(await simulatedState(store)).toMatchObject({ simulated: false, forgotten: true })
  })
})
