import type { Batch } from '#content/air/push.ts'
import { type Cell, csvTable, type Table } from './csv-table.ts'
import { hasNames } from './header.ts'
import { COLONS, localHour } from './local-hour.ts'
import { pushRow } from './push-row.ts'
import type { AirSource } from './source.ts'

const FIELDS = ['so2', 'no2', 'co', 'o3', 'pm10', 'pm25']
const WANTED = ['time', 'sitecode', 'sitename', 'districtname', 'longitude', 'latitude', 'aqi', 'sywrw', ...FIELDS]

const TABLE: Table = {
  wanted: WANTED,
  values: FIELDS.map(name => WANTED.indexOf(name)),
  aqi: WANTED.indexOf('aqi'),
  hourField: 'time',
  hour: cell => localHour(cell(0), COLONS),
  read,
}

/** One hour of the Zhejiang platform. Nine-digit site codes begin with the division code; `sywrw` is 首要污染物. */
export const provincial: AirSource = {
  name: 'provincial',
  title: 'Stations of a province by hour, CSV (Zhejiang)',
  subject: 'air',
  recognise: ({ head }) => hasNames(head, WANTED),
  parse: (input, { file }) => csvTable(input, file, TABLE),
}

function read(cell: Cell, hour: number, line: number, batch: Batch): void {
  const push = pushRow(
    {
      line,
      hour,
      station: cell(1),
      name: cell(2),
      area: cell(3),
      longitude: cell(4),
      latitude: cell(5),
      aqi: cell(6),
      primary: cell(7),
      values: [cell(8), cell(9), cell(10), cell(11), cell(12), cell(13)],
      fields: FIELDS,
    },
    batch.rejects,
  )
  if (push) batch.pushes.push(push)
}
