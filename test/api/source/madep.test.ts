import { createReadStream } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { csvRows } from '#api/source/csv-rows.ts'
import { freshStore } from '#test/database.ts'
import { bytesOf, importBytes, importPath, kept } from './register-import.ts'
import { SMALL, sharedData } from './samples.ts'

const ACTIONS = sharedData('enforcement/madep-actions/actions.csv')
const [SAMPLE] = SMALL.filter(({ source }) => source === 'madep').map(({ text }) => text)
const [HEADER = ''] = (SAMPLE as string).split('\n')
const file = (...rows: string[]) => [HEADER, ...rows].join('\n')

test('an action is a case of its day and text, with the amount that was read out of it in dollars', async () => {
  const store = await freshStore()
  const { source, recorded } = await importBytes(store, SAMPLE as string)
  expect([source, recorded.stored]).toEqual(['madep', 2])
  const cases = (await kept(store, 'case')).map(({ entry }) => entry)
  expect(cases).toContainEqual(
    expect.objectContaining({
      ...{ facts: 'DEP issued a $46,702.50 Penalty to Demo Works.\nThe order is invented.', decidedOn: '2004-12-09' },
      ...{ fine: 4_670_250, fineDerived: true, currency: 'USD', party: null, documentNumber: null, basis: null },
    }),
  )
  expect(cases).toContainEqual(
    expect.objectContaining({ decidedOn: '2004-01-02', fine: null, fineDerived: false, penalties: [], place: null }),
  )
})

test('the id follows from the day and the text, wherever they stand', async () => {
  const ids = []
  for (const rows of [SAMPLE as string, `${SAMPLE}\n2004,3/4/04,Another.,False,False,,[]`]) {
    const store = await freshStore()
    await importBytes(store, rows)
    ids.push((await kept(store, 'case')).map(({ id }) => id))
  }
  expect(ids[1]).toEqual(expect.arrayContaining(ids[0] as string[]))
  expect(ids[1]).toHaveLength(3)
})

test.each([
  ['Date', '12/9/05', '2004,12/9/05,Text.,False,False,,[]'],
  ['Date', '2/30/04', '2004,2/30/04,Text.,False,False,,[]'],
  ['Date', '2004-12-09', '2004,2004-12-09,Text.,False,False,,[]'],
  ['Text', '', '2004,12/9/04, ,False,False,,[]'],
  ['Fine', '0.001', '2004,12/9/04,Text.,False,False,0.001,[]'],
  ['Fine', '-5', '2004,12/9/04,Text.,False,False,-5,[]'],
  ['Fine', '"1e3"', '2004,12/9/04,Text.,False,False,"""1e3""",[]'],
])('a %s of "%s" is a reject with its line, and the other rows stay', async (field, value, row) => {
  const store = await freshStore()
  const { recorded, rejects } = await importBytes(store, file('2004,1/2/04,Kept.,False,False,,[]', row))
  expect(rejects).toEqual([{ line: 3, field, value, reason: expect.stringMatching(/.{10}/) }])
  expect(recorded.stored).toBe(1)
})

test('a private number in a text is masked before it is kept', async () => {
  const store = await freshStore()
  await importBytes(store, file('2004,12/9/04,Call 13812345678 now.,False,False,,[]'))
  expect((await kept(store, 'case')).map(({ entry }) => entry['facts'])).toEqual(['Call ××× now.'])
  expect((await bytesOf(store)).includes('13812345678')).toBe(false)
})

test('a column that the form does not have is refused by name, and nothing of the file stays', async () => {
  const store = await freshStore()
  const text = `${HEADER},reporter\n2004,1/2/04,Refused.,False,False,,[],me`
  await expect(importBytes(store, text)).rejects.toThrow('sheet.csv:1: column "reporter" is not in this form')
  expect((await bytesOf(store)).includes('Refused.')).toBe(false)
})

describe('the recorded actions', () => {
  test.runIf(ACTIONS)('come in with every text as it is, and four days that cannot be are rejected', async () => {
    const store = await freshStore()
    const { recorded, rejects } = await importPath(store, ACTIONS as string)
    expect([recorded.read, recorded.stored, recorded.unchanged]).toEqual([2601, 2596, 1])
    expect(rejects.map(({ field, value }) => [field, value])).toEqual([
      ['Date', '12/12/20'],
      ['Date', '0/6/05'],
      ['Date', '22/28/07'],
      ['Date', '12/29/10'],
    ])
    const facts = new Map((await kept(store, 'case')).map(({ entry }) => [entry['facts'], entry]))
    let [seen, fined] = [0, 0]
    for await (const { rows } of csvRows(createReadStream(ACTIONS as string, 'utf8'), 'actions.csv'))
      for (const cells of rows) {
        const entry = facts.get((cells[2] as string).trim().normalize('NFC'))
        if (!entry) continue
        seen++
        const dollars = cells.at(-2) as string
        if (dollars !== '' && entry['fine'] === Math.round(Number(dollars) * 100) && entry['fineDerived']) fined++
        if (dollars === '') expect([entry['fine'], entry['fineDerived']]).toEqual([null, false])
      }
    expect(seen).toBe(2597)
    expect(fined).toBeGreaterThan(1700)
    expect(Math.max(...[...facts.values()].map(({ fine }) => Number(fine)))).toBe(1_400_000_000)
  })
})
