import { createHash } from 'node:crypto'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { headerNames } from '#api/source/header.ts'
import { openInput } from '#api/source/open-input.ts'
import { recognise } from '#api/source/sources.ts'
import { readAll, recordsOf, SMALL, sharedData } from './samples.ts'
import { textRows, workbookOf, workbookParts, zipOf } from './workbook-bytes.ts'
import { openBytes, readBytes, refused, sheet } from './workbook-reading.ts'

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
    const unlined = (list: readonly { line: number }[]) => list.map(({ line: _, ...rest }) => rest)
    const byRow = (all: typeof csv) => ({ ...all, rejects: unlined(all.rejects), entries: unlined(all.entries) })
    expect(byRow(own)).toEqual(byRow(csv))
    expect(recordsOf(own).length).toBeGreaterThan(0)
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

describe('the rows of a sheet', () => {
  test('come back for any table of text', async () => {
    const kept = (text: string) => text.isWellFormed() && !/[^\t\n\r -\uFFFD\u{10000}-\u{10FFFF}]|_x/u.test(text)
    const text = fc.string({ unit: 'binary', maxLength: 8 }).filter(kept)
    const full = text.filter(one => one.trim() !== '')
    const row = fc.tuple(full, text, text).map(cells => cells.map(one => (one.trim() === '' ? '' : one)))
    await fc.assert(
      fc.asyncProperty(fc.tuple(full, full, full), fc.array(row, { maxLength: 5 }), async (header, rows) => {
        const table = [[...header], ...rows]
        expect((await readBytes(sheet(textRows(table)))).rows).toEqual(table)
        expect(headerNames((await openBytes(sheet(textRows(table)))).head)).toEqual(
          header.map(name => name.trim().toLowerCase()),
        )
      }),
      { numRuns: 60 },
    )
  })

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

const folder = sharedData('water/cnemc-auto-2026-02-04')
test.runIf(folder)('the 16 workbooks of the national water stations hold 577 rows of 16 columns', async () => {
  const rows: string[][] = []
  const files = readdirSync(folder as string).filter(name => name.endsWith('.xlsx'))
  for (const name of files) {
    const opened = await openInput(join(folder as string, name), { file: name })
    expect(opened.head).toMatch(/^省份,流域,断面名称,监测时间,/)
    for await (const batch of opened.rows()) rows.push(...batch.rows)
    expect(opened.bytes()).toBe(statSync(join(folder as string, name)).size)
    await opened.close()
  }
  expect([files.length, rows.length - files.length]).toEqual([16, 577])
  expect(new Set(rows.map(row => row.length))).toEqual(new Set([16]))
})

test('macros and links in a workbook are left alone', async () => {
  const parts = workbookParts([{ rows: textRows([['a', 'b']]) }])
  const link = '<Relationship Id="x" Type="a/externalLink" Target="http://192.0.2.1/b.xlsx" TargetMode="External"/>'
  parts['xl/_rels/workbook.xml.rels'] = String(parts['xl/_rels/workbook.xml.rels']).replace('</Rel', `${link}</Rel`)
  expect((await readBytes(zipOf({ ...parts, 'xl/vbaProject.bin': 'macro' }))).rows).toEqual([['a', 'b']])
})
