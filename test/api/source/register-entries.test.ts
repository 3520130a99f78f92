import { describe, expect, test } from 'vitest'
import { recognise, SOURCES } from '#api/source/sources.ts'
import { Refusal } from '#content/refusal.ts'
import { columnsOf, exampleRow } from '#content/register/columns.ts'
import { KINDS } from '#content/register/kinds.ts'
import { inPieces, readAll } from './samples.ts'

const HEADER = 'pipe,names.zh,names.ug,names.kk,names.en,place,from,to'
const read = (text: string) =>
  readAll(recognise({ file: 'a.csv', head: text }, 'register-entries'), inPieces(text, [40]), 'a.csv')

describe.each(KINDS)('a file of $kind', kind => {
  const names = columnsOf(kind).map(column => column.name)
  const example = exampleRow(kind).map(cell => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))

  test('is recognised by its header, by no other source, and read back', async () => {
    const text = `${names.join(',')}\n${example.join(',')}`
    expect(SOURCES.filter(one => one.recognise({ file: 'x', head: text })).map(one => one.name)).toEqual([
      'register-entries',
    ])
    const { entries, rejects } = await read(text)
    expect(rejects).toEqual([])
    expect(entries).toEqual([
      { kind: kind.kind, id: kind.key.map(field => kind.example[field]).join('>'), entry: kind.example, line: 2 },
    ])
  })

  test('is that kind in any order of columns, with what our own CSV adds passed over', async () => {
    const text = `simulated,${names.toReversed().join(',')},import\ntrue,${example.toReversed().join(',')},7`
    const { entries } = await read(text)
    expect(entries[0]).toMatchObject({ kind: kind.kind, entry: kind.example })
    expect(Object.keys(entries[0]?.entry ?? {})).not.toContain('import')
  })
})

test.each([
  [`${HEADER},colour`, /column "colour" is not in the template "pipe"/],
  [`${HEADER},place`, /two columns "place"/],
  [HEADER.replace(',from', ''), /no column "from", which the template "pipe" requires/],
  ['apples,pears', /no template of the register has these columns: apples, pears/],
  [HEADER.replace('pipe', 'Pipe'), /no template of the register/],
])('the header %s is refused by name', async (header, message) => {
  const row = header.split(',').map(() => '1')
  await expect(read(`${header}\n${row}`)).rejects.toThrow(message)
  await expect(read(`${header}\n${row}`)).rejects.toBeInstanceOf(Refusal)
})

test('every fault of a row is a reject with its line, field and value, and the other rows stay', async () => {
  const {
    entries,
    rejects,
    read: rows,
  } = await read(
    [
      HEADER,
      'good,管,,,,urumqi,2026-01-01,',
      'a b,,,,,urumqi,2026-13-01,',
      'call,张三 13812345678,,,,urumqi,2026-01-01,',
      'late,管,,,,urumqi,2026-02-01,2026-01-01',
      'short,管',
    ].join('\n'),
  )
  expect([rows, entries.map(({ id, line }) => [id, line])]).toEqual([5, [['good', 2]]])
  expect(rejects.map(({ line, field, value }) => [line, field, value])).toEqual(
    expect.arrayContaining([
      [3, 'names.zh', ''],
      [3, 'from', '2026-13-01'],
      [4, 'names.zh', '张三 13812345678'],
      [5, 'to', '2026-01-01'],
      [6, '', 'short,管'],
    ]),
  )
  for (const { reason } of rejects) expect(reason.length).toBeGreaterThan(5)
})

test('text that our CSV disarmed for spreadsheets comes in as it was', async () => {
  const { entries } = await read(`${HEADER}\np1,'=1+1,,,,,2026-01-01,`)
  expect(entries[0]?.entry).toMatchObject({ names: { zh: '=1+1' } })
})

test('ten thousand rows come in batches, each row once', async () => {
  const rows = Array.from({ length: 10_000 }, (_, i) => `p${i},管${i},,,,urumqi,2026-01-01,`)
  const text = [HEADER, ...rows].join('\n')
  const { entries, read: count } = await readAll(
    recognise({ file: 'a.csv', head: text.slice(0, 65_536) }),
    inPieces(text, [65_536]),
    'a.csv',
  )
  expect([entries.length, count, entries.at(-1)?.line]).toEqual([10_000, 10_000, 10_001])
  expect(new Set(entries.map(({ id }) => id)).size).toBe(10_000)
})
