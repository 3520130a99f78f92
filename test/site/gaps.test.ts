import { expect, test } from 'vitest'
import type { Hour } from '#content/air/shapes.ts'
import { POLLUTANTS, type Reason } from '#content/air/shapes.ts'
import { gapsOf } from '#site/gaps.ts'

const hour = (at: number, missing: Partial<Record<(typeof POLLUTANTS)[number], Reason>>) =>
  ({
    hour: `2026-04-19T0${at}:00:00+08:00`,
    missing: Object.entries(missing).map(([pollutant, reason]) => ({ pollutant, reason })),
  }) as Hour

const all = (reason: Reason) => Object.fromEntries(POLLUTANTS.map(name => [name, reason]))

test('consecutive hours without a value are one gap with its reason', () => {
  expect(gapsOf([hour(1, {}), hour(2, { co: 'invalid' }), hour(3, { co: 'invalid' }), hour(4, {})])).toEqual([
    { from: hour(2, {}).hour, to: hour(3, {}).hour, hours: 2, pollutants: ['co'], reason: 'invalid' },
  ])
})

test('pollutants missing together are named together, the longest gap first', () => {
  const gaps = gapsOf([
    hour(1, { o3: 'not-reported' }),
    hour(2, {}),
    hour(3, all('not-received')),
    hour(4, all('not-received')),
  ])
  expect(gaps.map(({ hours, pollutants }) => [hours, pollutants.length])).toEqual([
    [2, 6],
    [1, 1],
  ])
})

test('another reason begins another gap', () => {
  expect(gapsOf([hour(1, { co: 'invalid' }), hour(2, { co: 'not-reported' })])).toHaveLength(2)
})

test('no gap, nothing to say', () => {
  expect(gapsOf([hour(1, {}), hour(2, {})])).toEqual([])
})
