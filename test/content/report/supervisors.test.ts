import { expect, test } from 'vitest'
import { SUPERVISORS, Supervisor } from '#content/report/supervisors.ts'

const APPOINTED = {
  ...{ person: '模拟人', appointedBy: '模拟生态环境局', place: 'urumqi', from: '2026-01-01', to: null },
  ...{ source: '模拟聘任公告', verifiedOn: '2026-11-25' },
}

test('an appointment is listed only with its document and the day on which that was looked up', () => {
  expect(Supervisor.safeParse(APPOINTED).success).toBe(true)
  for (const needed of ['source', 'verifiedOn', 'appointedBy'] as const) {
    const { [needed]: _, ...without } = APPOINTED
    expect([needed, Supervisor.safeParse(without).success]).toEqual([needed, false])
  }
  expect(Supervisor.safeParse({ ...APPOINTED, place: 'nowhere' }).success).toBe(false)
})

test('nobody invented is on the list', () => {
  expect(SUPERVISORS.filter(({ person, source }) => /模拟|simulated/i.test(person + source))).toEqual([])
})
