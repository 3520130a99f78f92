import { expect, test } from 'vitest'
import { industryFault } from '#content/enforcement/industry.ts'

test.each(['A', 'T', '01', '25', '251', '2511', 'C2511', '97'])('%s is an industry code', code => {
  expect(industryFault(code)).toBeNull()
})

test.each(['', 'U', 'c', '2', '00', '0011', '25111', 'CC25', 'C2', '25.1', '二五'])('"%s" is none', code => {
  expect(industryFault(code)).toContain('is no industry code')
})
