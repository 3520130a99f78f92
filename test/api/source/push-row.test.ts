import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { primaryMask } from '#api/source/primary-mask.ts'
import { pushRow, type TextRow } from '#api/source/push-row.ts'
import { LARGEST, scaled } from '#api/source/scaled.ts'
import { hasMark, maskOf, namesOf, reasonOf } from '#content/air/push.ts'
import { POLLUTANTS, type Pollutant } from '#content/air/shapes.ts'
import type { Reject } from '#content/trail/reject.ts'

describe('scaled', () => {
  test('is exact for every storable number, however many zeros follow', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: LARGEST }), fc.constantFrom(0, 1, 3), fc.nat(3), (n, decimals, zeros) => {
        const digits = String(n).padStart(decimals + 1, '0')
        const whole = digits.slice(0, digits.length - decimals)
        const fraction = digits.slice(digits.length - decimals) + '0'.repeat(zeros)
        expect(scaled(fraction ? `${whole}.${fraction}` : whole, decimals)).toBe(n)
      }),
    )
  })

  test.each([
    ['2.455', 3, 2455],
    ['13251', 1, 132_510],
    ['100000', 1, 1_000_000],
    ['838860.7', 1, LARGEST],
    ['838860.8', 1, null],
    ['0', 1, 0],
    ['0.0', 1, 0],
    ['007', 1, 70],
    ['1.25', 1, null],
    ['1.250', 2, 125],
    ['-1', 1, null],
    ['+1', 1, null],
    ['1e3', 1, null],
    ['.5', 1, null],
    ['5.', 1, null],
    ['1,5', 1, null],
    ['１', 1, null],
    ['0x10', 1, null],
    ['9'.repeat(400), 1, null],
    ['NaN', 1, null],
    ['', 1, null],
  ])('%s with %i decimals is %s', (text, decimals, value) => {
    expect(scaled(text, decimals)).toBe(value)
  })
})

describe('primary pollutants', () => {
  test.each<[string, Pollutant[]]>([
    ['颗粒物(PM10)', ['pm10']],
    ['颗粒物（PM10）', ['pm10']],
    ['颗粒物(PM10),细颗粒物(PM2.5)', ['pm10', 'pm25']],
    ['\n      颗粒物(PM10)\n      \n   细颗粒物(PM2.5)\n  \n', ['pm10', 'pm25']],
    ['臭氧1小时', ['o3']],
    ['臭氧1小时(O3_1h)', ['o3']],
    ['臭氧8小时', ['o3']],
    ['二氧化氮(NO2)', ['no2']],
    ['二氧化硫', ['so2']],
    ['一氧化碳', ['co']],
    ['细颗粒物(PM2.5)，臭氧1小时', ['o3', 'pm25']],
    ['PM₁₀ PM₂.₅', ['pm10', 'pm25']],
  ])('%j', (text, names) => {
    expect(namesOf(primaryMask(text) ?? 0)).toEqual(POLLUTANTS.filter(name => names.includes(name)))
  })

  test('an unknown name is not silently left out', () => {
    expect(primaryMask('颗粒物(PM10),花粉')).toBeUndefined()
    expect(primaryMask('')).toBeUndefined()
  })
})

const ROW: TextRow = {
  ...{
    line: 7,
    station: '2695A',
    name: '电视台',
    area: '阿克苏地区',
    longitude: '80.2899',
    latitude: '41.1684',
    hour: 1,
  },
  ...{ values: ['2', '2', '0.7', '88', '1788', '697'], fields: [...POLLUTANTS], aqi: '500', primary: '颗粒物(PM10)' },
}
function take(change: Partial<TextRow>) {
  const rejects: Reject[] = []
  return { push: pushRow({ ...ROW, ...change }, rejects), rejects }
}

describe('a row', () => {
  test('becomes scaled integers', () => {
    expect(take({})).toEqual({
      push: {
        ...{ station: '2695A', name: '电视台', area: '阿克苏地区', longitude: 80.2899, latitude: 41.1684, hour: 1 },
        ...{ values: [20, 20, 700, 880, 17880, 6970], marks: 0, publishedAqi: 500, publishedPrimary: maskOf(['pm10']) },
      },
      rejects: [],
    })
  })

  test.each([
    ...['', 'NA', 'NaN', '-', '--', '-;', '—', '&mdash;'].map(text => [text, 'not-reported', null] as const),
    ['/', 'not-monitored', null],
    ['-1', 'invalid', 'negative'],
    ['-99.0', 'invalid', 'negative'],
    ['abc', 'invalid', 'not a number'],
    ['1e5', 'invalid', 'not a number'],
    ['1.25', 'invalid', 'more than 1 decimals'],
    ['9'.repeat(300), 'invalid', 'too large or too long'],
    ['838860.8', 'invalid', 'too large or too long'],
  ] as const)('with SO2 %.20j keeps the row: %s', (text, reason, rejected) => {
    const { push, rejects } = take({ values: [text, '2', '0.7', '88', '1788', '697'] })
    expect([push?.values[0], reasonOf(push?.marks ?? 0, 0)]).toEqual([null, reason])
    expect(push?.values.slice(1)).toEqual([20, 700, 880, 17880, 6970])
    expect(rejects).toEqual(rejected ? [{ line: 7, field: 'so2', value: text.slice(0, 80), reason: rejected }] : [])
  })

  test('with six zeros keeps them and is marked', () => {
    const { push } = take({ values: ['0', '0', '0', '0', '0', '0.0'] })
    expect(push?.values).toEqual([0, 0, 0, 0, 0, 0])
    expect(hasMark(push?.marks ?? 0, 'all-zero')).toBe(true)
    expect(hasMark(take({ values: ['0', '0', '0', '0', '0', ''] }).push?.marks ?? 0, 'all-zero')).toBe(false)
  })

  test.each([
    ['50', '', 0],
    ['50', '—', 0],
    ['51', 'NA', null],
    ['', '-', null],
    ['40', '颗粒物(PM10)', maskOf(['pm10'])],
    ['60', null, null],
    ['40', null, null],
  ])('with AQI %j and primary pollutant %j says %j', (aqi, primary, mask) => {
    expect(take({ aqi, primary }).push?.publishedPrimary).toBe(mask)
  })

  test.each([
    [{ aqi: '501' }, 'aqi', 'publishedAqi'],
    [{ aqi: '50.5' }, 'aqi', 'publishedAqi'],
    [{ primary: '花粉' }, 'primary', 'publishedPrimary'],
    [{ longitude: '181' }, 'longitude', 'longitude'],
    [{ latitude: '91' }, 'latitude', 'latitude'],
    [{ area: 'x'.repeat(101) }, 'area', 'area'],
  ] as const)('with %j keeps the row and says so', (change, field, part) => {
    const { push, rejects } = take(change)
    expect(push?.[part]).toBeNull()
    expect(rejects.map(reject => reject.field)).toEqual([field])
  })

  test.each(['', '  ', 'x'.repeat(101), 'a\u0007b'])('without a station (%j) is rejected as a whole', station => {
    const { push, rejects } = take({ station })
    expect(push).toBeNull()
    expect(rejects).toHaveLength(1)
  })

  test('with a lone surrogate in a name refuses the file', () => {
    expect(() => take({ name: 'a\ud800' })).toThrow('lone surrogate')
  })

  test('is stored in NFC', () => {
    expect(take({ name: 'e\u0301' }).push?.name).toBe('\u00e9')
  })
})
