import { type Batch, type Push, pack } from '#content/air/push.ts'
import { chance } from './chance.ts'
import { concentrationsOf } from './concentrations.ts'
import { LATE, lost, reasonFor } from './gaps.ts'
import { BASINS, type Basin, SITES, type Site } from './sites.ts'
import { dustOf, type Weather, weatherOf } from './weather.ts'

const HOURS_A_BATCH = 100

/**
 * Invented hours of the invented stations, `from` to `to` inclusive. Each value depends on its station and hour alone:
 * hour by hour or in one go, the same. Nothing is published beside them: this is no real source. Every row is marked.
 */
export async function* simulatedHours(from: number, to: number): AsyncGenerator<Batch> {
  for (let start = from; start <= to; start += HOURS_A_BATCH) {
    const end = Math.min(to, start + HOURS_A_BATCH - 1)
    const pushes: Push[] = []
    for (let hour = start; hour <= end; hour++) pushes.push(...pushesOf(hour))
    yield { pushes, rejects: [], read: pushes.length }
  }
}

function pushesOf(hour: number): Push[] {
  const air = new Map(BASINS.map(basin => [basin, weatherOf(basin, hour)]))
  return SITES.filter(site => site.station !== LATE.station)
    .flatMap(site => (lost(site.key, hour) ? [] : [pushOf(site, hour, air.get(site.basin) as Weather)]))
    .concat(latePush(hour - LATE.hours))
}

function latePush(hour: number): Push[] {
  const site = SITES.find(one => one.station === LATE.station)
  return site && !lost(site.key, hour) ? [pushOf(site, hour, weatherOf(site.basin, hour))] : []
}

function pushOf(site: Site, hour: number, air: Weather): Push {
  const { station, name, area, longitude, latitude } = site
  const all = concentrationsOf(site, hour, air, dustAt(site, hour))
  const reasons = all.map((_, i) => reasonFor(site, hour, i))
  return {
    ...{ station, name, area, longitude, latitude, hour },
    values: all.map((value, i) => (reasons[i] ? null : value)),
    marks: pack(reasons, ['simulated']),
    publishedAqi: null,
    publishedPrimary: null,
  }
}

const STORMY: readonly Basin[] = ['tarim', 'east']

/** A storm takes up to five hours from one end of its basin to the other. */
function dustAt(site: Site, hour: number): number {
  return STORMY.includes(site.basin) ? dustOf(site.basin, hour - Math.floor(chance(site.key, 51) * 6)) : 0
}
