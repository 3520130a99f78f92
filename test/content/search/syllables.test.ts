import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readingsOf, SYLLABLES } from '#content/search/syllables.ts'

describe('letters read as pinyin', () => {
  it.each([
    ['wulumuqi', [['wu', 'lu', 'mu', 'qi']]],
    ['wulum', [['wu', 'lu', 'm']]],
    ['lv', [['lu']]],
    ['kelamayi', [['ke', 'la', 'ma', 'yi']]],
    ['zhuang', [['zhuang'], ['zhu', 'ang'], ['zhu', 'an', 'g']]],
  ])('%s', (letters, readings) => {
    for (const reading of readings) expect(readingsOf(letters)).toContainEqual(reading)
    expect(readingsOf(letters)[0]).toEqual(readings[0])
  })

  it('have every reading of an ambiguous word', () => {
    expect(readingsOf('xian')).toEqual([['xian'], ['xia', 'n'], ['xi', 'an'], ['xi', 'a', 'n']])
  })

  it.each(['', 'wlmq', 'uyghur', 'x'.repeat(61), 'ii'])('"%s" is none', letters => {
    expect(readingsOf(letters)).toEqual([])
  })

  it('are cut so that the parts are the word, all but the last being syllables, and are at most eight', () => {
    const syllable = fc.constantFrom(...SYLLABLES)
    fc.assert(
      fc.property(fc.array(syllable, { minLength: 1, maxLength: 9 }), parts => {
        const readings = readingsOf(parts.join(''))
        expect(readings.length).toBeGreaterThan(0)
        expect(readings.length).toBeLessThanOrEqual(8)
        for (const reading of readings) {
          expect(reading.join('')).toBe(parts.join(''))
          expect(reading.slice(0, -1).every(part => SYLLABLES.has(part))).toBe(true)
        }
      }),
    )
  })
})
