import { expect, test } from 'vitest'
import { LANGUAGES } from '#content/place/shapes.ts'
import { columnsOf } from '#content/register/columns.ts'
import { KINDS } from '#content/register/kinds.ts'
import type { Version } from '#content/register/shapes.ts'
import { changesOf, fieldValue, fieldWord } from '#site/version-words.ts'
import { speech } from '#site/words.ts'

const zh = speech('zh')
const WITH_PAGES = ['section', 'source', 'outfall', 'facility', 'case']
const shown = KINDS.filter(({ kind }) => WITH_PAGES.includes(kind)).flatMap(kind =>
  columnsOf(kind).flatMap(column =>
    column.name === kind.kind || column.name === 'from' ? [] : [{ ...column, kind: kind.kind }],
  ),
)

test('every field of an entry that has a page has a word in every language', () => {
  expect(shown.length).toBeGreaterThan(30)
  for (const lang of LANGUAGES)
    for (const { kind, name } of shown)
      expect(fieldWord(speech(lang), kind, name), `${lang} ${kind} ${name}`).not.toBe(name)
})

test('every member of a closed set is worded in every language', () => {
  const members = shown.flatMap(({ kind, name, members }) => members.map(member => ({ kind, name, member })))
  expect(members.length).toBeGreaterThan(20)
  for (const lang of LANGUAGES)
    for (const { kind, name, member } of members)
      if (!(lang === 'en' && /^[a-z]+$/.test(member)))
        expect(fieldValue(speech(lang), kind, name, member), `${lang} ${kind} ${name}`).not.toBe(member)
})

test('days, numbers and places are worded, and nothing is a dash', () => {
  expect(fieldValue(zh, 'outfall', 'deadline', '2026-02-04')).toBe('2026年2月4日')
  expect(fieldValue(zh, 'outfall', 'people', '120000')).toBe('120,000')
  expect(fieldValue(zh, 'outfall', 'place', 'urumqi')).toBe('乌鲁木齐市')
  expect(fieldValue(zh, 'outfall', 'alsoCalled', '甲;乙')).toBe('甲、乙')
  expect(fieldValue(zh, 'outfall', 'deadline', null)).toBe('–')
  expect(fieldValue(zh, 'case', 'fine', '12000000')).toBe('12 万元')
  expect(fieldValue(zh, 'case', 'penalties', 'fine;没收')).toBe('罚款、没收')
  expect(fieldValue(zh, 'facility', 'state', 'closed')).toBe('已关闭')
})

const version = (from: string, changes: Version['changes']): Version => ({
  ...{ kind: 'outfall', id: 'a', from, import: 2, receivedAt: '2026-01-01T00:00:00+08:00', replacedBy: null },
  ...{ simulated: true, changes },
})

test('the first version of an entry is no change, wherever it stands, nor is the day of a version', () => {
  const first = version('2025-05-30', [{ field: 'outfall', before: null, after: 'a' }])
  const next = version('2025-08-28', [
    { field: 'state', before: 'found', after: 'under-way' },
    { field: 'from', before: '2025-05-30', after: '2025-08-28' },
  ])
  for (const versions of [
    [first, next],
    [next, first],
  ])
    expect(changesOf(zh, versions).map(({ field, before, after }) => [field, before, after])).toEqual([
      ['状态', '已查明', '整治中'],
    ])
})
