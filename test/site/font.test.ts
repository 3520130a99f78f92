import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { naskh } from '#site/font.ts'

test('the one web font is a woff2 of at most 20 kB', async () => {
  const bytes = readFileSync(await naskh())
  expect(bytes.subarray(0, 4).toString('latin1')).toBe('wOF2')
  expect(bytes.length).toBeLessThanOrEqual(20_000)
})
