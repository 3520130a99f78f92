import { describe, expect, test } from 'vitest'
import { type FacetRow, totalOf } from '#site/facet-rows.ts'
import { facetGroups, facetWord } from '#site/facet-words.ts'
import { speech } from '#site/words.ts'

const en = speech('en')
const row = (facet: string, value: string | null, count: number): FacetRow => ({
  ...{ facet, value, count, simulated: false },
})

describe('the word of a count', () => {
  test.each([
    ['enforcement', 'state', 'closed', en.w.enforcement.caseSteps.closed],
    ['facilities', 'state', 'operating', 'operating'],
    ['facilities', 'register', 'soil', 'Register of key units for soil'],
    ['facilities', 'administration', 'bingtuan', 'XPCC (bingtuan)'],
    ['enforcement', 'place', 'urumqi', 'Ürümqi'],
  ] as const)('of %s by %s "%s" is "%s"', (of, facet, value, word) => {
    expect(facetWord(en, of, facet, value)).toBe(word)
  })

  test.each(['violation', 'authority', 'place', 'state'])('that no list of %s has stands as published', facet => {
    expect(facetWord(en, 'enforcement', facet, '未按证排污')).toBe('未按证排污')
  })
})

describe('counts in groups', () => {
  test('keep the order of the answer, but years come newest first', () => {
    const found = facetGroups([
      row('place', 'b', 9),
      row('place', 'a', 1),
      row('year', '2025', 9),
      row('year', '2026', 7),
    ])
    expect(found).toEqual([
      {
        facet: 'place',
        rows: [
          { value: 'b', count: 9 },
          { value: 'a', count: 1 },
        ],
      },
      {
        facet: 'year',
        rows: [
          { value: '2026', count: 7 },
          { value: '2025', count: 9 },
        ],
      },
    ])
  })

  test('leave out the whole, what says nothing, what counts nothing and groups without anything else', () => {
    expect(facetGroups([row('all', null, 5), row('industry', null, 5), row('state', 'paid', 0)])).toEqual([])
  })

  test('show at most eight of a kind', () => {
    const rows = Array.from({ length: 9 }, (_, at) => row('violation', `v${at}`, 9 - at))
    expect(facetGroups(rows)[0]?.rows).toHaveLength(8)
  })
})

test('the whole is what the answer counts as all, and nothing without it', () => {
  expect(totalOf([row('place', 'a', 3), row('all', null, 5)])).toBe(5)
  expect(totalOf([])).toBe(0)
})
