import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterEach, describe, expect, test } from 'vitest'
import { openInput } from '#api/source/open-input.ts'
import type { Opened } from '#api/source/open-text.ts'
import { recognise } from '#api/source/sources.ts'
import { Refusal } from '#content/refusal.ts'
import { freshFolder } from '#test/database.ts'
import { readAll, SMALL } from './samples.ts'
import { type Parts, textRows, workbookOf, workbookParts, zipOf } from './workbook-bytes.ts'

const opened: Opened[] = []
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close()
})

async function openBytes(bytes: Buffer, file = 'a.xlsx'): Promise<Opened> {
  const path = join(freshFolder(), 'file')
  await writeFile(path, bytes)
  const one = await openInput(path, { file })
  opened.push(one)
  return one
}

async function readBytes(bytes: Buffer) {
  const all = { rows: [] as string[][], lines: [] as number[] }
  for await (const { rows, lines } of (await openBytes(bytes)).rows()) {
    all.rows.push(...rows)
    all.lines.push(...lines)
  }
  return all
}

async function refused(bytes: Buffer): Promise<Refusal> {
  const error = await readBytes(bytes).then(
    read => new Error(`was read: ${JSON.stringify(read).slice(0, 200)}`),
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof Refusal)) throw error
  expect(error.message).toContain('a.xlsx')
  return error
}

type About = Parameters<typeof workbookParts>[1]
const sheet = (rows: string, about?: About & { after?: string }) =>
  workbookOf([{ name: '数据', rows, after: about?.after ?? '' }], about)
/** The text of one cell, told in XML, in B2 of a table. */
async function cell(xml: string, about?: About): Promise<string | undefined> {
  const { rows } = await readBytes(
    sheet(`${textRows([['a', 'b']])}<row r="2"><c r="A2"><v>1</v></c>${xml}</row>`, about),
  )
  return rows[1]?.[1]
}

describe('a table saved as a workbook', () => {
  const tables = SMALL.filter(({ file }) => file.endsWith('.csv'))
  test.each(tables)('reads as its CSV does: $source', async ({ source, file, text }) => {
    const rows: string[][] = parse(text, { relax_column_count: true })
    const bytes = sheet(textRows(rows))
    const input = await openBytes(bytes, file)
    expect(input.bytes()).toBe(0)
    expect(input.kind).toBe('workbook')
    const found = recognise({ file, head: input.head })
    expect(found.name).toBe(source)
    const own = await readAll(found, input, file)
    const csv = await readAll(found, await openBytes(Buffer.from(text), file), file)
    const byRow = (lines: typeof csv) => ({ ...lines, rejects: lines.rejects.map(({ line: _, ...rest }) => rest) })
    expect(byRow(own)).toEqual(byRow(csv))
    expect(own.pushes.length).toBeGreaterThan(0)
    expect(input.bytes()).toBe(bytes.length)
    expect(await input.sha256()).toBe(createHash('sha256').update(bytes).digest('hex'))
  })

  test('a source of text refuses it', async () => {
    const input = await openBytes(sheet(textRows([['a', 'b']])))
    const source = recognise({ file: '', head: '' }, 'operator')
    await expect(readAll(source, input, 'a.xlsx')).rejects.toMatchObject({ code: 'unsupported' })
  })

  test('its rejects name the row of the sheet', async () => {
    const rows: string[][] = parse(SMALL[0]?.text ?? '')
    const marred = rows.map(row => row.map(text => (text === '0.7' ? '#N/A' : text)))
    const input = await openBytes(sheet(textRows(marred, 7)))
    const { rejects } = await readAll(recognise({ file: '', head: input.head }), input, 'a.xlsx')
    expect(rejects).toEqual([expect.objectContaining({ line: 9, field: 'co', value: '#N/A' })])
  })
})

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

describe('the rows of a sheet', () => {
  test('keep empty cells in place, pass over blank rows, and know their numbers', async () => {
    const rows = `${textRows([['', 'b', '', 'd']], 3)}<row r="4"/><row r="5"><c r="A5" s="1"/><c r="B5" t="inlineStr"><is><t> </t></is></c></row>
      ${textRows([['1', '', '3', '']], 6)}${textRows([['1', '2', '3', '4', '5']], 9)}`
    expect(await readBytes(sheet(rows))).toEqual({
      rows: [
        ['', 'b', '', 'd'],
        ['1', '', '3', ''],
        ['1', '2', '3', '4', '5'],
      ],
      lines: [3, 6, 9],
    })
  })

  test('and cells without references count on', async () => {
    const rows = '<row><c><v>1</v></c><c><v>2</v></c></row><row><c r="B2"><v>3</v></c><c><v>4</v></c></row>'
    expect((await readBytes(sheet(rows))).rows).toEqual([
      ['1', '2'],
      ['', '3', '4'],
    ])
  })

  test('may be written with a prefix', async () => {
    const parts = workbookParts([{ rows: textRows([['a', 'b']]) }])
    parts['xl/worksheets/sheet1.xml'] = String(parts['xl/worksheets/sheet1.xml'])
      .replace('xmlns=', 'xmlns:x=')
      .replace(/<(\/?)(?=[a-z])/g, '<$1x:')
    expect((await readBytes(zipOf(parts))).rows).toEqual([['a', 'b']])
  })

  test('64,707 blank rows after the data cost little', { timeout: 20_000 }, async () => {
    const blank = Array.from(
      { length: 64_707 },
      (_, i) => `<row r="${i + 3}"><c r="A${i + 3}" s="1"/><c r="B${i + 3}" s="1"/></row>`,
    )
    const bytes = sheet(
      textRows([
        ['a', 'b'],
        ['1', '2'],
      ]) + blank.join(''),
    )
    const start = performance.now()
    expect((await readBytes(bytes)).rows).toHaveLength(2)
    expect(performance.now() - start).toBeLessThan(5000)
  })

  test('come in the order of the sheet', async () => {
    expect((await refused(sheet('<row r="2"/><row r="2"/>'))).message).toMatch(/row 2: out of order, after row 2/)
    expect((await refused(sheet('<row r="1048577"/>'))).message).toMatch(/row 1048577: not a row/)
    expect((await refused(sheet('<row r="0"/>'))).message).toMatch(/row 0: not a row/)
  })

  test('nearly all blanks are refused before they cost much', { timeout: 20_000 }, async () => {
    const rows = Array.from({ length: 5000 }, (_, i) => `<row r="${i + 1}"><c r="XFD${i + 1}"><v>1</v></c></row>`)
    expect(await refused(sheet(rows.join('')))).toMatchObject({ code: 'too-large' })
  })
})

describe('merged cells', () => {
  const merge = (...refs: string[]) =>
    `<mergeCells>${refs.map(ref => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`
  const title = `${textRows([['水质周报'], [], ['', '单位:mg/L']])}${textRows(
    [
      ['断面', 'pH'],
      ['青年渠', '8.2'],
    ],
    4,
  )}`

  test('of a title above the header are left out with it', async () => {
    const { rows, lines } = await readBytes(sheet(title, { after: merge('A1:B2', 'B3', 'A9:B9', 'D4:E4') }))
    expect(rows[0]).toEqual(['断面', 'pH'])
    expect(lines).toEqual([4, 5])
  })

  test.each([['A4:B4'], ['A1:A4'], ['A5:A6'], ['B4:C4']])('in the table are refused: %s', async ref => {
    const error = await refused(sheet(title, { after: merge('A1:B1', ref) }))
    expect(error.message).toContain(`sheet "数据": the cells ${ref} are merged`)
  })

  test('are where they belong', async () => {
    expect((await refused(sheet(title, { after: merge('A1').replace('A1', 'x') }))).message).toMatch(
      /area x: not an area/,
    )
  })
})

describe('the sheets of a workbook', () => {
  const [full, other, empty] = [
    textRows([
      ['a', 'b'],
      ['1', '2'],
    ]),
    textRows([['c', 'd']]),
    '<row r="1"><c r="A1" s="1"/></row>',
  ]
  test('the only one with data is taken, wherever it stands', async () => {
    const bytes = workbookOf([{ rows: empty }, { rows: '', state: 'hidden' }, { name: '数据', rows: full }])
    expect((await readBytes(bytes)).rows[1]).toEqual(['1', '2'])
  })
  test('several with data are refused by name, hidden ones too', async () => {
    const bytes = workbookOf([
      { name: '一月', rows: full },
      { name: '二月', rows: other, state: 'veryHidden' },
      { rows: empty },
    ])
    expect((await refused(bytes)).message).toMatch(/data in 2 sheets, "一月", "二月" \(hidden\)/)
  })
  test('none with data is refused', async () => {
    expect((await refused(workbookOf([{ rows: empty }]))).message).toMatch(/it is empty/)
    expect((await refused(workbookOf([]))).message).toMatch(/it is empty/)
  })
})

describe('refused whole', () => {
  const good = workbookParts([
    {
      name: '数据',
      rows: textRows([
        ['a', 'b'],
        ['1', '2'],
      ]),
    },
  ])
  const bytes = zipOf(good)
  const withSheet = (xml: string | Buffer): Parts => ({ ...good, 'xl/worksheets/sheet1.xml': xml })
  const bomb = '<worksheet><sheetData>'.padEnd(200_000_000, ' ')
  const entities = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 9 }, (_, i) => `<!ENTITY ${'bcdefghij'[i]} "${`&${'abcdefghi'[i]};`.repeat(10)}">`).join('')}]><worksheet><sheetData><row><c t="str"><v>&j;</v></c></row></sheetData></worksheet>`
  const cases: [string, Buffer, RegExp, string][] = [
    [
      'protected or old',
      Buffer.from('d0cf11e0a1b11ae10000', 'hex'),
      /protected by a password, or an old workbook/,
      'unsupported',
    ],
    ['xlsb', zipOf({ ...good, 'xl/workbook.bin': 'x' }), /binary workbook \(\.xlsb\)/, 'unsupported'],
    ['ods', zipOf({ mimetype: 'application/vnd.oasis', 'content.xml': '<a/>' }), /OpenDocument/, 'unsupported'],
    ['docx', zipOf({ '_rels/.rels': '<a/>', 'word/document.xml': '<a/>' }), /text document/, 'unsupported'],
    ['any ZIP', zipOf({ 'readme.txt': 'hello' }), /a ZIP archive, and not a workbook/, 'unsupported'],
    ['an empty ZIP', zipOf({}), /a ZIP archive, and not a workbook/, 'unsupported'],
    ['another root', zipOf({ ...good, 'xl/workbook.xml': '<document/>' }), /its root is <document>/, 'unsupported'],
    [
      'a ZIP with a password',
      zipOf(good, { 'xl/workbook.xml': { flags: 1 } }),
      /protected by a password/,
      'unsupported',
    ],
    ['an odd method', zipOf(good, { 'xl/workbook.xml': { method: 14 } }), /compressed by method 14/, 'unsupported'],
    ['a cut ZIP', bytes.subarray(0, -40), /damaged or cut ZIP archive or workbook/, 'invalid'],
    ['a ZIP cut to its start', bytes.subarray(0, 20), /damaged or cut ZIP/, 'invalid'],
    ['a wrong checksum', zipOf(good, { 'xl/worksheets/sheet1.xml': { crc: 1 } }), /does not add up/, 'invalid'],
    [
      'a part longer than said',
      zipOf(good, { 'xl/worksheets/sheet1.xml': { size: 9 } }),
      /longer than it says/,
      'invalid',
    ],
    ['a part twice', zipOf([...Object.entries(good), ['_rels/.rels', 'x']]), /"_rels\/\.rels" twice/, 'invalid'],
    ['a path out of it', zipOf({ ...good, '../../etc/x': 'x' }), /damaged or cut/, 'invalid'],
    [
      'an absent sheet',
      zipOf(Object.fromEntries(Object.entries(good).filter(([name]) => !/sheet1/.test(name)))),
      /no part "xl\/worksheets\/sheet1.xml"/,
      'invalid',
    ],
    [
      'too many parts',
      zipOf(Object.fromEntries(Array.from({ length: 2001 }, (_, i) => [`${i}`, '']))),
      /2001 parts/,
      'too-large',
    ],
    ['a bomb', zipOf(withSheet(bomb)), /expands more than 200 times/, 'too-large'],
    [
      'a bomb that lies',
      zipOf(withSheet(bomb), { 'xl/worksheets/sheet1.xml': { size: 1000 } }),
      /longer than it says/,
      'invalid',
    ],
    ['entities', zipOf(withSheet(entities)), /sheet1\.xml: a document type/, 'invalid'],
    [
      'an outside entity',
      zipOf(withSheet('<!DOCTYPE a SYSTEM "file:///etc/passwd"><worksheet/>')),
      /a document type/,
      'invalid',
    ],
    ['an unknown entity', zipOf(withSheet('<worksheet>&nbsp;</worksheet>')), /sheet1\.xml: not XML/, 'invalid'],
    ['a cut sheet', zipOf(withSheet('<worksheet><sheetData><row>')), /sheet1\.xml: not XML/, 'invalid'],
    ['GBK', zipOf(withSheet(Buffer.from('<worksheet>\xce\xda</worksheet>', 'latin1'))), /not UTF-8/, 'invalid'],
    ['UTF-16', zipOf(withSheet(Buffer.from('\uFEFF<worksheet/>', 'utf16le'))), /UTF-16/, 'invalid'],
    ['depth', zipOf(withSheet('<a>'.repeat(5000))), /more than 100 deep/, 'invalid'],
    [
      'an endless tag',
      zipOf(withSheet(`<worksheet ${Array.from({ length: 200_000 }, (_, i) => `a${i}="1"`).join(' ')}/>`)),
      /longer than 1000000/,
      'invalid',
    ],
  ]
  test.each(cases)('%s', { timeout: 20_000 }, async (_, file, message, code) => {
    const error = await refused(file)
    expect(error.message).toMatch(message)
    expect(error.code).toBe(code)
  })

  test('any single damaged byte is noticed or harmless', async () => {
    const whole = await readBytes(bytes)
    for (let at = 0; at < bytes.length; at += 3) {
      const damaged = Buffer.from(bytes)
      damaged[at] = (damaged[at] ?? 0) ^ 0x55
      const read = await readBytes(damaged).catch((error: unknown) => {
        expect(error, `byte ${at}`).toBeInstanceOf(Refusal)
        return null
      })
      if (read) expect(read, `byte ${at}`).toEqual(whole)
    }
  })
})
