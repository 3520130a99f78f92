import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { numberText } from '#api/source/workbook/number-text.ts'
import { serialDate } from '#api/source/workbook/serial-date.ts'
import { Refusal } from '#content/refusal.ts'
import { textRows } from './workbook-bytes.ts'
import { type About, readBytes, sheet } from './workbook-reading.ts'

/** The text of one cell, told in XML, in B2 of a table. */
async function cell(xml: string, about?: About): Promise<string | undefined> {
  const { rows } = await readBytes(
    sheet(`${textRows([['a', 'b']])}<row r="2"><c r="A2"><v>1</v></c>${xml}</row>`, about),
  )
  return rows[1]?.[1]
}

describe('a cell', () => {
  const STRINGS = [
    '<si><t>断面</t></si>',
    '<si><r><t xml:space="preserve">青年 </t></r><r><rPr><b/></rPr><t>渠</t></r><rPh sb="0" eb="1"><t>qing</t></rPh></si>',
    '<si><t>a_x000D_b_x005F_c</t></si>',
  ]
  test.each([
    ['<c r="B2" t="s"><v>0</v></c>', '断面'],
    ['<c r="B2" t="s"><v>1</v></c>', '青年 渠'],
    ['<c r="B2" t="s"><v>2</v></c>', 'a\rb_c'],
    ['<c r="B2" t="inlineStr"><is><r><t>a&amp;</t></r><r><t>&#x62;<![CDATA[<c>]]></t></r></is></c>', 'a&b<c>'],
    ['<c r="B2" t="str"><f>A2</f><v>Ⅲ</v></c>', 'Ⅲ'],
    ['<c r="B2" t="str"><f>IF(A2=2,1,"")</f><v></v></c>', ''],
    ['<c r="B2"><f>1/7*7</f><v>1</v></c>', '1'],
    ['<c r="B2" t="b"><v>1</v></c>', 'TRUE'],
    ['<c r="B2" t="b"><v>0</v></c>', 'FALSE'],
    ['<c r="B2" t="e"><v>#N/A</v></c>', '#N/A'],
    ['<c r="B2" t="e"><f>A9</f><v>#REF!</v></c>', '#REF!'],
    ['<c r="B2" t="d"><v>2026-02-04T10:30:00</v></c>', '2026-02-04 10:30'],
    ['<c r="B2" t="d"><v>2026-02-04T00:00:00.000Z</v></c>', '2026-02-04'],
    ['<c r="B2" t="n"><v>8.30</v></c>', '8.30'],
    ['<c r="B2"><v>8.3499999999999996</v></c>', '8.35'],
    ['<c r="B2"><v>8.350000000000001</v></c>', '8.350000000000001'],
    ['<c r="B2"><v>0.30000000000000004</v></c>', '0.30000000000000004'],
    ['<c r="B2"><v>2.0E-3</v></c>', '0.002'],
    ['<c r="B2"><v>1E-7</v></c>', '0.0000001'],
    ['<c r="B2"><v>1.5E+25</v></c>', '15000000000000000000000000'],
    ['<c r="B2"><v>-3.25</v></c>', '-3.25'],
    ['<c r="B2"><v>12345678901234567890</v></c>', '12345678901234567890'],
    ['<c r="B2"><v>46057</v></c>', '46057'],
    ['<c r="B2" s="0"/>', ''],
  ])('case %#: %s', async (xml, text) => {
    expect(await cell(xml, { strings: STRINGS })).toBe(text)
  })

  const STYLES = `<numFmts count="4"><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"/>
    <numFmt numFmtId="165" formatCode="[$-804]m-d h:mm"/><numFmt numFmtId="166" formatCode="[h]:mm"/>
    <numFmt numFmtId="167" formatCode="0.00\\d&quot;mg/L, dry&quot;[Red]"/></numFmts>
    <cellStyleXfs count="1"><xf numFmtId="22"/></cellStyleXfs>
    <cellXfs count="8">${[0, 14, 22, 164, 165, 166, 167, 20].map(id => `<xf numFmtId="${id}"/>`).join('')}</cellXfs>`
  test.each([
    [0, '46057.416666666664', '46057.416666666664', '46057.416666666664'],
    [1, '46057', '2026-02-04', '2030-02-05'],
    [1, '46057.5', '2026-02-04 12:00', '2030-02-05 12:00'],
    [2, '46057.416666666664', '2026-02-04 10:00', '2030-02-05 10:00'],
    [2, '46057', '2026-02-04 00:00', '2030-02-05 00:00'],
    [3, '46057', '2026-02-04', '2030-02-05'],
    [4, '46057.999999999996', '2026-02-05 00:00', '2030-02-06 00:00'],
    [4, '46057.0000115741', '2026-02-04 00:00:01', '2030-02-05 00:00:01'],
    [5, '1.5', '1.5', '1.5'],
    [6, '46057', '46057', '46057'],
    [7, '0.4375', '10:30', '10:30'],
    [1, '59', '1900-02-28', '1904-02-29'],
    [1, '60', '1900-02-29', '1904-03-01'],
    [1, '61', '1900-03-01', '1904-03-02'],
    [1, '-1', '-1', '-1'],
    [1, '99999999', '99999999', '99999999'],
  ])('style %i shows %s as %s, or since 1904 as %s', async (style, value, since1900, since1904) => {
    const xml = `<c r="B2" s="${style}"><v>${value}</v></c>`
    expect(await cell(xml, { styles: STYLES })).toBe(since1900)
    expect(await cell(xml, { styles: STYLES, from1904: true })).toBe(since1904)
  })

  test.each([
    ['<c r="B2"><f>A1*2</f></c>', /sheet "数据", cell B2: a formula without its value/],
    ['<c r="B2"><f>A1*2</f><v></v></c>', /cell B2: a formula without its value/],
    ['<c r="B2" t="s"><v>0</v></c>', /cell B2: no shared string 0/],
    ['<c r="B2"><v>1,5</v></c>', /cell B2: not a number: "1,5"/],
    ['<c r="B2"><v>0x10</v></c>', /cell B2: not a number/],
    ['<c r="B2" t="x"><v>1</v></c>', /cell B2: type "x" is not known/],
    ['<c r="A2"><v>1</v></c>', /cell A2: out of order/],
    ['<c r="B3"><v>1</v></c>', /row 2: holds the cell B3 of another row/],
    ['<c r="b2"><v>1</v></c>', /"b2" is not a cell/],
    ['<c r="XFE2"><v>1</v></c>', /more than 16384 columns/],
    ['<c/>'.repeat(20_000), /more than 16384 columns/],
  ])('case %# is refused by name', async (xml, message) => {
    const error = await cell(xml).catch(thrown => thrown)
    expect(error).toBeInstanceOf(Refusal)
    expect(error.message).toMatch(message)
    expect(error.faults[0].pointer).toContain('a.xlsx:数据!')
  })
})

describe('a number', () => {
  test('written as a double of 17 digits is the same double, in its shortest decimals', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), value => {
        const text = numberText(value.toExponential(16)) ?? ''
        expect(Number(text)).toBe(value === 0 ? 0 : value)
        if (Math.abs(value) >= 1e-30 && Math.abs(value) < 1e30) expect(text).not.toMatch(/e/i)
      }),
    )
  })

  test('entered with up to 15 digits comes back as entered', () => {
    const entered = fc.tuple(fc.nat(99_999_999), fc.integer({ min: 1, max: 9_999_999 }))
    fc.assert(
      fc.property(entered, ([whole, part]) => {
        const text = `${whole}.${part}`
        expect(numberText(text)).toBe(text)
        expect(numberText(Number(text).toPrecision(17))).toBe(String(Number(text)))
      }),
    )
  })
})

test('a date of either system is its day in the calendar, and a clock its second', () => {
  const DAY = 86_400
  const at = fc.integer({ min: Date.UTC(1904, 0, 1) / 1000, max: Date.UTC(9999, 11, 31, 23, 59, 59) / 1000 })
  fc.assert(
    fc.property(at, seconds => {
      const shown = new Date(seconds * 1000).toISOString().slice(0, 19).replace('T', ' ').replace(/:00$/, '')
      const serial = (since: number) => (seconds - since / 1000) / DAY
      expect(serialDate(serial(Date.UTC(1899, 11, 30)), 'date and time', false)).toBe(shown)
      expect(serialDate(serial(Date.UTC(1904, 0, 1)), 'date and time', true)).toBe(shown)
    }),
  )
})
