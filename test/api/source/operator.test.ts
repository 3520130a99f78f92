import { describe, expect, test } from 'vitest'
import { toPushes } from '#api/source/operator.ts'
import { hasMark, reasonOf } from '#content/air/push.ts'
import { Refusal } from '#content/refusal.ts'
import { hourText } from '#content/time.ts'

const HOUR = { hour: '2026-04-19T05:00:00+08:00', so2: 3.5, no2: null, co: 0.255, o3: 88, pm10: 13251, pm25: 697 }
const body = (change: object = {}, hour: object = {}) => ({
  station: 'XJ-001',
  hours: [{ ...HOUR, ...hour }],
  ...change,
})

test('hours become pushes in stored units', () => {
  const [push] = toPushes(body({ name: '厂界东', longitude: 87.5, latitude: 43.8 }, { pm25: undefined }))
  expect(push).toMatchObject({
    ...{ station: 'XJ-001', name: '厂界东', area: null, longitude: 87.5, latitude: 43.8 },
    ...{ values: [35, null, 255, 880, 132_510, null], publishedAqi: null, publishedPrimary: null },
  })
  expect(hourText(push?.hour ?? 0)).toBe(HOUR.hour)
  expect([1, 5].map(i => reasonOf(push?.marks ?? 0, i))).toEqual(['not-reported', 'not-monitored'])
})

test('an hour may be given in any offset', () => {
  expect(toPushes(body({}, { hour: '2026-04-18T21:00:00Z' }))[0]?.hour).toBe(toPushes(body())[0]?.hour)
})

test('six zeros are marked', () => {
  const zeros = { so2: 0, no2: 0, co: 0, o3: 0, pm10: 0, pm25: 0 }
  expect(hasMark(toPushes(body({}, zeros))[0]?.marks ?? 0, 'all-zero')).toBe(true)
})

describe('is refused as a whole, naming every fault by JSON Pointer', () => {
  test.each<[unknown, string, RegExp]>([
    [null, '', /object/],
    [[], '', /object/],
    ['x', '', /got "x"/],
    [body({ so_2: 1 }), '/so_2', /unknown field "so_2"/],
    [body({}, { 'pm2/5~': 1 }), '/hours/0/pm2~15~0', /unknown field/],
    [body({ station: '' }), '/station', /got ""/],
    [body({ station: 'a\ud800' }), '/station', /characters/],
    [body({ station: 'a\nb' }), '/station', /one line/],
    [body({ hours: [] }), '/hours', /1/],
    [body({ longitude: 200 }), '/longitude', /got 200/],
    [body({}, { hour: '2026-04-19T05:30:00+08:00' }), '/hours/0/hour', /full hour/],
    [body({}, { hour: '2026-04-19 05:00' }), '/hours/0/hour', /got "2026-04-19 05:00"/],
    [body({}, { hour: '2026-02-30T05:00:00+08:00' }), '/hours/0/hour', /full hour/],
    [body({}, { so2: -1 }), '/hours/0/so2', /from 0 to 838860\.7.*got -1/],
    [body({}, { so2: 1.25 }), '/hours/0/so2', /at most 1 decimals \(got 1\.25\)/],
    [body({}, { co: 1e-7 }), '/hours/0/co', /at most 3 decimals/],
    [body({}, { pm10: 1e6 }), '/hours/0/pm10', /from 0 to/],
    [body({}, { pm10: '12' }), '/hours/0/pm10', /got "12"/],
    [body({}, { pm10: Number.NaN }), '/hours/0/pm10', /number/],
    [{ ...body(), hours: [HOUR, { ...HOUR, hour: '2026-04-18T21:00:00Z' }] }, '/hours/1/hour', /twice/],
  ])('case %#: %j', (input, pointer, detail) => {
    let refusal: unknown
    try {
      toPushes(input)
    } catch (error) {
      refusal = error
    }
    expect(refusal).toBeInstanceOf(Refusal)
    expect((refusal as Refusal).code).toBe('invalid')
    expect((refusal as Refusal).faults).toContainEqual({ pointer, detail: expect.stringMatching(detail) })
  })

  test('all faults at once', () => {
    try {
      toPushes(body({ foo: 1 }, { so2: -1, no2: 'x' }))
      expect.unreachable()
    } catch (error) {
      expect((error as Refusal).faults.map(fault => fault.pointer).sort()).toEqual([
        '/foo',
        '/hours/0/no2',
        '/hours/0/so2',
      ])
    }
  })
})
