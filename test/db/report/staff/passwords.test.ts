import { expect, test } from 'vitest'
import { hashPassword, isPassword } from '#db/report/staff/passwords.ts'

test('a password is kept as Argon2id with a salt of its own, and is the only one that fits', async () => {
  const [one, two] = [await hashPassword('模拟口令 é'), await hashPassword('模拟口令 é')]
  expect(one).toMatch(/^\$argon2id\$v=19\$m=47104,t=1,p=1\$[\w+/]{22}\$[\w+/]{43}$/)
  expect(one).not.toBe(two)
  expect(await isPassword(one, '模拟口令 é')).toBe(true)
  expect(await isPassword(one, '模拟口令 e')).toBe(false)
  expect(await isPassword(null, '模拟口令 é')).toBe(false)
})

test('a password that comes in another normal form is the same', async () => {
  expect(await isPassword(await hashPassword('\u00e9'), 'e\u0301')).toBe(true)
})

test('more than eight at once are refused, not queued', async () => {
  const all = await Promise.allSettled(Array.from({ length: 12 }, async () => isPassword(null, 'x')))
  expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(8)
  expect(all.at(-1)).toMatchObject({ reason: { code: 'unavailable' } })
  expect(await isPassword(null, 'x')).toBe(false)
})
