import { describe, expect, test } from 'vitest'
import { around, bearingOf } from '#site/near-places.ts'

const at = (longitude: number, latitude: number) => ({ longitude, latitude })

describe('the direction from one point to another', () => {
  test.each([
    [at(87, 45), 'n'],
    [at(88.3, 44.9), 'ne'],
    [at(88, 44), 'e'],
    [at(88.3, 43.1), 'se'],
    [at(87, 43), 's'],
    [at(85.7, 43.1), 'sw'],
    [at(86, 44), 'w'],
    [at(85.7, 44.9), 'nw'],
  ] as const)('to %o is %s', (to, expected) => {
    expect(bearingOf(at(87, 44), to)).toBe(expected)
  })
})

test('the nearest seats stand first, with rough distances', () => {
  const near = around(at(79.9, 37.2))
  expect(near).toHaveLength(3)
  expect(near.map(({ km }) => km)).toEqual(near.map(({ km }) => km).toSorted((a, b) => a - b))
  expect(near[0]?.km).toBeLessThan(20)
})
