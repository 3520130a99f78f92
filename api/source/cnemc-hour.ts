import type { Batch } from '#content/air/push.ts'
import { type Cell, csvTable, type Table } from './csv-table.ts'
import { hasNames } from './header.ts'
import { COMPACT, localHour } from './local-hour.ts'
import { ozoneColumn } from './ozone-columns.ts'
import { pushRow } from './push-row.ts'
import type { AirSource } from './source.ts'

const FIELDS = ['so2', 'no2', 'co', 'o3', 'pm10', 'pm2_5']
const WANTED = [
  'timepoint',
  ...['stationcode', 'positionname', 'area', 'longitude', 'latitude', 'aqi', 'primarypollutant'],
  ...FIELDS,
]

const TABLE: Table = {
  wanted: WANTED,
  values: FIELDS.map(name => WANTED.indexOf(name)),
  aqi: WANTED.indexOf('aqi'),
  hourField: 'timepoint',
  hour: cell => localHour(cell(0), COMPACT),
  read,
}

/** Hourly archive of the national stations. `timepoint` is Beijing time at the end of the hour, `2026-04-19T0500`. */
export const cnemcHour: AirSource = {
  name: 'cnemc-hour',
  title: 'National stations by hour, CSV since 2026',
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
      values: [cell(8), cell(9), cell(10), cell(WANTED.indexOf(ozoneColumn('cnemc-hour', hour))), cell(12), cell(13)],
      fields: FIELDS,
    },
    batch.rejects,
  )
  if (push) batch.pushes.push(push)
}
