import { describe, expect, it } from 'vitest'
import { parseHour } from '#content/time.ts'
import { days } from '#db/air/days.ts'
import { hours } from '#db/air/hours.ts'
import { stations } from '#db/air/stations.ts'
import type { Store } from '#db/open.ts'
import { contextOf } from '#db/trail/generation.ts'
import { importById, imports } from '#db/trail/imports.ts'
import { rollBack } from '#db/trail/roll-back.ts'
import { freshStore, push, recordPushes } from '#test/database.ts'
import { entry, GROUND, keep, RECEIVED_AT } from '#test/db/register/entries.ts'

const HOUR = parseHour('2026-05-01T10:00:00+08:00')
const undo = (store: Store, id: number) =>
  rollBack(store, { undoes: id, by: '乙', reason: '导错了文件' }, RECEIVED_AT + 1)
const ctx = (store: Store) => contextOf(store, 0)

describe('a roll-back', () => {
  it('lets what was revised hold again, and answers as of the days between as they were answered', async () => {
    const store = await freshStore()
    await recordPushes(store, [push({ hour: HOUR, air: { pm25: 30 } })])
    await recordPushes(store, [
      push({ hour: HOUR, air: { pm25: 90 } }),
      push({ hour: HOUR + 1, station: 'T002', air: { pm25: 7 } }),
    ])
    expect(await undo(store, 2)).toMatchObject({ import: 3, undoes: 2, generation: 3, taken: 2 })
    const value = async (asOf?: string) =>
      (
        await hours(await ctx(store), {
          station: 'T001',
          from: '2026-05-01T10:00:00+08:00',
          to: '2026-05-01T10:00:00+08:00',
          ...(asOf ? { asOf } : {}),
        })
      ).items[0]?.pm25
    expect([await value('1'), await value('2'), await value('3'), await value()]).toEqual([30, 90, 30, 30])
    const codes = async (asOf?: string) =>
      (await stations(await ctx(store), asOf ? { asOf } : {})).items.map(({ station }) => station)
    expect([await codes('1'), await codes('2'), await codes()]).toEqual([['T001'], ['T001', 'T002'], ['T001']])
    await expect(days(await ctx(store), { station: 'T002' })).rejects.toThrow('There is no station')
  })

  it('stands in the trail, on the import that it undid and as one of its own', async () => {
    const store = await freshStore()
    await keep(store, GROUND)
    await undo(store, 1)
    const { items } = await imports(await ctx(store), {})
    expect(items.map(({ import: id, source, undoes, rolledBack }) => ({ id, source, undoes, rolledBack }))).toEqual([
      { id: 2, source: 'roll-back', undoes: 1, rolledBack: null },
      {
        id: 1,
        source: 'register',
        undoes: null,
        rolledBack: { import: 2, by: '乙', at: '2026-12-31T14:53:21+08:00', reason: '导错了文件' },
      },
    ])
    const { items: then } = await imports(await ctx(store), { asOf: '1' })
    expect(then).toMatchObject([{ import: 1, rolledBack: null }])
    expect(importById.output.parse(await importById(await ctx(store), { import: 1 }))).toMatchObject({ undoes: null })
  })

  it('is refused twice, of a roll-back, of nothing, and while later imports stand on it, which it names', async () => {
    const store = await freshStore()
    await keep(store, GROUND)
    await keep(store, [entry('facility')])
    await keep(store, [entry('facility', { state: 'closed' })])
    await keep(store, [entry('outlet')])
    await keep(store, GROUND, { sha256: 'again' })
    await expect(undo(store, 2)).rejects.toThrow(
      'Cannot roll back import 2: later imports revised what it says; roll these back first: 3',
    )
    await expect(undo(store, 1)).rejects.toThrow('said again')
    await undo(store, 3)
    await expect(undo(store, 2)).rejects.toThrow('refer to entries that only it brought; roll these back first: 4')
    await expect(undo(store, 3)).rejects.toThrow('it was rolled back already, as 6')
    await expect(undo(store, 6)).rejects.toThrow('it is itself the roll-back of import 3')
    await expect(undo(store, 99)).rejects.toMatchObject({ code: 'not-found' })
    await undo(store, 4)
    expect(await undo(store, 2)).toMatchObject({ undoes: 2 })
  })
})
