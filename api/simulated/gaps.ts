import { POLLUTANTS, type Pollutant, type Reason } from '#content/air/shapes.ts'
import { dayOfHour } from '#content/time.ts'
import { chance } from './chance.ts'

/** This station sends everything three days late, so that it always looks down since then. */
export const LATE = { station: 'SIM021', hours: 72 } as const

const UNMONITORED: Record<string, Pollutant> = { SIM038: 'co' }
const GASES = POLLUTANTS.slice(0, 4)

/** Whether the transmission of an hour was lost: then there is no row. */
export const lost = (key: number, hour: number): boolean =>
  chance(key, 31, Math.floor(hour / 5)) < 0.006 || chance(key, 32, hour) < 0.002

/** Why a pollutant has no value in an hour: not monitored, calibration of the gas analysers, or just not reported. */
export function reasonFor(site: { key: number; station: string }, hour: number, i: number): Reason | null {
  const pollutant = POLLUTANTS[i] as Pollutant
  if (UNMONITORED[site.station] === pollutant) return 'not-monitored'
  const day = dayOfHour(hour)
  const calibrating = chance(site.key, 41, day) < 0.03 && Math.floor(chance(site.key, 42, day) * 24) === hour % 24
  if (calibrating && GASES.includes(pollutant)) return 'invalid'
  return chance(site.key, 43, hour, i) < 0.004 ? 'not-reported' : null
}
