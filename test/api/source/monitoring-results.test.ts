import { describe, expect, test } from 'vitest'
import { recognise } from '#api/source/sources.ts'
import { Refusal } from '#content/refusal.ts'
import { freshStore } from '#test/database.ts'
import { FACILITY, register } from '../../db/enforcement/results.ts'
import { importBytes } from './register-import.ts'
import { inPieces, readAll, SMALL } from './samples.ts'

const RECEIVED = Date.parse('2026-04-01T10:00:00+08:00') / 1000
const read = (text: string) =>
  readAll(recognise({ file: 'a.csv', head: text }, 'monitoring-results'), inPieces(text, [40]), 'a.csv', RECEIVED)
const HEADER = 'facility,outlet,at,averaging,origin,pollutant,value,unit,mark,agency'
const GOOD = ['demo-facility', 'DW001', '2026-03-05', 'day', 'self', '化学需氧量', '38.5', 'mg/L', '', '']
const NAMES = HEADER.split(',')
const row = (more: Record<string, string> = {}) => NAMES.map((name, i) => more[name] ?? GOOD[i]).join(',')
const minute = (text: string) => Date.parse(`${text}:00+08:00`) / 60_000

test('rows of one outlet and time become one, names and units in one spelling, digits as given', async () => {
  const { results, rejects } = await read(SMALL.find(one => one.source === 'monitoring-results')?.text ?? '')
  expect(rejects).toEqual([])
  expect(results).toMatchObject([
    {
      outlet: { facility: 'demo-facility', outlet: 'DW001' },
      ...{ at: minute('2026-03-05T10:00'), averaging: 'hour', origin: 'auto', agency: null },
      cells: [
        ['化学需氧量', '38.50', 'mg/L', 'N'],
        ['氨氮', null, 'mg/L', 'F'],
      ],
    },
    { at: minute('2026-03-05T00:00'), agency: 'demo-agency', cells: [['pH值', '7.2', '[pH]', null]] },
    { at: minute('2026-03-01T00:00'), averaging: 'month', cells: [['二氧化硫', '<3', 'mg/m3', null]] },
  ])
})

describe('a row that cannot be read is rejected with its column', () => {
  test.each([
    [{ facility: '' }, 'facility', 'missing'],
    [{ outlet: 'x'.repeat(41) }, 'outlet', 'more than 40 characters'],
    [{ outlet: '13800138000' }, 'outlet', 'a mobile number: no result is of a person'],
    [{ at: 'soon' }, 'at', 'not a time like 2026-03-05 10:00, nor a day, month or year'],
    [{ at: '2026-02-30' }, 'at', 'no such time since 1900'],
    [{ at: '2027-03-05' }, 'at', 'a time to come'],
    [{ at: '2026-03-05 10:00' }, 'at', 'not the first instant of its averaging period (day)'],
    [{ at: '2026-03-05', averaging: 'month' }, 'at', 'not the first instant of its averaging period (month)'],
    [{ averaging: 'week' }, 'averaging', 'not one of instant, hour, day, month, year'],
    [{ origin: 'press' }, 'origin', 'not one of auto, self, supervisory, agency'],
    [{ value: '1,5' }, 'value', undefined],
    [{ value: '未检出' }, 'value', 'below a detection limit that is not given'],
    [{ value: '<0' }, 'value', 'a detection limit that is not above 0'],
    [{ value: '1e3' }, 'value', 'not a number'],
    [{ value: '=1+1' }, 'value', 'not a number'],
    [{ mark: 'X' }, 'mark', 'not one of N, F, M, S, D, C, T, B'],
    [{ unit: '' }, 'unit', 'missing'],
  ])('%j', async (more, field, reason) => {
    const { results, rejects } = await read([HEADER, row(), row({ at: '2026-03-06', ...more })].join('\n'))
    expect(results).toHaveLength(1)
    if (reason === undefined) expect(rejects).toMatchObject([{ line: 3, reason: 'expected 10 fields, found 11' }])
    else expect(rejects).toMatchObject([{ line: 3, field, reason }])
  })
})

test.each([
  [`${HEADER},colour`, 'column "colour" is not known'],
  [`${HEADER},value`, 'two columns "value"'],
  [HEADER.replace('unit,', ''), 'no column "unit"'],
])('a file with the columns %s is refused by name', async (header, message) => {
  const file = `${header}\n${header.split(',').map(() => '1')}`
  await expect(read(file)).rejects.toThrow(message)
  await expect(read(file)).rejects.toBeInstanceOf(Refusal)
})

test('of a pollutant given twice the last row counts, and the first is rejected', async () => {
  const { results, rejects } = await read([HEADER, row(), row({ pollutant: 'COD', value: '40' })].join('\n'))
  expect(results).toMatchObject([{ cells: [['化学需氧量', '40', 'mg/L', null]] }])
  expect(rejects).toMatchObject([{ line: 2, field: 'pollutant', reason: expect.stringMatching('line 3') }])
})

test('a file comes in twice as once', async () => {
  const store = await freshStore()
  await register(store, FACILITY)
  const text = [HEADER, row(), row({ at: '2026-03-06' })].join('\n')
  expect(await importBytes(store, text)).toMatchObject({ source: 'monitoring-results', recorded: { stored: 2 } })
  expect(await importBytes(store, text)).toMatchObject({ recorded: { already: true } })
})
