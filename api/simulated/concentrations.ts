import { chance, drift } from './chance.ts'
import type { Site } from './sites.ts'
import type { Weather } from './weather.ts'

const whole = (value: number) => Math.max(1, Math.round(value)) * 10
const tenth = (value: number) => Math.max(1, Math.round(value * 10)) * 100

/**
 * Plausible concentrations of a station-hour as scaled integers in the order of POLLUTANTS: inversions in winter, ozone on
 * summer afternoons, dust. PM2.5 never exceeds PM10. `dust` is what the basin carries when it reaches this station.
 */
export function concentrationsOf(site: Site, hour: number, air: Weather, dust: number): number[] {
  const own = (0.85 + 0.3 * chance(site.key, 7)) * (0.8 + 0.4 * drift(site.key, hour, 7))
  const winter = Math.max(0, air.cold - 0.45) / 0.55
  const smoke = site.heat * winter * air.still * (0.75 + 0.5 * air.night)
  const fine = (10 + 18 * air.still + 6 * air.rush + smoke) * own
  const storm = dust * site.dust * (0.85 + 0.3 * drift(site.key, hour, 5))
  const coarse = (12 + 90 * site.dust * air.hazy + 25 * air.hazy * (1 - 0.6 * winter)) * own
  const no2 = site.traffic * (0.35 + 0.45 * air.rush + 0.4 * air.night * air.still) * (0.7 + 0.5 * winter) * own
  const summer = 1 - air.cold
  const sunny = air.afternoon * (25 + 75 * summer + 70 * summer * air.still * (site.heat > 100 ? 1 : 0.5))
  const o3 = 34 + 22 * summer + sunny * (0.9 + 0.2 * drift(site.key, hour, 11)) - 0.55 * no2 - 12 * air.night
  const co = 0.25 + 0.006 * fine + 0.005 * no2 + 0.3 * winter * air.still
  const so2 = 4 + 5 * own * air.hazy + 9 * winter * air.still
  const pm25 = fine + 0.22 * storm
  return [whole(so2), whole(no2), tenth(co), whole(o3), whole(pm25 + coarse + 0.78 * storm), whole(pm25)]
}
