import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PLACES } from '#content/place/places.ts'
import { seatOf } from '#content/place/seats.ts'
import { centre, kilometres } from '#site/distance.ts'

const point = fc.record({
  longitude: fc.double({ min: 73, max: 97, noNaN: true }),
  latitude: fc.double({ min: 34, max: 50, noNaN: true }),
})

test('a degree of latitude is about 111 km', () => {
  expect(kilometres({ longitude: 80, latitude: 40 }, { longitude: 80, latitude: 41 })).toBeCloseTo(111.2, 1)
})

test('the way there is as long as the way back, and none to oneself', () => {
  fc.assert(
    fc.property(point, point, (a, b) => {
      expect(kilometres(a, b)).toBeCloseTo(kilometres(b, a), 6)
      expect(kilometres(a, a)).toBe(0)
    }),
  )
})

test('the centre of nothing is unknown', () => {
  expect(centre([])).toBeNull()
  expect(
    centre([
      { longitude: 80, latitude: 40 },
      { longitude: 82, latitude: 42 },
    ]),
  ).toEqual({ longitude: 81, latitude: 41 })
})

test('every seat lies in Xinjiang', () => {
  for (const place of PLACES) {
    const seat = seatOf(place.place)
    if (!seat) continue
    expect(
      seat.longitude > 73.4 && seat.longitude < 96.4 && seat.latitude > 34.3 && seat.latitude < 49.2,
      place.place,
    ).toBe(true)
  }
})
