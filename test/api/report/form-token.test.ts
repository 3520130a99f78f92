import { createHmac } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { FormTokens } from '#api/report/form-token.ts'

const mac = (text: string) => createHmac('sha256', 'k').update(text).digest('base64url').slice(0, 32)

/** Tokens under a clock that is set by hand, in seconds. */
function tokensAt(start = 1_000_000) {
  const clock = { second: start }
  return { clock, tokens: new FormTokens<string>(mac, () => clock.second * 1000) }
}

describe('a token of a form', () => {
  test('is good from three seconds to twelve hours of age', () => {
    const { clock, tokens } = tokensAt()
    const token = tokens.issue()
    const standings = [0, 2, 3, 43_200, 43_201].map(age => {
      clock.second = 1_000_000 + age
      return tokens.standing(token)
    })
    expect(standings).toEqual(['too-soon', 'too-soon', 'good', 'good', 'expired'])
  })

  test('with any character altered is forged', () => {
    const { clock, tokens } = tokensAt()
    const token = tokens.issue()
    clock.second += 10
    for (let at = 0; at < token.length; at++) {
      const other = token[at] === 'a' ? 'b' : 'a'
      expect(tokens.standing(token.slice(0, at) + other + token.slice(at + 1))).toBe('forged')
    }
    for (const none of ['', '..', `${token}a`, token.slice(1)]) expect(tokens.standing(none)).toBe('forged')
  })

  test('is taken once, also when it is sent twice at the same time', async () => {
    const { tokens } = tokensAt()
    const token = tokens.issue()
    let made = 0
    const make = async () => `receipt ${++made}`
    expect(await Promise.all([tokens.once(token, make), tokens.once(token, make)])).toEqual(['receipt 1', 'receipt 1'])
    expect(await tokens.once(token, make)).toBe('receipt 1')
    expect(made).toBe(1)
  })

  test('may be sent again when taking it failed', async () => {
    const { tokens } = tokensAt()
    const token = tokens.issue()
    await expect(tokens.once(token, () => Promise.reject(new Error('full')))).rejects.toThrow('full')
    expect(await tokens.once(token, async () => 'kept')).toBe('kept')
  })

  test('expires sooner when more were used than are remembered', async () => {
    const { clock, tokens } = tokensAt()
    const first = tokens.issue()
    await tokens.once(first, async () => 'first')
    clock.second += 10
    for (let i = 0; i < 50_000; i++) await tokens.once(tokens.issue(), async () => '')
    expect(tokens.standing(first)).toBe('expired')
  })
})
