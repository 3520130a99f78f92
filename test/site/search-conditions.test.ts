import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { conditionsOf } from '#site/search-conditions.ts'
import { searchPath } from '#site/search-query.ts'
import { speech } from '#site/words.ts'

const en = speech('en')
const textsOf = (given: Record<string, string>) => conditionsOf(en, 'enforcement', given).map(({ text }) => text)

describe('the conditions of a search', () => {
  test.each([
    ['q', 'wei an zheng', '“wei an zheng”'],
    ['place', 'urumqi', 'Ürümqi'],
    ['year', '2026', '2026'],
    ['state', 'rectified', 'put right'],
    ['penalty', 'fine', 'fine'],
    ['violation', '未按证排污', '未按证排污'],
    ['partyType', 'natural-person', 'natural person'],
    ['fineFrom', '1000000', '≥ 10,000 yuan'],
    ['fineTo', '1000050', '≤ 10,000.5 yuan'],
    ['from', '2026-03-01', '≥ 2026-03-01'],
    ['to', '2026-03-31', '≤ 2026-03-31'],
  ])('%s=%s is "%s"', (name, value, text) => {
    expect(textsOf({ [name]: value })).toEqual([text])
  })

  test.each([
    ['from', '2026-02-30', '≥ 2026-02-30'],
    ['fineFrom', 'much', '≥ much'],
    ['state', 'constructor', 'constructor'],
    ['partyType', 'toString', 'toString'],
    ['place', 'nowhere', 'nowhere'],
  ])('%s=%s cannot be read and stands as given', (name, value, text) => {
    expect(textsOf({ [name]: value })).toEqual([text])
  })

  test('are none of order and place in the list', () => {
    expect(textsOf({ sort: 'fine', cursor: 'x', limit: '5', asOf: '1' })).toEqual([])
  })

  test('each lead to the same search without it, from its first page', () => {
    const given = { place: 'urumqi', year: '2026', sort: 'fine', cursor: 'x' }
    expect(conditionsOf(en, 'enforcement', given).map(({ href }) => href)).toEqual([
      '/en/enforcement/?year=2026&sort=fine#found',
      '/en/enforcement/?place=urumqi&sort=fine#found',
    ])
  })

  test('are in the words of facilities for facilities', () => {
    expect(conditionsOf(en, 'facilities', { state: 'closed', register: 'soil' }).map(({ text }) => text)).toEqual([
      'closed',
      'Register of key units for soil',
    ])
  })

  test('are in the words of reports for the docket', () => {
    const given = { category: 'air', state: 'closed', outcome: 'verified', overdue: 'yes', disputed: 'no', office: 'A' }
    expect(conditionsOf(en, 'docket', given).map(({ text }) => text)).toEqual([
      ...['Air', 'closed', 'found true', 'overdue', 'no review was asked for', 'A'],
    ])
    expect(conditionsOf(en, 'docket', { category: 'air.dust', overdue: 'constructor' })).toMatchObject([
      { text: 'Dust', href: '/en/docket/?overdue=constructor#found' },
      { text: 'constructor', href: '/en/docket/?category=air.dust#found' },
    ])
  })

  test('are text whatever is asked', () => {
    const names = fc.constantFrom('q', 'place', 'state', 'penalty', 'partyType', 'fineFrom', 'from', 'industry')
    fc.assert(
      fc.property(names, fc.string({ minLength: 1 }), (name, value) => {
        for (const { text, href } of conditionsOf(en, 'enforcement', { [name]: value })) {
          expect(typeof text).toBe('string')
          expect(href).toBe('/en/enforcement/#found')
        }
      }),
    )
  })
})

test('a search without conditions has no question mark', () => {
  expect(searchPath('ug', 'facilities', {})).toBe('/ug/facilities/#found')
})
