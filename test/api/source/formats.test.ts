import { describe, expect, test } from 'vitest'
import { recognise } from '#api/source/sources.ts'
import { hasMark, type Push, reasonOf } from '#content/air/push.ts'
import { hourText } from '#content/time.ts'
import { inPieces, readAll, SMALL } from './samples.ts'

const sample = (file: string) => SMALL.find(one => one.file === file) ?? SMALL[0]
function readAs(file: string, change: (text: string) => string = text => text) {
  const { source = '', text = '' } = sample(file) ?? {}
  return readAll(recognise({ file, head: '' }, source), inPieces(change(text), [64]), file)
}
const hours = (pushes: Push[]) => [...new Set(pushes.map(push => hourText(push.hour)))]

describe('a rejected value names its line and column', () => {
  test.each([
    ['hour.csv', (t: string) => t.replace(',0.7', ',0.7x'), { line: 3, field: 'co', value: '0.7x' }],
    ['hour.csv', (t: string) => t.replace('T0500,1957A', 'T0530,1957A'), { line: 4, field: 'timepoint' }],
    ['hour.csv', (t: string) => t.replace(',6,5,0.2', ',6,5'), { line: 2, reason: 'expected 14 fields, found 13' }],
    [
      'hour.csv',
      (t: string) => t.replaceAll('\n', '\r\n').replace(',/,/', ',-1,/'),
      { line: 4, field: 'so2', value: '-1' },
    ],
    ['live.json', (t: string) => t.replace('"SO2":"3"', '"SO2":"3;"'), { line: 2, field: 'so2', value: '3;' }],
    ['live.json', (t: string) => t.replace('T18:00:00', 'T18:30:00'), { line: 1, field: 'TimePoint' }],
    ['live.xml', (t: string) => t.replace('>0.8<', '>0.8888<'), { line: 2, field: 'co', value: '0.8888' }],
    [
      'china_sites_20140604.csv',
      (t: string) => t.replace(',1,NO2,1,', ',1,NO2,?,'),
      { line: 13, field: '1013A NO2', value: '?' },
    ],
    ['乌鲁木齐.csv', (t: string) => t.replace(',5,86', ',x,86'), { line: 7, field: 'no2', value: 'x' }],
    ['zj.csv', (t: string) => t.replace(',0.6,', ',0.6666,'), { line: 3, field: 'co', reason: 'more than 3 decimals' }],
  ] as const)('%s, case %#', async (file, change, reject) => {
    const { rejects } = await readAs(file, change)
    const own = rejects.filter(one => !/≠/.test(one.value) && !one.reason.startsWith('superseded'))
    expect(own).toEqual([expect.objectContaining(reject)])
  })
})

describe('cnemc-hour', () => {
  test('keeps what a station does not measure apart from what it did not report', async () => {
    const { pushes } = await readAs('hour.csv')
    expect(hours(pushes)).toEqual(['2026-04-19T05:00:00+08:00'])
    expect([0, 2, 3].map(i => reasonOf(pushes[2]?.marks ?? 0, i))).toEqual([
      'not-monitored',
      'not-monitored',
      'not-reported',
    ])
    expect(pushes[1]?.values).toEqual([20, 20, 700, 880, 17_880, 6970])
  })

  test('takes its columns by name in any order, quoted or not', async () => {
    const turned = (text: string) =>
      text
        .split('\n')
        .map(line =>
          (line.match(/"[^"]*"|[^,]+|(?<=,|^)(?=,|$)/g) ?? [])
            .reverse()
            .map(cell => (cell[0] === '"' ? cell : `"${cell}"`))
            .join(','),
        )
        .join('\n')
    expect((await readAs('hour.csv', turned)).pushes).toEqual((await readAs('hour.csv')).pushes)
  })

  test('the hour stamped 00 ends the day before', async () => {
    const { pushes } = await readAs('hour.csv', text => text.replaceAll('2026-04-19T0500', '2026-03-01T0000'))
    expect(hours(pushes)).toEqual(['2026-03-01T00:00:00+08:00'])
  })

  test('refuses a year for which the ozone column is not known', async () => {
    await expect(readAs('hour.csv', text => text.replaceAll('2026-04', '2021-04'))).rejects.toThrow(
      /cnemc-hour of 2021/,
    )
  })
})

describe('cnemc-live', () => {
  test('both forms of TimePoint, PascalCase keys and every form of missing', async () => {
    const { pushes } = await readAs('live.json')
    expect(hours(pushes)).toEqual(['2026-10-09T18:00:00+08:00'])
    expect(pushes[0]).toMatchObject({
      longitude: 88.1,
      publishedAqi: 36,
      publishedPrimary: 0,
      values: [null, 90, 400, 710, 360, 120],
    })
    expect(pushes[1]).toMatchObject({
      latitude: 47.8515,
      publishedAqi: null,
      values: [30, null, null, null, null, null],
    })
    expect(reasonOf(pushes[1]?.marks ?? 0, 3)).toBe('not-monitored')
  })

  test('takes the ozone of the hour from o3_24h in 2017 and from O3 in 2026', async () => {
    expect((await readAs('live.xml')).pushes[0]?.values[3]).toBe(1500)
    expect((await readAs('live.json', text => text.replaceAll('2026', '2018'))).pushes[0]?.values[3]).toBe(900)
    expect((await readAs('live.json')).pushes[0]?.values[3]).toBe(710)
  })

  test('reads the XML that is not well-formed', async () => {
    const { pushes } = await readAs('live.xml')
    expect(pushes[0]).toMatchObject({ station: '1001A', name: '万寿西宫 & 西', longitude: 116.366, publishedAqi: 55 })
    expect(reasonOf(pushes[0]?.marks ?? 0, 4)).toBe('not-reported')
  })

  test('refuses XML that holds fewer stations than it says', async () => {
    await expect(readAs('live.xml', text => text.replace('>1</b:Total', '>2</b:Total'))).rejects.toThrow(
      /says 2 stations and holds 1/,
    )
  })
})

describe('quotsoft', () => {
  test('hour 0 of a date ends the day before, and CO keeps three decimals', async () => {
    const { pushes } = await readAs('china_sites_20140604.csv')
    expect(hours(pushes)).toEqual(['2014-06-04T00:00:00+08:00', '2014-06-04T01:00:00+08:00'])
    expect(pushes[0]).toMatchObject({
      station: '1013A',
      values: [550, null, 2455, 950, 950, 470],
      publishedPrimary: null,
    })
  })

  test('a station in two columns is taken where they agree and rejected where not', async () => {
    const { pushes, rejects } = await readAs('china_sites_20140604.csv')
    expect(pushes[1]?.values).toEqual([40, 80, 400, 90, null, 90])
    expect(pushes[3]?.values).toEqual([null, 80, 400, 90, null, 90])
    expect(reasonOf(pushes[3]?.marks ?? 0, 0)).toBe('invalid')
    expect(rejects).toEqual([{ line: 12, field: '1441A SO2', value: '4 ≠ 5', reason: 'two columns disagree' }])
  })

  test('a type without a row is not received, which is not the same as empty', async () => {
    const { pushes, rejects } = await readAs('china_sites_20140604.csv', text =>
      text.replace('20140604,1,CO,0,0.4,0.4\r\n', ''),
    )
    expect(reasonOf(pushes[2]?.marks ?? 0, 2)).toBe('not-received')
    expect(rejects).toContainEqual(expect.objectContaining({ field: 'type', value: 'CO' }))
  })
})

describe('pm25in', () => {
  test('a city file names its area, and an equal second row only sets a mark', async () => {
    const { pushes, rejects, read } = await readAs('乌鲁木齐.csv')
    expect([pushes.length, rejects.length, read]).toEqual([2, 0, 3])
    expect(pushes.map(push => push.station)).toEqual(['pm25in/乌鲁木齐/监测站', 'pm25in/乌鲁木齐/收费所'])
    expect(pushes.map(push => hasMark(push.marks, 'repeated'))).toEqual([false, true])
    expect(hours(pushes)).toEqual(['2020-04-02T08:00:00+08:00'])
  })

  test('a different second row replaces the first', async () => {
    const { pushes, rejects } = await readAs('乌鲁木齐.csv', text => text.replace(/,7\n$/, ',9\n'))
    expect(pushes[1]?.values[0]).toBe(90)
    expect(rejects).toEqual([
      { line: 7, field: 'WatchPoint', value: '收费所', reason: expect.stringMatching('superseded by line 8') },
    ])
  })

  test('a name that two rows of a nationwide hour share is ambiguous', async () => {
    const text = [
      ',AQI,CO,Date,Hour,NO2,O3_1h,PM10,PM25,PrimaryPollution,SO2,WatchPoint',
      '1,50,0.9,20200410,19,28,46,50,31,NaN,-,监测站',
      '2,50,0.9,20200410,19,28,46,50,31,NaN,-,甘溪港',
      '3,50,0.9,20200410,19,28,46,50,31,NaN,-,监测站',
    ].join('\n')
    const { pushes, rejects } = await readAll(
      recognise({ file: '2020041019.csv', head: text }),
      inPieces(text, [99]),
      '2020041019.csv',
    )
    expect(pushes.map(push => [push.station, push.area])).toEqual([['pm25in/-/甘溪港', null]])
    expect(rejects.map(reject => [reject.line, reject.reason.slice(0, 9)])).toEqual([
      [2, 'ambiguous'],
      [4, 'ambiguous'],
    ])
  })
})

test('provincial: time is the end of the hour, and the primary pollutant has subscripts', async () => {
  const { pushes } = await readAs('zj.csv')
  expect(hours(pushes)).toEqual(['2026-07-24T06:00:00+08:00'])
  expect(pushes[1]).toMatchObject({ station: '331123002', area: '丽水市', publishedPrimary: 1 << 4 })
})
