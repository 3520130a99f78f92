import { expect, test } from 'vitest'
import type { Latest, Station } from '#content/air/shapes.ts'
import { placeBySlug } from '#content/place/places.ts'
import type { Place } from '#content/place/shapes.ts'
import { nearestTo } from '#site/nearest.ts'

const place = (slug: string) => placeBySlug(slug) as Place
const station = (code: string, of: string, longitude: number | null, latitude: number) =>
  ({ station: code, place: of, longitude, latitude }) as Station
const now = (site: string, hour = '2026-04-30T23:00:00+08:00') => ({ site, hour }) as Latest

const far = station('far', 'hotan', 80.5, 37.1)
const foreign = station('foreign', 'kashgar', 79.9, 37.1)
const unplaced = station('unplaced', 'hotan', null, 37.1)
const all = [far, foreign, unplaced]

test('a county looks inside its own prefecture first', () => {
  expect(
    nearestTo(
      place('hotan-city'),
      all,
      all.map(one => now(one.station)),
    )?.station,
  ).toBe(far)
  expect(nearestTo(place('hotan-city'), [foreign], [now('foreign')])?.station).toBe(foreign)
})

test('a city that belongs to no prefecture takes the nearest of all', () => {
  expect(
    nearestTo(
      place('kunyu'),
      all,
      all.map(one => now(one.station)),
    )?.station,
  ).toBe(foreign)
})

test('a station that fell silent or has no position is nobody’s nearest', () => {
  const latest = [now('far', '2026-04-30T01:00:00+08:00'), now('foreign'), now('unplaced')]
  expect(nearestTo(place('hotan-city'), all, latest)?.station).toBe(foreign)
  expect(nearestTo(place('hotan-city'), [unplaced], latest)).toBeNull()
})
