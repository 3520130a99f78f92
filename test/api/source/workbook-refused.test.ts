import { describe, expect, test } from 'vitest'
import { Refusal } from '#content/refusal.ts'
import { type Parts, textRows, workbookParts, zipOf } from './workbook-bytes.ts'
import { readBytes, refused } from './workbook-reading.ts'

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
  const hugeStyles = workbookParts([{ rows: textRows([['a']]) }], { styles: '<cellXfs>'.padEnd(17_000_000, ' ') })
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
      'two sheets of one part',
      zipOf({ ...good, 'xl/workbook.xml': String(good['xl/workbook.xml']).replace(/<sheet .*?\/>/, '$&$&') }),
      /two sheets of one part/,
      'invalid',
    ],
    ['huge styles', zipOf(hugeStyles), /styles\.xml: more than 16777216 bytes/, 'too-large'],
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
