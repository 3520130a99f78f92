import type { Batch } from '#content/air/push.ts'
import { Refusal } from '#content/refusal.ts'
import { csvRows } from './csv-rows.ts'
import { columnsOf, hasNames } from './header.ts'
import { COMPACT, localHour } from './local-hour.ts'
import { pushRow } from './push-row.ts'
import type { Source } from './source.ts'

/** In the order of POLLUTANTS. `o3` is the ozone of the hour since 2026 (the 24-hour columns are not read). */
const FIELDS = ['so2', 'no2', 'co', 'o3', 'pm10', 'pm2_5']
const NAMES = ['timepoint', 'stationcode', 'positionname', 'area', 'longitude', 'latitude', 'aqi', 'primarypollutant']
const WANTED = [...NAMES, ...FIELDS]

/** Hourly archive of the national stations. `timepoint` is Beijing time at the end of the hour, `2026-04-19T0500`. */
export const cnemcHour: Source = {
  name: 'cnemc-hour',
  title: 'National stations by hour, CSV since 2026',
  recognise: ({ head }) => hasNames(head, WANTED),
  parse,
}

async function* parse(text: AsyncIterable<string>, { file }: { file: string }): AsyncGenerator<Batch> {
  let at: number[] | null = null
  let width = 0
  for await (const { rows, lines } of csvRows(text, file)) {
    const batch: Batch = { pushes: [], rejects: [], read: 0 }
    let first = 0
    if (!at) {
      at = columnsOf(rows[0] ?? [], WANTED, file)
      width = rows[0]?.length ?? 0
      first = 1
    }
    for (let i = first; i < rows.length; i++) readRow(rows[i] ?? [], lines[i] ?? 0, { at, width }, batch)
    yield batch
  }
  if (!at) throw new Refusal('invalid', `Cannot read ${file}: no header`)
}

function readRow(cells: string[], line: number, { at, width }: { at: number[]; width: number }, batch: Batch): void {
  batch.read++
  if (cells.length !== width) {
    const reason = `expected ${width} fields, found ${cells.length}`
    batch.rejects.push({ line, field: '', value: cells.join(',').slice(0, 80), reason })
    return
  }
  const cell = (i: number) => cells[at[i] as number] as string
  const hour = localHour(cell(0), COMPACT)
  if (hour === null) {
    batch.rejects.push({
      line,
      field: 'timepoint',
      value: cell(0).slice(0, 80),
      reason: 'not an hour like 2026-04-19T0500',
    })
    return
  }
  const push = pushRow(
    {
      line,
      station: cell(1),
      name: cell(2),
      area: cell(3),
      longitude: cell(4),
      latitude: cell(5),
      hour,
      values: [cell(8), cell(9), cell(10), cell(11), cell(12), cell(13)],
      fields: FIELDS,
      aqi: cell(6),
      primary: cell(7),
    },
    batch.rejects,
  )
  if (push) batch.pushes.push(push)
}
