import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { recognise } from '#api/source/sources.ts'
import { writeFrame } from '#content/enforcement/hj212/acknowledgement.ts'
import { freshStore } from '#test/database.ts'
import { FACILITY, register } from '../../db/enforcement/results.ts'
import { entry } from '../../db/register/entries.ts'
import { bytesOf, importBytes } from './register-import.ts'
import { inPieces, readAll, sharedData } from './samples.ts'

const SECRET = 'PW7secret7'
const RECEIVED = Date.parse('2026-04-01T10:00:00+08:00') / 1000
const segment = (cp: string, more: { cn?: string; mn?: string; flag?: number; part?: string } = {}) =>
  `QN=20260305110005000;ST=32;CN=${more.cn ?? '2061'};PW=${SECRET};MN=${more.mn ?? 'DEMO1'};Flag=${more.flag ?? 5};${more.part ?? ''}CP=&&${cp}&&`
const HOUR = 'DataTime=20260305100000;'
const packet = (...given: Parameters<typeof segment>) => writeFrame(segment(...given))
const read = (text: string) => {
  const source = recognise({ file: 'a.txt', head: text.slice(0, 200) })
  expect(source.name).toBe('hj212')
  return readAll(source, inPieces(text, [37]), 'a.txt', RECEIVED)
}
const cellsOf = async (text: string) => (await read(text)).results.map(({ cells }) => cells)

test('hourly and daily means are taken with their marks, of stack gas the converted one', async () => {
  const day = 'DataTime=20260304000000;a21026-Avg=10.10,a21026-ZsAvg=12.50,a21026-Flag=N;a34013-Avg=3,a34013-Flag=D'
  const { results, rejects } = await read(
    packet(`${HOUR}w01018-Min=1,w01018-Avg=38.50,w01018-Max=60,w01018-Flag=N;w21003-Flag=F`) +
      packet(day, { cn: '2031', mn: 'DEMO2' }),
  )
  expect(rejects).toEqual([])
  expect(results).toMatchObject([
    {
      outlet: { device: 'DEMO1' },
      averaging: 'hour',
      origin: 'auto',
      cells: [
        ['化学需氧量', '38.50', 'mg/L', 'N'],
        ['氨氮', null, 'mg/L', 'F'],
      ],
    },
    {
      outlet: { device: 'DEMO2' },
      averaging: 'day',
      cells: [
        ['二氧化硫', '12.50', 'mg/m3', 'N'],
        ['颗粒物', '3', 'mg/m3', 'D'],
      ],
    },
  ])
  expect(results[0]?.at).toBe(Date.parse('2026-03-05T10:00:00+08:00') / 60_000)
})

const good = packet(`${HOUR}w01018-Avg=38.5,w01018-Flag=N`)
test.each([
  ['length', good.replace('##0', '##1')],
  ['crc', good.replace('38.5', '39.5')],
  ['header', good.replace('##', '#')],
  ['charset', good.replace('38.5', '\u{1F600}')],
  ['cp', writeFrame(segment('w01018').replace('CP=&&', 'CP=&'))],
])('a packet with a fault of %s is refused by its name and line, and nothing of it is quoted', async (fault, bad) => {
  const { results, rejects } = await read(`${good}${bad}`)
  expect(results).toHaveLength(1)
  expect(rejects).toMatchObject([{ line: 2, field: 'packet', value: '', reason: expect.stringMatching(`^${fault}:`) }])
  expect(JSON.stringify(rejects)).not.toContain(SECRET)
})

test.each([
  [packet(HOUR, { cn: '2011' }), 'CN', 'passed over: neither hourly (2061) nor daily (2031) data'],
  [packet(`${HOUR}w01018-Avg=1`, { mn: '' }), 'MN', 'no device: the data belong to nobody'],
  [packet('w01018-Avg=1'), 'DataTime', 'not a time like 20260305100000'],
  [packet('DataTime=20260305103000;w01018-Avg=1'), 'DataTime', 'not the first instant of its hour'],
  [packet('DataTime=20270305100000;w01018-Avg=1'), 'DataTime', 'a time to come'],
  [packet(`${HOUR}B01-Avg=1`), 'B01', 'no factor of this code is known'],
  [packet(`${HOUR}w01018-Avg=x`), 'w01018', 'not a number'],
  [packet(`${HOUR}w01018-Avg=1,w01018-Flag=Z`), 'w01018', 'a mark that is not defined'],
  [packet(`${HOUR}w01018-Avg=1,w01018-Avg=2`), 'CP', 'a field twice'],
])('what is not taken is rejected with its reason: %#', async (text, field, reason) => {
  const { results, rejects } = await read(text)
  expect(results).toEqual([])
  expect(rejects).toMatchObject([{ line: 1, field, reason }])
})

const part = (count: number, number: number, cp: string) =>
  packet(cp, { flag: 7, part: `PNUM=${count};PNO=${number};` })

test('split packets are joined in any order, and an incomplete message is refused packet by packet', async () => {
  const whole = part(2, 2, 'w21003-Avg=2.0,w21003-Flag=N') + part(2, 1, `${HOUR}w01018-Avg=38.5,w01018-Flag=N`)
  expect(await cellsOf(whole)).toEqual([
    [
      ['化学需氧量', '38.5', 'mg/L', 'N'],
      ['氨氮', '2.0', 'mg/L', 'N'],
    ],
  ])
  const { results, rejects } = await read(
    part(3, 1, `${HOUR}w01018-Avg=1`) + part(3, 3, 'w21003-Avg=2') + part(3, 3, 'w21003-Avg=2'),
  )
  expect(results).toEqual([])
  expect(rejects.map(({ line, value, reason }) => [line, value, reason])).toEqual([
    [3, '3', 'twice: this part of the message came before'],
    [1, '1', 'part of a message of 3 packets, of which 2 came'],
    [2, '3', 'part of a message of 3 packets, of which 2 came'],
  ])
  expect((await read(packet(HOUR, { flag: 7 }))).rejects).toMatchObject([{ field: 'PNO' }])
})

test('lines that end in LF alone are read too', async () => {
  expect(await cellsOf(good.replaceAll('\r\n', '\n'))).toEqual(await cellsOf(good))
})

test('an import finds the outlet by its device, rejects others, and keeps the password nowhere', async () => {
  const store = await freshStore()
  await register(store, FACILITY.with(1, entry('outlet', { device: 'DEMO1' })))
  const text = good + packet(`${HOUR}w01018-Avg=1`, { mn: 'NOBODY' }) + good.replace('38.5', '39.5')
  const { source, recorded, rejects } = await importBytes(store, text, 'packets.txt')
  expect([source, recorded.stored, recorded.rejected]).toEqual(['hj212', 1, 2])
  expect(rejects).toMatchObject([
    { line: 3, reason: expect.stringMatching('^crc') },
    { line: 2, field: 'MN', value: 'NOBODY', reason: 'no outlet is registered with this device' },
  ])
  expect(JSON.stringify(rejects)).not.toContain(SECRET)
  expect((await bytesOf(store)).includes(SECRET)).toBe(false)
})

test('a text without any packet, and a line longer than one, are refused', async () => {
  const source = recognise({ file: '', head: '' }, 'hj212')
  const of = (text: string) => readAll(source, inPieces(text, [1000]), 'a.txt', RECEIVED)
  await expect(of('QN=1;PW=1;MN=2\nnothing')).rejects.toThrow('Cannot read a.txt: none of its lines is a packet')
  await expect(of('')).rejects.toThrow('none of its lines is a packet')
  await expect(of(`${good}${'x'.repeat(30_000)}`)).rejects.toThrow('Cannot read a.txt:2: a line longer than any packet')
})

test('a damaged first line is still known as a packet, so that no message quotes it', () => {
  for (const head of [good.slice(1), good.slice(2), good.slice(4), good.slice(8), ` ${good}`])
    expect(recognise({ file: 'a.txt', head }).name).toBe('hj212')
})

const packets = sharedData('packets-hj212/packets.crlf.txt')
test.skipIf(packets === null)(
  'real packets: two have a wrong check code, the hourly one among them, and the others are no means',
  async () => {
    const { results, rejects, read: lines } = await read(readFileSync(packets as string, 'utf8'))
    expect([lines, results.length, rejects.length]).toEqual([10, 0, 10])
    expect(rejects.filter(({ reason }) => reason.startsWith('crc:')).map(({ line }) => line)).toEqual([3, 10])
    for (const { value, reason } of rejects) expect(`${value} ${reason}`).not.toMatch(/PW|123456|100000/)
  },
)
