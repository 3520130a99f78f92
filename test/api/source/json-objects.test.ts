import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { jsonObjects } from '#api/source/json-objects.ts'
import { Refusal } from '#content/refusal.ts'
import { inPieces } from './samples.ts'

const read = async (text: string, sizes = [9]) =>
  (await Array.fromAsync(jsonObjects(inPieces(text, sizes), 'a.json'))).flat()
const object = fc.dictionary(
  fc.string({ unit: 'binary' }).filter(t => t.isWellFormed() && !t.includes('\0')),
  fc.oneof(
    fc.integer(),
    fc.constantFrom(null, true, '"', '\\', '}{][', '\\"'),
    fc.array(fc.dictionary(fc.constantFrom('a', 'b{'), fc.integer()), { maxLength: 3 }),
  ),
  { noNullPrototype: true },
)

describe('a list of objects', () => {
  test('comes back whole however it is cut, from an array and from GeoJSON', async () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1 })
    await fc.assert(
      fc.asyncProperty(
        fc.array(object, { maxLength: 6 }),
        fc.constantFrom(undefined, 2),
        sizes,
        async (list, indent, cuts) => {
          const copy = JSON.parse(JSON.stringify(list))
          const array = await read(JSON.stringify(list, null, indent), cuts)
          const geo = await read(
            JSON.stringify({ type: 'FeatureCollection', features: list, crs: { a: { b: 1 } } }),
            cuts,
          )
          expect(array.map(one => one.value)).toEqual(copy)
          expect(geo.map(one => one.value)).toEqual(copy)
        },
      ),
    )
  })

  test('knows the line on which each starts', async () => {
    expect((await read('[\n{"a":"x\\n"},\n\n  {\n"b":[{}]}, {}]')).map(one => one.line)).toEqual([2, 4, 5])
  })

  test.each([
    ['[{"a":1},', 'ends in the middle'],
    ['[{"a":1}', 'ends in the middle'],
    ['[{"a":1', 'ends in the middle'],
    ['[{"a":1}]x', 'ends in the middle'],
    ['[{"a":1},,{"a":1}]', 'not JSON'],
    ['[{"a":1}{"a":1}]', 'not JSON'],
    ['[{"a":1},{"a":}]', 'a.json:1: not JSON'],
    ['[{"a":1},"b"]', 'expected a list of objects, found "b"'],
    ['["a"]', 'found "a"'],
    ['{"a":{"b":1}}', 'expected a list of objects'],
    ['12', 'expected a list of objects'],
    ['null', 'expected a list of objects'],
    ['[{"a":"\\ud800"}]', 'lone surrogate'],
    ['[{"\\udfff":1}]', 'lone surrogate'],
    ['[{"a":["\\u0000"]}]', 'NUL'],
    ['['.repeat(100_000), 'no list of objects'],
    [`[{"a":${'{"a":'.repeat(200)}`, 'no list of objects'],
    [`[{"a":"${'x'.repeat(1_100_000)}"}]`, 'no list of objects'],
  ])('case %# is refused', async (text, message) => {
    const refused = await read(text, [5000]).catch(error => error)
    expect(refused).toBeInstanceOf(Refusal)
    expect(refused.message).toContain(message)
  })

  test('escaped pairs of surrogates are text', async () => {
    expect((await read('[{"a":"\\ud842\\udfb7"}]'))[0]?.value).toEqual({ a: '𠮷' })
  })
})
