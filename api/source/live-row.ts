import type { Batch } from '#content/air/push.ts'
import { COLONS, inBeijing, localHour } from './local-hour.ts'
import { ozoneColumn } from './ozone-columns.ts'
import { pushRow } from './push-row.ts'

/** One object of the live service as text by lower-case name: `stationcode`, `timepoint`, `pm2_5` … */
export type LiveObject = ReadonlyMap<string, string>

/** Takes one object of the live service, in whatever wrapping it came. */
export function liveRow(object: LiveObject, line: number, batch: Batch): void {
  const text = (name: string) => object.get(name) ?? ''
  const time = text('timepoint')
  const hour = liveHour(time)
  batch.read++
  if (hour === null) {
    batch.rejects.push({ line, field: 'TimePoint', value: time.slice(0, 80), reason: 'not a full hour' })
    return
  }
  const fields = ['so2', 'no2', 'co', ozoneColumn('cnemc-live', hour), 'pm10', 'pm2_5']
  const push = pushRow(
    {
      line,
      hour,
      station: text('stationcode'),
      name: text('positionname'),
      area: text('area'),
      longitude: text('longitude'),
      latitude: text('latitude'),
      aqi: text('aqi'),
      primary: text('primarypollutant'),
      values: fields.map(text),
      fields,
    },
    batch.rejects,
  )
  if (push) batch.pushes.push(push)
}

const EPOCH = /^\/Date\((\d{1,15})(?:[+-]\d{4})?\)\/$/

/** `2026-10-09T18:00:00` is Beijing time; `/Date(1791540000000)/` is an instant. */
function liveHour(text: string): number | null {
  const epoch = EPOCH.exec(text)
  if (!epoch) return localHour(text, COLONS)
  const at = new Date(Number(epoch[1]) + 8 * 3_600_000)
  if (Number.isNaN(at.getTime()) || at.getTime() % 3_600_000 !== 0) return null
  return inBeijing(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate(), at.getUTCHours())
}
