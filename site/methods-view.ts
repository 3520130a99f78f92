import { assess } from '#content/air/assess.ts'
import { type Assessment, type Latest, POLLUTANTS } from '#content/air/shapes.ts'
import { newestHour } from './freshness.ts'
import * as ask from './gather.ts'

/** One station-hour of the newest data, worked through the same function as the calculator of the API. */
export type Example = { latest: Latest; assessment: Assessment }

let made: Promise<Example | null> | undefined

export function example(): Promise<Example | null> {
  made ??= make()
  return made
}

async function make(): Promise<Example | null> {
  const list = await ask.latestStations()
  const newest = newestHour(list)
  const whole = list.filter(one => one.hour === newest && one.missing.length === 0 && one.aqi !== null)
  const latest = whole.toSorted((a, b) => (b.aqi ?? 0) - (a.aqi ?? 0))[0]
  if (!latest) return null
  const values = Object.fromEntries(POLLUTANTS.map(name => [name, latest[name]]))
  return { latest, assessment: assess({ at: latest.hour, averaging: 'hour', values }) }
}
