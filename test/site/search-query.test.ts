import { describe, expect, test } from 'vitest'
import { readSearch } from '#site/search-query.ts'

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

test('a name that every object has is no parameter', () => {
  expect(readSearch(new URLSearchParams('constructor=1&toString=2&q=a'), { q: 1 }).given).toEqual({ q: 'a' })
})
