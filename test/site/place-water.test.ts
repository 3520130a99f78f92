import { describe, expect, test } from 'vitest'
import { requirePlace } from '#content/place/places.ts'
import { within } from '#db/register/filters.ts'
import { placeWater } from '#site/place-water.ts'
import { bodyOf, outfallOf, sectionOf, sourceOf } from './water-entries.ts'

const hotan = requirePlace('hotan')
const county = requirePlace('karakax')
const none = { bodies: [], sections: [], outfalls: [], sources: [], black: [], today: '2026-11-24' }

describe('water of a place', () => {
  test('gathers what belongs to its counties', () => {
    expect(new Set(within(hotan)).has('karakax')).toBe(true)
    const all = {
      ...none,
      sources: [sourceOf('well', { place: 'karakax' })],
      outfalls: [outfallOf('o', { place: 'karakax' })],
    }
    expect(placeWater(hotan, all)).toMatchObject({ empty: false, sources: [{}], outfalls: [{}] })
    expect(placeWater(county, all).sources).toHaveLength(1)
    expect(placeWater(requirePlace('altay'), all).empty).toBe(true)
  })

  test('knows a river by its places or by a section there, and says the worst of those sections only', () => {
    const sections = [
      sectionOf('here', 'II', { place: 'karakax' }),
      sectionOf('here-too', 'IV', { place: 'karakax' }),
      sectionOf('far', 'worse-than-V', { place: 'urumqi' }),
    ]
    const bodies = [bodyOf('main'), bodyOf('passing', { places: ['karakax'] }), bodyOf('elsewhere')]
    const found = placeWater(county, { ...none, bodies, sections }).bodies
    expect(found.map(({ body, worst }) => [body.body, worst?.section.section ?? null])).toEqual([
      ['main', 'here-too'],
      ['passing', null],
    ])
  })

  test('keeps a section of which nobody says on which river it lies', () => {
    const sections = [sectionOf('feed-only', 'III', { body: null, place: 'karakax' })]
    expect(placeWater(county, { ...none, sections }).loose).toHaveLength(1)
  })

  test('puts outfalls past their deadline first, and the source of most people', () => {
    const outfalls = [
      outfallOf('open', { place: 'karakax' }),
      outfallOf('late', { place: 'karakax', deadline: '2026-01-01' }),
    ]
    const sources = [
      sourceOf('small', { place: 'karakax', people: 10 }),
      sourceOf('big', { place: 'karakax', people: 900 }),
    ]
    const water = placeWater(county, { ...none, outfalls, sources })
    expect(water.outfalls.map(({ outfall }) => outfall.outfall)).toEqual(['late', 'open'])
    expect(water.sources.map(({ source }) => source.source)).toEqual(['big', 'small'])
  })
})
