import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { formsOf } from './forms.ts'
import { Sieve } from './sieve.ts'

const SECRETS = ['金丝雀7号', '+86 199-0000-1234', 'Canary/7 "α"', '鸟巷7弄2单元']
const sieve = new Sieve(SECRETS)
const among = (bytes: Buffer) => Buffer.concat([Buffer.alloc(5001, 'x'), bytes, Buffer.alloc(77, 'y')])

test('a secret is found in every form, wherever it stands, and told by its name', () => {
  for (const secret of SECRETS)
    for (const { bytes } of formsOf(secret))
      expect(sieve.hits(among(bytes))).toContainEqual({ secret, form: expect.any(String), at: 5001 })
})

test.each([
  ['base 64', (text: string) => Buffer.from(Buffer.from(text).toString('base64'))],
  ['base 64 for addresses', (text: string) => Buffer.from(Buffer.from(text).toString('base64url'))],
  ['hexadecimal', (text: string) => Buffer.from(Buffer.from(text).toString('hex'))],
  ['UTF-16', (text: string) => Buffer.from(text, 'utf16le')],
  ['gzip', (text: string) => gzipSync(text)],
  ['zlib', (text: string) => deflateSync(text)],
  ['brotli', (text: string) => brotliCompressSync(text)],
  ['gzip inside gzip', (text: string) => gzipSync(gzipSync(text))],
])('a secret inside a text is found when the whole is in %s, at any offset', (_, made) => {
  for (const secret of SECRETS)
    for (const before of ['', 'a', 'ab', 'abc'])
      expect(sieve.hits(made(`${before}${secret} and so on`)).map(hit => hit.secret)).toContain(secret)
})

test('nothing is found where nothing is', () => {
  expect(sieve.hits(among(Buffer.from('金丝雀6号 +86 199-0000-1235 canary')))).toEqual([])
  expect(sieve.hits(Buffer.alloc(0))).toEqual([])
})

test('a secret that chance could write is refused', () => {
  expect(() => new Sieve(['abc'])).toThrow('too short')
})
