import fc from 'fast-check'
import { expect, test } from 'vitest'
import { similarity } from '#content/report/similarity.ts'

test.each([
  // Pairs of the first: 黑烟, of the second 黑烟, 烟味: 2·1/3.
  ['黑烟', '黑烟味', 66],
  ['黑烟', '黑烟', 100],
  ['Black smoke', 'black, SMOKE!', 100],
  ['黑烟', '污水', 0],
  ['黑', '黑', 0],
  ['', '', 0],
  ['تۈتۈن چىقتى', 'تۈتۈن چىقتى.', 100],
])('%s and %s are alike by %i percent', (one, other, percent) => {
  expect(similarity(one, other)).toBe(percent)
})

test('two texts are as alike one way as the other, and no more than each is to itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, other) => {
      expect(similarity(one, other)).toBe(similarity(other, one))
      expect(similarity(one, other)).toBeLessThanOrEqual(100)
      expect([0, 100]).toContain(similarity(one, one))
    }),
  )
})
