import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { clusterKey } from '#content/report/cluster-key.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const key = (text: string, more: object = {}) =>
  clusterKey({ category: 'air.smoke', place: 'urumqi', text, ...more }, sha256)

test('texts that differ in case, width, spaces, signs and numbers alone have one key', () => {
  const texts = ['烟囱冒黑烟 1', '烟囱冒黑烟，2！', '烟囱  冒黑烟\n９９', '烟囱冒黑烟']
  expect(new Set(texts.map(text => key(text))).size).toBe(1)
  expect(key('Smoke AGAIN 17')).toBe(key('ｓｍｏｋｅ again'))
  expect(key('烟囱冒黑烟')).toMatch(/^[0-9a-f]{32}$/)
})

test('another word, place or category makes another key', () => {
  const others = [key('烟囱冒白烟'), key('烟囱冒黑烟', { place: null }), key('烟囱冒黑烟', { category: 'air.dust' })]
  expect(new Set([key('烟囱冒黑烟'), ...others]).size).toBe(4)
})

test('numbers count in a text of fewer than four letters', () => {
  expect(key('12号楼')).not.toBe(key('13号楼'))
  expect(key('四个字母 1')).toBe(key('四个字母 2'))
  expect(key('三个字 1')).not.toBe(key('三个字 2'))
})
