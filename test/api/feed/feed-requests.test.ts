import { expect, test } from 'vitest'
import { addressOf, requestOf } from '#api/feed/feed-requests.ts'

test('the live service is asked by POST with an empty form and the headers of its own page', () => {
  const { method, headers, body } = requestOf({ source: 'cnemc-live', url: 'https://example.org:18007/a/b' })
  expect([method, body]).toEqual(['POST', ''])
  expect(headers).toMatchObject({ 'x-requested-with': 'XMLHttpRequest', referer: 'https://example.org:18007/' })
})
test('a feed without TLS is refused, except on this machine', () => {
  expect(() => requestOf({ source: 'cnemc-live', url: 'http://example.org/a' })).toThrow(/only https/)
  expect(requestOf({ source: 'cnemc-live', url: 'http://[::1]:80/a' }).method).toBe('POST')
})
test('a source that cannot be polled is refused by name', () => {
  expect(() => requestOf({ source: 'quotsoft', url: 'https://example.org/' })).toThrow(/Cannot poll "quotsoft"/)
})
test('what is secret in an address is not shown', () => {
  expect(addressOf({ source: 'cnemc-live', url: 'https://me:pass@example.org/a?token=1' })).toBe(
    'https://example.org/a',
  )
})
