import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { htmlCell } from '#api/source/html-cell.ts'
import { publishedClass } from '#api/source/published-class.ts'
import { isRoundingOf } from '#api/source/shown-value.ts'
import { waterCell } from '#api/source/water-cell.ts'
import { columnName, indicatorNamed, isUnit, substanceNamed } from '#api/source/water-column.ts'
import { roundText } from '#content/decimal.ts'

describe('a value of water', () => {
  test.each([
    ['23.88', 23.88],
    [' 0.0004 ', 0.0004],
    ['4465508', 4465508],
    ['1.2E-05', 0.000012],
    ['０．０２', 0.02],
    ['<0.025', '<0.025'],
    ['＜0.02', '<0.02'],
    ['< 0.02', '<0.02'],
    ['0.02L', '<0.02'],
    ['0.004 l', '<0.004'],
    ['--', 'n'],
    ['-', 'n'],
    ['', 'n'],
    ['NA', 'n'],
    ['NaN', 'n'],
    ['—', 'n'],
    ['/', 'm'],
  ])('"%s" is %s', (text, cell) => {
    expect(waterCell(text, 'nh3n')).toEqual({ cell, fault: null })
  })

  test.each([
    ['-0.2', 'negative'],
    ['-1', 'negative'],
    ['1,25', 'a comma in a number; decimals follow a point'],
    ['1,234.5', 'a comma in a number; decimals follow a point'],
    ['１，２', 'a comma in a number; decimals follow a point'],
    ['>24000', 'a bound, not a value: only < and a detection limit can be kept'],
    ['≤0.05', 'a bound, not a value: only < and a detection limit can be kept'],
    ['未检出', 'below a detection limit that is not given'],
    ['ND', 'below a detection limit that is not given'],
    ['L', 'below a detection limit that is not given'],
    ['<0', 'a detection limit of 0'],
    ['0.00L', 'a detection limit of 0'],
    ['<-0.02', 'not a number'],
    ['=1+1', 'a formula'],
    ['0x1F', 'not a number'],
    ['Infinity', 'not a number'],
    ['9e99', 'too large'],
    ['2026-03-05', 'a date, not a number'],
    ['8.1.2', 'a date, not a number'],
    ['#N/A', 'not a number'],
    ['良好', 'not a number'],
  ])('"%s" is refused: %s', (text, fault) => {
    expect(waterCell(text, 'nh3n')).toEqual({ cell: 'i', fault })
  })

  test('a pH lies from 0 to 14', () => {
    expect(waterCell('14', 'ph').cell).toBe(14)
    expect(waterCell('14.01', 'ph')).toEqual({ cell: 'i', fault: 'not a pH from 0 to 14' })
    expect(waterCell('14.01', 'do').cell).toBe(14.01)
  })

  test('mg/L are a thousand times as many mg/m3, exactly, also below a limit', () => {
    expect(waterCell('0.009', 'chla', true).cell).toBe(9)
    expect(waterCell('<0.0005', 'chla', true).cell).toBe('<0.5')
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), units => {
        expect(waterCell((units / 1e6).toFixed(6), 'chla', true).cell).toBe(units / 1000)
      }),
    )
  })

  test('any text is a value, a reason or a fault', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789.,<Le-+ ') })), text => {
        const { cell, fault } = waterCell(text, null)
        expect(fault === null).toBe(cell !== 'i')
        if (typeof cell === 'number') expect(cell >= 0 && cell < 1e15).toBe(true)
        else expect(cell).toMatch(/^(?:[nmi]|<\d+(?:\.\d+)?)$/)
      }),
    )
  })
})

describe('a cell of the served form', () => {
  test.each([
    ["<span title='原始值：23.88'>23.9</span>", { shown: '23.9', raw: '23.88', note: null }],
    ['<span title="原始值: 0.0004">0.0004</span>', { shown: '0.0004', raw: '0.0004', note: null }],
    ["<span class='a' title='原始值：&lt;0.02'>&lt;0.02</span>", { shown: '<0.02', raw: '<0.02', note: null }],
    [
      "<span data-toggle='tooltip' data-placement='right' title='当天质控不合格'>--</span>",
      { shown: '--', raw: null, note: '当天质控不合格' },
    ],
    ['--', { shown: '--', raw: null, note: null }],
    ['&mdash;', { shown: '&mdash;', raw: null, note: null }],
    ['<0.02', { shown: '<0.02', raw: null, note: null }],
    ['<span>7</span>', { shown: '7', raw: null, note: null }],
  ])('%s', (text, cell) => {
    expect(htmlCell(text)).toEqual(cell)
  })

  test.each([
    '<script>alert(1)</script>',
    "<span title='原始值：1'>1</span><b>2</b>",
    "<span onclick=alert(1) title='原始值：1'>1</span>",
    "<span title='原始值：1'><span>1</span></span>",
    "<span title='原始值：1'>1",
    `<span title='${'x'.repeat(600)}'>1</span>`,
  ])('%s is markup that nobody guesses at', text => {
    expect(htmlCell(text)).toBeNull()
  })
})

describe('a shown value', () => {
  test.each([
    ['12.765', '12.76', 2, true],
    ['12.775', '12.78', 2, true],
    ['12.765', '12.77', 2, false],
    ['9.7', '9.70', 2, true],
    ['9.7', '9.7', 2, false],
    ['0.0004', '0.0004', 3, true],
    ['0.00043', '0.0004', 3, true],
    ['0.0004', '0.000', 3, true],
    ['0', '0.000', 3, true],
    ['0.0016', '0.0016', 3, false],
    ['x', '1.0', 1, false],
    ['1', 'x', 1, false],
  ])('of %s is %s with %i places: %s', (raw, shown, places, right) => {
    expect(isRoundingOf(raw, shown, places)).toBe(right)
  })

  test('is the half-even rounding of any raw value, and no other value is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5_000, max: 1e9 }), fc.integer({ min: 0, max: 3 }), (units, places) => {
        const raw = (units / 1e6).toFixed(6)
        const shown = roundText(raw, places) as string
        const other = roundText(String(Number(shown) + 10 ** -places), places) as string
        fc.pre(Number(shown) > 0)
        expect([isRoundingOf(raw, shown, places), isRoundingOf(raw, other, places)]).toEqual([true, false])
      }),
    )
  })
})

test.each([
  ['Ⅰ', 1],
  ['Ⅴ', 5],
  ['劣Ⅴ', 6],
  ['劣V类', 6],
  ['III类', 3],
  ['IV', 4],
  ['1', 1],
  ['6', 6],
  ['-1', null],
  ['7', null],
  ['--', null],
  ['', null],
  ['0', undefined],
  ['8', undefined],
  ['劣Ⅳ', undefined],
  ['优', undefined],
])('the class "%s" is %s', (text, number) => {
  expect(publishedClass(text)).toBe(number)
})

describe('a header', () => {
  test.each([
    ['总磷(mg/L)', 'tp', 'mg/l'],
    ['总磷（mg/L）', 'tp', 'mg/l'],
    ["水温<br/><span class='unit'>(℃)</span>", 'temperature', '°c'],
    ['pH', 'ph', null],
    ['pH值（无量纲）', 'ph', '无量纲'],
    ['铬（六价）', 'cr6', null],
    ['铬(六价)(mg/L)', 'cr6', 'mg/l'],
    ['叶绿素a（µg/L）', 'chla', 'ug/l'],
    ['NH3N', 'nh3n', null],
    ['挥发性酚类', 'vphenol', null],
    ['耗氧量(mg/L)', 'codmn', 'mg/l'],
  ])('%s', (text, indicator, unit) => {
    const column = columnName(text)
    expect([indicatorNamed(column.name), column.unit]).toEqual([indicator, unit])
  })

  test('brackets within the name of a substance are its own', () => {
    const { name, unit } = columnName('苯并（a）芘（mg/L）')
    expect([substanceNamed(name)?.substance, unit]).toEqual(['苯并(a)芘', 'mg/l'])
    expect(columnName('邻苯二甲酸二(2-乙基己基)酯').unit).toBeNull()
  })

  test.each([
    ['μS/cm', 'uS/cm', true],
    ['µS/cm', 'uS/cm', true],
    ['mS/cm', 'uS/cm', false],
    ['μg/L', 'mg/L', false],
    ['μg/L', 'mg/m3', true],
    ['个/L', '/L', true],
    ['万个/L', '/L', false],
    ['cm', 'm', false],
  ])('the unit %s is %s: %s', (stated, unit, same) => {
    expect(isUnit(stated, unit)).toBe(same)
  })
})
