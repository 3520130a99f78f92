import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { recognise, SOURCES } from '#api/source/sources.ts'
import { hasMark, type Push, reasonOf } from '#content/air/push.ts'
import { POLLUTANTS } from '#content/air/shapes.ts'
import { Refusal } from '#content/refusal.ts'
import { inPieces, readAll, readFileAs, SAMPLES, SMALL, sharedData } from './samples.ts'

const sourceOf = (name: string) => recognise({ file: '', head: '' }, name)

function expectValid(push: Push): void {
  expect(push.station).not.toBe('')
  for (const text of [push.station, push.name, push.area ?? '']) {
    expect(text).toBe(text.normalize('NFC').trim())
    expect(text.isWellFormed()).toBe(true)
  }
  expect(Number.isInteger(push.hour)).toBe(true)
  expect(push.values).toHaveLength(POLLUTANTS.length)
  push.values.forEach((value, i) => {
    const reason = reasonOf(push.marks, i)
    if (value === null) expect(reason).not.toBeNull()
    else expect([Number.isInteger(value) && value >= 0 && value <= 8_388_607, reason]).toEqual([true, null])
  })
  expect(hasMark(push.marks, 'all-zero')).toBe(push.values.every(value => value === 0))
  for (const part of [push.publishedAqi, push.publishedPrimary])
    if (part !== null) expect(part).toBeGreaterThanOrEqual(0)
}

test('every source has a small sample, its own name and a title', () => {
  expect(new Set(SOURCES.map(source => source.name)).size).toBe(SOURCES.length)
  for (const source of SOURCES) {
    expect(SMALL.map(sample => sample.source)).toContain(source.name)
    expect(source.title.length).toBeGreaterThan(10)
  }
})

describe.each(SMALL)('small $source ($file)', ({ source, file, text, pushes }) => {
  test('is recognised by its own source and by no other', () => {
    const by = SOURCES.filter(one => one.recognise({ file, head: text })).map(one => one.name)
    expect(by).toEqual([source])
  })

  test('gives valid pushes', async () => {
    const all = await readAll(sourceOf(source), inPieces(text, [1e6]), file)
    expect(all.pushes).toHaveLength(pushes)
    all.pushes.forEach(expectValid)
  })

  test('reads the same however the text is cut', async () => {
    const whole = await readAll(sourceOf(source), inPieces(text, [1e6]), file)
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 30 }), async sizes => {
        expect(await readAll(sourceOf(source), inPieces(text, sizes), file)).toEqual(whole)
      }),
      { numRuns: 25 },
    )
  })

  test('cut short refuses or rejects, and only the row at the cut may differ', async () => {
    const whole = await readAll(sourceOf(source), inPieces(text, [1e6]), file)
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: text.length - 1 }), async end => {
        const cut = await readAll(sourceOf(source), inPieces(text.slice(0, end), [50]), file).catch(error => {
          expect(error).toBeInstanceOf(Refusal)
          return null
        })
        for (const reject of cut?.rejects ?? []) expect(reject.line).toBeGreaterThan(0)
        const known = new Set(whole.pushes.map(push => JSON.stringify(push)))
        const changed = (cut?.pushes ?? []).filter(push => !known.has(JSON.stringify(push)))
        expect(new Set(changed.map(push => push.hour)).size).toBeLessThanOrEqual(1)
      }),
      { numRuns: 60 },
    )
  })

  test('survives any single changed character', async () => {
    const odd = fc.constantFrom(
      '"',
      ',',
      '\n',
      '\r',
      '-',
      '{',
      '}',
      '[',
      ']',
      '<',
      '>',
      '&',
      '9',
      'é',
      '\u{1F600}',
      '/',
    )
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: text.length - 1 }), odd, async (at, char) => {
        const damaged = text.slice(0, at) + char + text.slice(at + 1)
        const all = await readAll(sourceOf(source), inPieces(damaged, [40]), file).catch(error => {
          if (!(error instanceof Refusal)) throw error
          return null
        })
        all?.pushes.forEach(expectValid)
      }),
      { numRuns: 150 },
    )
  })
})

describe.each(SAMPLES)('recorded $path', ({ source, path, pushes }) => {
  const file = sharedData(path)
  test.runIf(file)('is recognised and gives only valid pushes', { timeout: 60_000 }, async () => {
    const all = await readFileAs(file as string)
    expect(all.source).toBe(source)
    expect(all.pushes).toHaveLength(pushes)
    all.pushes.filter((_, i) => i % 97 === 0).forEach(expectValid)
    expect(all.rejects.filter(reject => !reject.reason.startsWith('ambiguous'))).toEqual([])
  })
})

test('an unknown source name is refused with the list of those known', () => {
  expect(() => recognise({ file: 'x', head: '' }, 'cnemc')).toThrow(/No source "cnemc".*cnemc-hour.*quotsoft/)
})
