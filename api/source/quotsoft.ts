import type { Batch } from '#content/air/push.ts'
import { Refusal } from '#content/refusal.ts'
import type { Reject } from '#content/trail/reject.ts'
import { headerNames } from './header.ts'
import { inBeijing } from './local-hour.ts'
import { plausible } from './plausible.ts'
import { CONFLICT, pushRow } from './push-row.ts'
import type { AirSource, Rows } from './source.ts'

const LABELS = ['date', 'hour', 'type']
const FIELDS = ['SO2', 'NO2', 'CO', 'O3', 'PM10', 'PM2.5']
const USED = new Set([...FIELDS, 'AQI'])
const DATE = /^(\d{4})(\d\d)(\d\d)$/
const HOUR = /^(?:\d|1\d|2[0-3])$/

/**
 * Archive of the national stations: a column a station, a row for each hour and type. The file's hour is the feed's
 * time point, the end of the averaging hour (so hour 0 is 24:00 of the day before): its mean ozone is least at 7 and
 * largest at 15, as in the feed.
 */
export const quotsoft: AirSource = {
  name: 'quotsoft',
  title: 'National stations by day, wide CSV (china_sites)',
  subject: 'air',
  recognise: ({ head }) => LABELS.every((label, i) => headerNames(head)[i] === label),
  parse: (input, { file }) => plausible(readHours(input.rows(), file), file),
}

/** The rows of one hour: cells and line by type. */
type Block = { key: string; hour: number; line: number; types: Map<string, { cells: string[]; line: number }> }
type Station = { code: string; at: number[] }

async function* readHours(table: AsyncIterable<Rows>, file: string): AsyncGenerator<Batch> {
  let header: string[] | null = null
  let stations: Station[] = []
  let block: Block | null = null
  for await (const { rows, lines } of table) {
    const batch: Batch = { pushes: [], rejects: [], read: 0 }
    rows.forEach((cells, i) => {
      if (!header) {
        header = cells
        stations = stationsOf(cells, file)
        return
      }
      const line = lines[i] as number
      const key = placed(cells, header.length, line, batch)
      if (!key) return
      if (block && block.key !== key.text) {
        giveHour(block, stations, batch)
        block = null
      }
      block ??= { key: key.text, hour: key.hour, line, types: new Map() }
      addType(block, cells, line, batch)
    })
    yield batch
  }
  const last: Batch = { pushes: [], rejects: [], read: 0 }
  if (block) giveHour(block, stations, last)
  yield last
}

function stationsOf(header: string[], file: string): Station[] {
  const stations = new Map<string, Station>()
  header.forEach((name, at) => {
    if (at < LABELS.length || name.trim() === '') return
    const code = name.trim()
    const station = stations.get(code) ?? { code, at: [] }
    station.at.push(at)
    stations.set(code, station)
  })
  if (!LABELS.every((label, i) => header[i]?.trim().toLowerCase() === label) || stations.size === 0)
    throw new Refusal('invalid', `Cannot read ${file}:1: expected date,hour,type and station codes`)
  return [...stations.values()]
}

function placed(cells: string[], width: number, line: number, batch: Batch): { text: string; hour: number } | null {
  const reject = (field: string, value: string, reason: string) => {
    batch.rejects.push({ line, field, value: value.slice(0, 80), reason })
    return null
  }
  if (cells.length !== width) return reject('', cells.join(','), `expected ${width} fields, found ${cells.length}`)
  const [date = '', clock = ''] = cells
  const parts = DATE.exec(date)
  const hour =
    parts && HOUR.test(clock) ? inBeijing(+(parts[1] ?? 0), +(parts[2] ?? 0), +(parts[3] ?? 0), +clock) : null
  return hour === null
    ? reject('date', `${date},${clock}`, 'not a date and an hour from 0 to 23')
    : { text: `${date} ${clock}`, hour }
}

function addType(block: Block, cells: string[], line: number, batch: Batch): void {
  const type = cells[2]?.trim() ?? ''
  if (!USED.has(type)) return
  if (!block.types.has(type)) block.types.set(type, { cells, line })
  else batch.rejects.push({ line, field: 'type', value: type, reason: 'a second row of this hour and type' })
}

function giveHour({ hour, line, types }: Block, stations: Station[], batch: Batch): void {
  const absent = FIELDS.filter(type => !types.has(type))
  for (const type of absent)
    batch.rejects.push({ line, field: 'type', value: type, reason: 'this hour has no row of this type' })
  for (const { code, at } of stations) {
    const text = (type: string): string | null => {
      const row = types.get(type)
      return row ? [...new Set(at.map(column => row.cells[column] ?? ''))].join(CONFLICT) : null
    }
    const rejects: Reject[] = []
    const push = pushRow(
      {
        ...{ line, hour, station: code, name: code, area: null, longitude: null, latitude: null },
        ...{ values: FIELDS.map(text), fields: FIELDS, aqi: text('AQI') ?? '', primary: null },
      },
      rejects,
    )
    if (push) batch.pushes.push(push)
    for (const reject of rejects) batch.rejects.push(atCell(reject, code, types))
  }
  batch.read += stations.length
}

/** In a wide table the column is the station and the line that of the type. */
function atCell(reject: Reject, code: string, types: Block['types']): Reject {
  const type = reject.field === 'aqi' ? 'AQI' : reject.field
  return { ...reject, line: types.get(type)?.line ?? reject.line, field: `${code} ${type}` }
}
