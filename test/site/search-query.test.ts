import { describe, expect, test } from 'vitest'
import { cursorOf } from '#db/cursor.ts'
import { ofThisGeneration, readSearch } from '#site/search-query.ts'

const SHAPE = { q: 1, place: 1, cursor: 1, limit: 1 }
const read = (query: string) => readSearch(new URLSearchParams(query), SHAPE)

describe('the query of a page', () => {
  test('is what the ask takes; empty fields and strange ones are not given', () => {
    expect(read('q=%20污水%20&place=&utm_source=x')).toEqual({ given: { q: '污水' }, query: 'q=%E6%B1%A1%E6%B0%B4' })
  })

  test('names no place in the list when it is told again', () => {
    expect(read('q=a&cursor=abc&limit=5')).toEqual({ given: { q: 'a', cursor: 'abc', limit: '5' }, query: 'q=a' })
  })

  test('takes the last of a field that is given twice', () => {
    expect(read('q=a&q=b').given).toEqual({ q: 'b' })
  })
})

test('a page goes on in its own generation from where a cursor of another stands, and does not show the past', () => {
  const cursor = cursorOf('cases', { generation: 3, key: 'one' })
  expect(ofThisGeneration('cases', 7, { q: 'a', cursor })).toEqual({
    q: 'a',
    cursor: cursorOf('cases', { generation: 7, key: 'one' }),
  })
  expect(ofThisGeneration('cases', 7, { q: 'a' })).toEqual({ q: 'a' })
  expect(() => ofThisGeneration('cases', 7, { asOf: '3' })).toThrow('as of "3"')
  expect(() => ofThisGeneration('facilities', 7, { cursor })).toThrow('Cannot read the cursor')
})

test('a name that every object has is no parameter', () => {
  expect(readSearch(new URLSearchParams('constructor=1&toString=2&q=a'), { q: 1 }).given).toEqual({ q: 'a' })
})
