import { expect, test } from 'vitest'
import { feedTitle } from '#api/rest/follow/feed-title.ts'

test.each([
  ['fine', '案件：罚款'],
  ['其他-模拟', '案件：其他-模拟'],
  ['constructor', '案件：constructor'],
  ['toString', '案件：toString'],
])('a feed narrowed to the penalty %s is called %s', (penalty, title) => {
  expect(feedTitle('案件', { penalty, limit: 5 })).toBe(title)
})
