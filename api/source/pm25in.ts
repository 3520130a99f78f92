import { basename } from 'node:path'
import type { Push } from '#content/air/push.ts'
import { type Cell, csvTable, type Table } from './csv-table.ts'
import { hasNames } from './header.ts'
import { inBeijing } from './local-hour.ts'
import { onceAnHour } from './once-an-hour.ts'
import { pushRow } from './push-row.ts'
import type { AirSource } from './source.ts'

const KEYS = ['date', 'hour', 'watchpoint', 'aqi', 'primarypollution']
const CITY = ['so2', 'no2', 'co', 'o3_1h', 'pm10', 'pm2.5']
const NATION = ['so2', 'no2', 'co', 'o3_1h', 'pm10', 'pm25']

/**
 * Scrapes of PM25.in: a file a city (the area is the file's name), or an hour of the whole nation without areas.
 * There are no station codes: a station is `pm25in/<area>/<name>`. Hour 08 is the feed's time point, its end.
 */
export const pm25in: AirSource = {
  name: 'pm25in',
  title: 'PM25.in by city or nationwide hour, CSV',
  subject: 'air',
  recognise: ({ head }) => [CITY, NATION].some(fields => hasNames(head, [...KEYS, ...fields])),
  parse: (input, { file }) => {
    const lines = new Map<Push, number>()
    const takeLine = (push: Push) => {
      const line = lines.get(push) ?? 0
      lines.delete(push)
      return line
    }
    const rows = csvTable(input, file, header => tableOf(header, file, lines))
    return onceAnHour(rows, { lineOf: takeLine, field: 'WatchPoint' })
  },
}

function tableOf(header: readonly string[], file: string, lines: Map<Push, number>): Table {
  const nation = header.some(name => name.trim().toLowerCase() === 'pm25')
  const fields = nation ? NATION : CITY
  const area = nation ? null : areaOf(file)
  const wanted = [...KEYS, ...fields]
  return {
    wanted,
    values: fields.map(name => wanted.indexOf(name)),
    aqi: wanted.indexOf('aqi'),
    hourField: 'Date,Hour',
    hour: cell => hourOf(cell(0), cell(1)),
    read: (cell, hour, line, batch) => {
      const push = pushRow({ ...stationOf(cell(2), area), ...valuesOf(cell), fields, hour, line }, batch.rejects)
      if (!push) return
      batch.pushes.push(push)
      lines.set(push, line)
    },
  }
}

/** `data/乌鲁木齐.csv.gz` is of 乌鲁木齐; a name without letters is no area. */
function areaOf(file: string): string | null {
  const name = basename(file)
    .replace(/(\.(csv|txt|gz|xlsx))+$/i, '')
    .normalize('NFC')
  return /\p{L}/u.test(name) ? name : null
}

function stationOf(cell: string, area: string | null) {
  const name = cell.trim()
  return { station: name ? `pm25in/${area ?? '-'}/${name}` : '', name, area, longitude: null, latitude: null }
}

const valuesOf = (cell: Cell) => ({
  aqi: cell(3),
  primary: cell(4),
  values: [cell(5), cell(6), cell(7), cell(8), cell(9), cell(10)],
})

function hourOf(date: string, clock: string): number | null {
  const parts = /^(\d{4})(\d\d)(\d\d)$/.exec(date.trim())
  if (!parts || !/^\d{1,2}$/.test(clock.trim())) return null
  return inBeijing(Number(parts[1]), Number(parts[2]), Number(parts[3]), Number(clock))
}
