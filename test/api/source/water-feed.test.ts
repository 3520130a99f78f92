import { describe, expect, test } from 'vitest'
import { recognise } from '#api/source/sources.ts'
import { Refusal } from '#content/refusal.ts'
import { FEED_HEADS, inPieces, readAll, served } from './samples.ts'

const RECEIVED = Date.parse('2026-02-25T10:00:00+08:00') / 1000
const LABELS = [
  '省份',
  '流域',
  '断面名称',
  '监测时间',
  '水质类别',
  ...FEED_HEADS.map(([name, unit]) => `${name}(${unit})`),
]
const PLACE = ['甘肃省', '黄河流域', '龙口', '02-25 08:00', 'Ⅱ']
const VALUES = ['5.5', '8.24', '12.95', '490.7', '5.6', '0.39', '0.002', '0.004', '1.72', '--', '--']
const NH3N = 6

const read = (rows: string[][], labels = LABELS) => {
  const text = [labels, ...rows].map(cells => cells.map(cell => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n')
  return readAll(recognise({ file: 'a.csv', head: '' }, 'cnemc-water'), inPieces(text, [999]), 'a.csv', RECEIVED)
}
const withNh3n = (cell: string) => [...PLACE, ...VALUES.map((value, i) => (i === NH3N ? cell : value))]

describe('a value of the feed', () => {
  test.each([
    ['0.025', 0.025],
    [served('0.0073', '0.007'), 0.0073],
    [served('0.0004'), 0.0004],
    ['＜0.02', '<0.02'],
    ['0.02L', '<0.02'],
    ['--', 'n'],
    ["<span title='当天质控不合格'>--</span>", 'q'],
    ["<span title='设备维护'>--</span>", 'n'],
    [served('0.53', '--'), 'n'],
    ['/', 'm'],
  ])('%s is kept as %s', async (cell, kept) => {
    const { samples, rejects } = await read([withNh3n(cell)])
    expect([samples[0]?.cells[NH3N], rejects]).toEqual([kept, []])
  })

  test.each([
    ['-0.1', 'negative'],
    ['0,02', 'a comma in a number; decimals follow a point'],
    [served('0.0075', '0.007'), 'the shown value is not the rounding of its raw value'],
    [served('很低', '0.007'), 'not a number'],
    ['<b>0.1</b>', 'markup that is not known'],
    ['=HYPERLINK("http://x")', 'a formula'],
  ])('%s becomes invalid, and the row stays', async (cell, reason) => {
    const { samples, rejects } = await read([withNh3n(cell)])
    expect(samples[0]?.cells[NH3N]).toBe('i')
    expect(samples[0]?.cells[NH3N + 1]).toBe(0.004)
    expect(rejects).toEqual([{ line: 2, field: '氨氮(mg/L)', value: cell, reason }])
  })

  test('chlorophyll in mg/L is kept in mg/m3, exactly; what has no column is null', async () => {
    const { samples } = await read([[...PLACE, ...VALUES.slice(0, 9), served('0.0087', '0.009'), '4465508']])
    expect(samples[0]?.cells.slice(9, 12)).toEqual([8.7, 4465508, null])
  })
})

describe('a row of the feed', () => {
  test('sections of one name in two provinces stay two, and a silent one is a sample', async () => {
    const silent = ['新疆维吾尔自治区', '西北诸河', '龙口', '02-25 08:00', '--', ...VALUES.map(() => '--')]
    const { samples, rejects } = await read([[...PLACE, ...VALUES], silent])
    expect(rejects).toEqual([])
    expect(samples.map(({ site, publishedClass }) => [site, publishedClass])).toEqual([
      [{ province: '甘肃省', watershed: '黄河流域', name: '龙口' }, 2],
      [{ province: '新疆维吾尔自治区', watershed: '西北诸河', name: '龙口' }, null],
    ])
    expect(samples[1]?.cells.slice(0, 11)).toEqual(new Array(11).fill('n'))
  })

  test('of two for the same section and time the last counts, and the first is rejected by its line', async () => {
    const { samples, rejects } = await read([withNh3n('0.1'), withNh3n('0.2')])
    expect(samples.map(({ line, cells }) => [line, cells[NH3N]])).toEqual([[3, 0.2]])
    expect(rejects).toEqual([
      { line: 2, field: '断面名称', value: '龙口', reason: expect.stringMatching(/^twice: line 3/) },
    ])
  })

  test.each([
    [3, '46078.375', '监测时间', /perhaps an Excel date/],
    [3, '2026年2月25日', '监测时间', /not a time/],
    [2, '', '断面名称', /missing/],
    [2, '--', '断面名称', /missing/],
    [0, 'x'.repeat(101), '省份', /no name/],
    [1, 'a\u0007b', '流域', /no name/],
    [2, '<script>1</script>', '断面名称', /no name/],
  ])('without a good cell %i is rejected', async (at, cell, field, reason) => {
    const { samples, rejects } = await read([[...PLACE, ...VALUES].map((text, i) => (i === at ? cell : text))])
    expect(samples).toEqual([])
    expect(rejects).toEqual([{ line: 2, field, value: cell.slice(0, 80), reason: expect.stringMatching(reason) }])
  })

  test('with an unknown class keeps its values', async () => {
    const { samples, rejects } = await read([[...PLACE.slice(0, 4), '优', ...VALUES]])
    expect([samples[0]?.publishedClass, rejects[0]?.field]).toEqual([null, '水质类别'])
  })

  test('a name that a spreadsheet would run stays text', async () => {
    const { samples } = await read([[...PLACE.slice(0, 2), '=1+1', ...PLACE.slice(3), ...VALUES]])
    expect(samples[0]?.site).toMatchObject({ name: '=1+1' })
  })

  test('blank rows are nothing, and columns may stand in any order', async () => {
    const row = [...PLACE, ...VALUES]
    const { samples, read: rows } = await read(
      [row.map(() => ''), row.toReversed(), row.map(() => ' ')],
      LABELS.toReversed(),
    )
    expect([samples.length, rows, samples[0]?.cells[NH3N]]).toEqual([1, 1, 0.002])
  })
})

describe('a header of the feed', () => {
  const renamed = (from: string, to: string) => LABELS.map(label => (label === from ? to : label))
  test.each([
    ['总磷(mg/L)', '总磷(μg/L)', /column "总磷\(μg\/L\)" is in "ug\/l", expected mg\/L/],
    ['总磷(mg/L)', '总磷', /column "总磷" is in no unit, expected mg\/L/],
    ['叶绿素α(mg/L)', '叶绿素α(μg/L)', /column "叶绿素α\(μg\/L\)" is in "ug\/l", expected mg\/L/],
    ['电导率(μS/cm)', '电导率(mS/cm)', /电导率.*expected uS\/cm/],
    ['藻密度(cells/L)', '藻密度(万个/L)', /藻密度.*expected \/L/],
    ['总氮(mg/L)', '总磷(mg/L)', /two columns "总磷\(mg\/L\)"/],
    ['总氮(mg/L)', '总砷(mg/L)', /column "总砷\(mg\/L\)" is not known/],
    ['总氮(mg/L)', '化学需氧量(mg/L)', /column "化学需氧量\(mg\/L\)" is not known to this source/],
    ['流域', '水系', /no column "流域"/],
    ['省份', '断面名称', /no column "省份"/],
  ])('%s as %s is refused by name', async (from, to, message) => {
    await expect(read([[...PLACE, ...VALUES]], renamed(from, to))).rejects.toThrow(message)
    await expect(read([[...PLACE, ...VALUES]], renamed(from, to))).rejects.toBeInstanceOf(Refusal)
  })

  test('shifted against its rows, without rows, or without indicators is refused', async () => {
    await expect(read([[...PLACE, ...VALUES, '']])).rejects.toThrow(/the header has 16 fields, and no row has as many/)
    await expect(read([])).rejects.toThrow(/no rows/)
    await expect(read([PLACE], LABELS.slice(0, 5))).rejects.toThrow(/no column of an indicator/)
  })
})

describe('an answer of the live service', () => {
  const readJson = (text: string) =>
    readAll(recognise({ file: 'a', head: text }, 'cnemc-water'), inPieces(text, [50]), 'a', RECEIVED)
  test.each([
    ['-1', /no table of the live service \(-1/],
    ['{"thead":[],"tbody":"x"}', /no table of the live service \(tbody/],
    ['{"thead":["省份"],"tbody":[[{}]]}', /no table of the live service \(tbody\/0\/0/],
    ['{"thead":["省份"],"tbody":[[', /ends in the middle/],
    ['{"thead":["省份"],"tbody":[["\\ud800"]]}', /lone surrogate/],
    ['{"thead":["省份"],"tbody":[["北京市"]]}', /no column "流域"/],
  ])('%s is refused', async (text, message) => {
    expect(recognise({ file: 'a', head: text }).name).toBe('cnemc-water')
    await expect(readJson(text)).rejects.toThrow(message)
  })
})
