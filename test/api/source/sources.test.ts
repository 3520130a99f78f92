import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { recognise, SOURCES } from '#api/source/sources.ts'
import { hasMark, type Push, reasonOf } from '#content/air/push.ts'
import { POLLUTANTS } from '#content/air/shapes.ts'
import { AVERAGINGS } from '#content/enforcement/entries.ts'
import { averagingStart } from '#content/enforcement/monitoring/averaging-start.ts'
import { DATA_MARKS, ORIGINS } from '#content/enforcement/monitoring/marks.ts'
import type { ResultPush } from '#content/enforcement/monitoring/push.ts'
import { Refusal } from '#content/refusal.ts'
import { idOf } from '#content/register/kind.ts'
import { kindNamed } from '#content/register/kinds.ts'
import type { EntryPush } from '#content/register/push.ts'
import { WATER_INDICATORS } from '#content/water/indicators.ts'
import type { WaterPush } from '#content/water/push.ts'
import { inPieces, type Read, readAll, readFileAs, recordsOf, SAMPLES, SMALL, sharedData } from './samples.ts'

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

function expectSample({ site, at, cells, further, publishedClass }: WaterPush): void {
  for (const text of 'kind' in site ? [site.id] : [site.province, site.watershed, site.name]) {
    expect(text).toBe(text.normalize('NFC').trim())
    expect([text === '', text.isWellFormed()]).toEqual([false, true])
  }
  expect(Number.isInteger(at)).toBe(true)
  expect(cells).toHaveLength(WATER_INDICATORS.length)
  for (const cell of [...cells, ...further.map(one => one.value)]) {
    if (typeof cell === 'number') expect(cell >= 0 && cell < 1e15).toBe(true)
    else if (cell !== null) expect(cell).toMatch(/^(?:[nqmi]|<\d+(?:\.\d+)?)$/)
  }
  expect(publishedClass === null || [1, 2, 3, 4, 5, 6].includes(publishedClass)).toBe(true)
}

function expectResult({ outlet, at, averaging, origin, cells }: ResultPush): void {
  for (const text of Object.values(outlet)) expect([text === '', text.isWellFormed()]).toEqual([false, true])
  expect([AVERAGINGS.includes(averaging), ORIGINS.includes(origin), cells.length > 0]).toEqual([true, true, true])
  expect(averagingStart(at, averaging)).toBe(at)
  expect(new Set(cells.map(([pollutant]) => pollutant)).size).toBe(cells.length)
  for (const [, value, , mark] of cells) {
    expect(value === null || /^(?:-?|<)\d+(?:\.\d+)?$/.test(value)).toBe(true)
    expect(mark === null || DATA_MARKS.includes(mark)).toBe(true)
  }
}

function expectAllValid(all: Read): void {
  all.pushes.forEach(expectValid)
  all.samples.forEach(expectSample)
  all.results.forEach(expectResult)
  for (const { kind, id, entry } of all.entries) {
    const known = kindNamed(kind)
    expect(known?.shape.safeParse(entry).success).toBe(true)
    expect(id).toBe(known && idOf(known, entry))
  }
}

/** Of a wide table one row is an hour, else it is a line. */
const rowOf = (record: Push | WaterPush | EntryPush | ResultPush) => ('hour' in record ? record.hour : record.line)

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
    expect(recordsOf(all)).toHaveLength(pushes)
    expectAllValid(all)
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
        const known = new Set(recordsOf(whole).map(record => JSON.stringify(record)))
        const changed = (cut ? recordsOf(cut) : []).filter(record => !known.has(JSON.stringify(record)))
        expect(new Set(changed.map(rowOf)).size).toBeLessThanOrEqual(1)
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
        if (all) expectAllValid(all)
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
