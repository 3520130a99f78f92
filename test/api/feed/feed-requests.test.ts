import { expect, test } from 'vitest'
import { addressOf, requestsOf } from '#api/feed/feed-requests.ts'

const MISSING = { method: '', headers: {}, body: '' }

test('the live service is asked by POST with an empty form and the headers of its own page', () => {
  const [{ method, headers, body } = MISSING] = requestsOf({
    source: 'cnemc-live',
    url: 'https://example.org:18007/a/b',
  })
  expect([method, body]).toEqual(['POST', ''])
  expect(headers).toMatchObject({ 'x-requested-with': 'XMLHttpRequest', referer: 'https://example.org:18007/' })
})
test('a feed without TLS is refused, except on this machine', () => {
  expect(() => requestsOf({ source: 'cnemc-live', url: 'http://example.org/a' })).toThrow(/only https/)
  expect(requestsOf({ source: 'cnemc-live', url: 'http://[::1]:80/a' })[0]?.method).toBe('POST')
})
test('a source that cannot be polled is refused by name', () => {
  expect(() => requestsOf({ source: 'quotsoft', url: 'https://example.org/' })).toThrow(/Cannot poll "quotsoft"/)
})
test('what is secret in an address is not shown', () => {
  expect(addressOf({ source: 'cnemc-live', url: 'https://me:pass@example.org/a?token=1' })).toBe(
    'https://example.org/a',
  )
})
test('the water service is asked for its page and its lists first', () => {
  const url = 'https://example.org:8070/GJZ/Ajax/Publish.ashx'
  const asked = requestsOf({ source: 'cnemc-water', url }).map(one => `${one.method} ${one.url} ${one.body}`)
  expect(asked).toEqual([
    'GET https://example.org:8070/GJZ/Business/Publish/Main.html ',
    `POST ${url} action=getArea_RiverDic`,
    `POST ${url} action=getRealDatas&AreaID=&RiverID=&MNName=&PageIndex=1&PageSize=5000`,
  ])
})
