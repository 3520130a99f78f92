import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { recognise, SOURCES } from '#api/source/sources.ts'
import { Refusal } from '#content/refusal.ts'
import { inPieces, readAll, readFileAs, SMALL, sharedData } from './samples.ts'

const REFUSED = [
  ['air/city-daily-aqistudy/乌鲁木齐.csv', /daily values.*mean of hourly AQIs.*HJ 633/],
  ['air/city-daily-aqistudy/石河子.csv', /daily values.*"AQI" of such files, e\.g\. "\d+"/],
  ['air/city-daily-tianqihoubao/wulumuqi.csv', /daily values.*"237"/],
  [
    'air/city-daily-shifted-header/乌鲁木齐.csv',
    /header seems to be shifted by one column.*"pm10", e\.g\. "120", not "317"/,
  ],
  ['air/city-daily-co-in-ug/urumqi.csv', /CO seems to be in µg\/m³.*"4050"/],
  ['air/quotsoft-sites/站点列表-损坏横表.csv', /no known source begins with "1223A,1224A.*cnemc-hour/],
  ['air/cnemc-hourly-2026', /not a file/],
] as const

describe.each(REFUSED)('%s', (path, message) => {
  const file = sharedData(path)
  test.runIf(file)('is refused with what seems wrong', async () => {
    await expect(readFileAs(file as string)).rejects.toThrow(message)
    await expect(readFileAs(file as string)).rejects.toBeInstanceOf(Refusal)
  })
})

const corpora = sharedData('corpora')
test.runIf(corpora)('every file of the corpora is refused, whatever source is named', { timeout: 60_000 }, async () => {
  const files = readdirSync(corpora as string, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
  expect(files.length).toBeGreaterThan(20)
  for (const file of files)
    for (const name of [undefined, ...SOURCES.map(source => source.name)])
      await expect(readFileAs(file, name), `${file} as ${name}`).rejects.toBeInstanceOf(Refusal)
})

const data = sharedData('')
test.runIf(data)('no file of other subjects passes for one that we read', { timeout: 60_000 }, async () => {
  const read = ['enterprises.json', 'outlet_trends.json', 'actions.csv', 'packets.crlf.txt']
  const files = ['enforcement', 'complaints', 'geography', 'packets-hj212'].flatMap(folder =>
    readdirSync(join(data as string, folder), { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile() && !read.includes(entry.name))
      .map(entry => join(entry.parentPath, entry.name)),
  )
  expect(files.length).toBeGreaterThan(6)
  for (const file of files) await expect(readFileAs(file), file).rejects.toBeInstanceOf(Refusal)
})

const HOUR = SMALL.find(sample => sample.source === 'cnemc-hour')?.text ?? ''
const HEADER = HOUR.split('\n')[0] ?? ''
const LABELS = HEADER.split(',')
const hourly = (rows: Record<string, string>[], labels = LABELS) =>
  [labels.join(','), ...rows.map(row => LABELS.map(label => row[label] ?? '').join(','))].join('\n')
const day = (change: (i: number) => Record<string, string>) =>
  Array.from({ length: 60 }, (_, i) => ({
    ...{ timepoint: '2026-04-19T0500', stationcode: `9${String(i).padStart(3, '0')}A`, positionname: '站', area: '市' },
    ...{ aqi: '70', pm10: `${90 + (i % 3) / 10}`, pm2_5: '20', o3: '60', no2: '9', so2: '4', co: '0.5' },
    ...change(i),
  }))
const readHour = (text: string) => readAll(recognise({ file: 'a.csv', head: text }), inPieces(text, [5000]), 'a.csv')

test('an hourly file with CO in µg/m³ is refused and quotes a value', async () => {
  const text = hourly(day(i => ({ co: String(400 + i) })))
  await expect(readHour(text)).rejects.toThrow(/a\.csv: CO seems to be in µg\/m³.*e\.g\. "400"/)
})

test('one station with a high CO is not refused', async () => {
  const { pushes } = await readHour(hourly(day(i => (i === 7 ? { co: '60' } : {}))))
  expect(pushes[7]?.values[2]).toBe(60_000)
})

test('an hourly file with PM2.5 and PM10 exchanged is refused', async () => {
  const text = hourly(day(() => ({ pm10: '20', pm2_5: '90', aqi: '' })))
  await expect(readHour(text)).rejects.toThrow(/PM2\.5 exceeds PM10 in \d+ of \d+ rows, e\.g\. "90" over "20"/)
})

const recorded = sharedData('air/cnemc-hourly-2026/nationwide/2026-04-19/2026-04-19T05.csv')
test.runIf(recorded)('an hourly file whose header stands one column off is refused', async () => {
  const text = await readFile(recorded as string, 'utf8')
  const head = text.slice(0, text.indexOf('\n'))
  const shifted = head.replace('aqi,pm10,', 'aqi,rank,pm10,').replace(',co_24h', '')
  await expect(readHour(shifted + text.slice(head.length))).rejects.toThrow(/shifted by one column/)
})

test.each([
  ['', /empty|no header|no known/],
  [HEADER, /no rows/],
  [`${HEADER},aqi\n1`, /two columns "aqi"/],
  [HEADER.replace('so2', 'so3'), /no known source begins with "timepoint/],
  ['<!DOCTYPE html><html><body>502 Bad Gateway</body></html>', /it is an HTML page/],
  [SMALL.find(sample => sample.file === 'live.json')?.text.slice(0, 500) ?? '', /ends in the middle/],
  [`[{"StationCode":"1001A"},{"StationCode":"\\ud800"}]`, /lone surrogate/],
  [`[{"StationCode":"1001A","TimePoint":"2021-07-07T16:00:00"}]`, /cnemc-live of 2021: which column/],
  [`${HEADER}\n1,2\n1,2,3\n`, /the header has 14 fields, and no row has as many/],
  [`${HEADER}\n2026-04-19T0500,"x`, /a\.csv:2: not a CSV record/],
])('case %# is refused', async (text, message) => {
  await expect((async () => readHour(text))()).rejects.toThrow(message)
})

test('html given as a live feed is refused', async () => {
  const html = '<html><body>502 Bad Gateway</body></html>'
  const source = recognise({ file: 'a', head: html }, 'cnemc-live')
  await expect(readAll(source, inPieces(html, [9]), 'a')).rejects.toBeInstanceOf(Refusal)
})
