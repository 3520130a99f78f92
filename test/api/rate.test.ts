import { describe, expect, it } from 'vitest'
import { RateLimiter } from '#api/rate.ts'

describe('the rate limiter', () => {
  it('counts an IPv6 network as one client, however its addresses are written', () => {
    const limiter = new RateLimiter(10, () => 0)
    const left = ['2001:db8::1', '2001:db8::2', '2001:db8:0:0:ffff::3', '2001:db8:0:1::1'].map(
      address => limiter.take(address).left,
    )
    expect(left).toEqual([9, 8, 7, 9])
    expect([limiter.take('::ffff:10.0.0.1').left, limiter.take('10.0.0.1').left]).toEqual([9, 8])
  })

  it('forgets nobody when very many come, and everybody after a minute', () => {
    let now = 0
    const limiter = new RateLimiter(3, () => now)
    limiter.take('10.0.0.1')
    for (let i = 0; i < 60_000; i++) limiter.take(`c${i}`)
    expect(limiter.take('10.0.0.1').left).toBe(1)
    expect(limiter.take('late').exceeded).toBe(true)
    now = 60_000
    expect(limiter.take('late').left).toBe(2)
  })
})
