import { expect, test } from 'vitest'
import { recognise } from '#api/source/sources.ts'
import { Refusal } from '#content/refusal.ts'
import { WATER_INDICATORS, type WaterIndicator } from '#content/water/indicators.ts'
import { inPieces, readAll, SMALL } from './samples.ts'

const RECEIVED = Date.parse('2026-04-01T10:00:00+08:00') / 1000
const read = (text: string) =>
  readAll(recognise({ file: 'a.csv', head: text }, 'water-samples'), inPieces(text, [40]), 'a.csv', RECEIVED)
const at = (time: string) => Date.parse(`${time}:00+08:00`) / 60_000
const cellOf = (cells: readonly unknown[] | undefined, key: WaterIndicator) => cells?.[WATER_INDICATORS.indexOf(key)]

test('the template gives its site, time, detection limits, substances and laboratory', async () => {
  const { samples, rejects } = await read(SMALL.find(one => one.source === 'water-samples')?.text ?? '')
  expect(rejects).toEqual([])
  const [first, second, third] = samples
  expect(first).toMatchObject({
    site: { kind: 'section', id: 'demo-section' },
    at: at('2026-03-05T12:00'),
    method: 'manual',
    further: [
      { substance: '甲醛', value: '<0.05' },
      { substance: '苯', value: 0.001 },
    ],
    laboratory: '模拟监测站; HJ 535-2009',
    publishedClass: null,
  })
  expect(['ph', 'do', 'nh3n', 'cr6', 'cod'].map(key => cellOf(first?.cells, key as WaterIndicator))).toEqual([
    ...[8.1, 9.2, '<0.025', '<0.004', null],
  ])
  expect(second).toMatchObject({ site: { kind: 'source' }, at: at('2026-03-05T10:30'), further: [], laboratory: null })
  expect(cellOf(second?.cells, 'codmn')).toBe('m')
  expect(third).toMatchObject({ site: { province: '新疆维吾尔自治区', name: '龙口' }, laboratory: '模拟监测站' })
})

test.each([
  ['site,date,ph,总磷(μg/L)', /column "总磷\(μg\/L\)" is in "ug\/l", expected mg\/L/],
  ['site,date,ph,三氯甲烷(μg/L)', /column "三氯甲烷\(μg\/L\)" is in "ug\/l", expected mg\/L/],
  ['site,date,ph,sd(cm)', /column "sd\(cm\)" is in "cm", expected m/],
  ['site,date,ph,apples', /column "apples" is not known/],
  ['site,date,ph,', /column "" is not known/],
  ['site,date,ph,pH值', /two columns for "ph", the second is "pH值"/],
  ['site,date,time,ph', /two columns for "time"/],
  ['site,ph', /no column "date" or "time"/],
  ['date,ph', /no column "site"/],
  ['province,section,date,ph', /no column "site", nor "province", "watershed" and "section"/],
  ['site,date', /no column of an indicator/],
])('a file with the columns %s is refused by name', async (header, message) => {
  const row = header.split(',').map(() => '1')
  await expect(read(`${header}\n${row}`)).rejects.toThrow(message)
  await expect(read(`${header}\n${row}`)).rejects.toBeInstanceOf(Refusal)
})

test('a substance of two standards has one unit, mg/L', async () => {
  const { samples } = await read('site,date,三氯甲烷,总硬度\ns,2026-03-05,0.06,210')
  expect(samples[0]?.further).toEqual([
    { substance: '三氯甲烷', value: 0.06 },
    { substance: '总硬度', value: 210 },
  ])
})

test('a substance with a comma in its name is a quoted column, and the file is still recognised', async () => {
  const text = 'site,date,"1,2-二氯乙烷(mg/L)","苯并(a)芘"\ns,2026-03-05,0.01,<0.0000004'
  expect(recognise({ file: 'a.csv', head: text }).name).toBe('water-samples')
  expect((await read(text)).samples[0]?.further).toEqual([
    { substance: '1,2-二氯乙烷', value: 0.01 },
    { substance: '苯并(a)芘', value: '<0.0000004' },
  ])
})

test.each([
  [',2026-03-05,8,1', 'site', /no site/],
  ['outfall:x,2026-03-05,8,1', 'site', /not the id of a section or source/],
  ['a b,2026-03-05,8,1', 'site', /not the id/],
  ['s,,8,1', 'time', /not a day/],
  ['s,03-05 10:00,8,1', 'time', /not a day/],
  ['s,46086,8,1', 'time', /Excel date/],
  ['s,2026-02-30,8,1', 'time', /no such time/],
  ['s,2026-04-01,8,1', 'time', /to come/],
])('the row %s is rejected', async (row, field, reason) => {
  const { samples, rejects } = await read(`site,date,ph,codmn\n${row}`)
  expect(samples).toEqual([])
  expect(rejects).toEqual([expect.objectContaining({ line: 2, field, reason: expect.stringMatching(reason) })])
})

test('a value that is none becomes invalid, a substance without one is left out; both are named', async () => {
  const { samples, rejects } = await read('site,date,ph,codmn,甲醛\ns,2026-03-05,15,未检出,ND')
  expect([cellOf(samples[0]?.cells, 'ph'), cellOf(samples[0]?.cells, 'codmn'), samples[0]?.further]).toEqual([
    'i',
    'i',
    [],
  ])
  expect(rejects.map(({ field, value }) => [field, value])).toEqual([
    ['ph', '15'],
    ['codmn', '未检出'],
    ['甲醛', 'ND'],
  ])
})

test('a second row of a site and time replaces the first', async () => {
  const { samples, rejects } = await read(
    'site,date,ph\ns,2026-03-05,7\nsection:s,2026-03-05 12:00,8\nsource:s,2026-03-05,9',
  )
  expect(samples.map(({ line }) => line)).toEqual([3, 4])
  expect(rejects).toMatchObject([{ line: 2, value: 's', reason: expect.stringMatching(/^twice/) }])
})
