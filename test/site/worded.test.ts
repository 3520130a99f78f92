import { expect, test } from 'vitest'
import { LANGUAGES } from '#content/place/shapes.ts'
import { wordDay, wordHour, wordNumber, wordTime } from '#site/worded.ts'

test('an hour is worded in Beijing time in every language', () => {
  const hour = '2026-03-01T00:00:00+08:00'
  expect(wordHour('zh', hour, 'full')).toBe('2026年3月1日 00:00')
  expect(wordHour('en', hour, 'full')).toContain('1 March 2026')
  for (const lang of LANGUAGES) expect(wordHour(lang, hour, 'full')).toMatch(/00:00/)
})

test('Uyghur and Kazakh months are in their own script, with Western digits', () => {
  expect(wordDay('ug', '2026-04-19')).toMatch(/19.*ئاپرېل/)
  expect(wordDay('kk', '2026-11-26')).toBe('2026-جىلعى 26-قاراشا')
  expect(wordDay('kk', '2026-11-26', 'shortDay')).toBe('26-قاراشا')
  expect(wordHour('kk', '2026-11-26T15:00:00+08:00')).toBe('26-قاراشا، 15:00')
  for (const lang of LANGUAGES) expect(wordDay(lang, '2026-04-19')).not.toMatch(/[٠-٩۰-۹]/)
})

test('a month is worded from its number, an instant to the minute', () => {
  expect(wordDay('zh', '2026-04', 'month')).toBe('2026年4月')
  expect(wordTime('zh', '2026-04-18T21:07:30Z')).toBe('2026年4月19日 05:07')
})

test('a number keeps the digits asked for', () => {
  expect(wordNumber('zh', 13_251)).toBe('13,251')
  expect(wordNumber('en', 2, 1)).toBe('2.0')
})
