import { expect, test } from 'vitest'
import { divisionOf, industryFault, isInIndustry, sectionOf } from '#content/enforcement/industry.ts'

test.each(['A', 'T', '01', '25', '251', '2511', 'C2511', '97'])('%s is an industry code', code => {
  expect(industryFault(code)).toBeNull()
})

test.each(['', 'U', 'c', '2', '00', '0011', '25111', 'CC25', 'C2', '25.1', '二五'])('"%s" is none', code => {
  expect(industryFault(code)).toContain('is no industry code')
})

test.each([
  ['A', 'A'],
  ['05', 'A'],
  ['06', 'B'],
  ['13', 'C'],
  ['4390', 'C'],
  ['44', 'D'],
  ['C2511', 'C'],
  ['96', 'S'],
  ['97', 'T'],
  ['98', null],
])('%s belongs to section %s', (code, section) => expect(sectionOf(code)).toBe(section))

test.each([
  ['C', 'C'],
  ['C25', '25'],
  ['2511', '25'],
])('%s is of division %s', (code, division) => expect(divisionOf(code)).toBe(division))

test.each([
  ['2511', 'C', true],
  ['C2511', '251', true],
  ['2511', 'C25', true],
  ['2511', '2511', true],
  ['25', '2511', false],
  ['2511', '26', false],
  ['2511', 'D', false],
  ['C', '25', false],
])('%s in %s: %s', (code, wanted, is) => expect(isInIndustry(code, wanted)).toBe(is))
