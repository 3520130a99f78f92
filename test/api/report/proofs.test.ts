import type { Challenge } from 'altcha-lib'
import { expect, test } from 'vitest'
import { Proofs } from '#api/report/proofs.ts'
import { proofOf } from './proof.ts'

const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
const opened = (proof: string) => JSON.parse(Buffer.from(proof, 'base64url').toString())

test('a proof of work is good once, also when it is shown twice at the same time', async () => {
  const proofs = new Proofs()
  const [one, two] = [await proofOf(await proofs.issue()), await proofOf(await proofs.issue())]
  expect([await proofs.accept(one), await proofs.accept(one)]).toEqual([true, false])
  expect((await Promise.all([proofs.accept(two), proofs.accept(two)])).toSorted()).toEqual([false, true])
})

test('a proof that was altered, not worked for, or of another process is none, and spoils no other', async () => {
  const proofs = new Proofs()
  const challenge = await proofs.issue()
  const proof = await proofOf(challenge)
  const easier = { ...challenge, parameters: { ...challenge.parameters, keyPrefix: '0' } } as Challenge
  expect(await proofs.accept(await proofOf(easier))).toBe(false)
  expect(await new Proofs().accept(proof)).toBe(false)
  for (const text of ['', 'x', encoded({}), encoded({ challenge }), 'x'.repeat(2000)])
    expect([text.slice(0, 9), await proofs.accept(text)]).toEqual([text.slice(0, 9), false])
  expect(await proofs.accept(proof)).toBe(true)
})

test('a challenge is judged once, also where what was found for it is wrong', async () => {
  const proofs = new Proofs()
  const proof = await proofOf(await proofs.issue())
  const wrong = opened(proof)
  wrong.solution.counter += 1
  expect(await proofs.accept(encoded(wrong))).toBe(false)
  expect(await proofs.accept(proof)).toBe(false)
})

test('a challenge lives two hours', async () => {
  const long = new Proofs(() => Date.now() - 2 * 3_600_000 - 2000)
  expect(await long.accept(await proofOf(await long.issue()))).toBe(false)
  const short = new Proofs(() => Date.now() - 2 * 3_600_000 + 60_000)
  expect(await short.accept(await proofOf(await short.issue()))).toBe(true)
})
