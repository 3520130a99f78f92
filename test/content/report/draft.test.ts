import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DRAFT_FIELDS, type Draft, draftAbout, draftOf, readDraft } from '#content/report/draft.ts'

const good = { category: 'air.smoke', text: '烟囱夜里冒黑烟', choice: 'anonymous' }
const read = (given: Record<string, string>, desk = true) => readDraft(draftOf({ ...good, ...given }), 'zh', desk)
const faults = (given: Record<string, string>, desk = true) => {
  const result = read(given, desk)
  return 'faults' in result ? result.faults.map(({ field, fault }) => `${field} ${fault}`) : []
}

describe('a draft', () => {
  test('becomes facts, with null for what was left out', () => {
    expect(
      read({ place: 'urumqi', landmark: ' 北门 ', longitude: '87.62', latitude: '43,8', facility: 'a-1' }),
    ).toEqual({
      choice: 'anonymous',
      identity: null,
      facts: {
        ...{ category: 'air.smoke', text: '烟囱夜里冒黑烟', place: 'urumqi', landmark: '北门', happened: null },
        ...{ longitude: 87.62, latitude: 43.8, facility: 'a-1', case: null, outfall: null, language: 'zh' },
      },
    })
  })

  test('keeps every typed word, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), text => {
        expect(draftOf({ text, name: text, landmark: text })).toMatchObject({ text: text.replaceAll('\r\n', '\n') })
      }),
    )
  })

  test('becomes facts or faults, never a failure', () => {
    const any = fc.record(
      Object.fromEntries(DRAFT_FIELDS.map(field => [field, fc.string({ unit: 'binary', maxLength: 20 })])),
    )
    fc.assert(
      fc.property(any, fc.boolean(), (given, desk) => {
        const result = readDraft(draftOf(given as Draft), 'ug', desk)
        if ('faults' in result) expect(result.faults.length).toBeGreaterThan(0)
        else expect(result.facts.language).toBe('ug')
      }),
    )
  })

  test.each([
    [{ category: '' }, 'category needed'],
    [{ category: 'air.nothing' }, 'category unreadable'],
    [{ text: ' \n ' }, 'text needed'],
    [{ text: 'a'.repeat(10_001) }, 'text too-long'],
    [{ text: 'a\0b' }, 'text unreadable'],
    [{ landmark: 'a'.repeat(301) }, 'landmark too-long'],
    [{ longitude: '87.6' }, 'latitude pair'],
    [{ latitude: '43' }, 'latitude pair'],
    [{ longitude: '180.1', latitude: '1' }, 'longitude range'],
    [{ longitude: '1', latitude: '-90.5' }, 'latitude range'],
    [{ longitude: 'east', latitude: '43' }, 'longitude no-number'],
    [{ choice: '' }, 'choice needed'],
    [{ choice: 'famous' }, 'choice needed'],
    [{ choice: 'confidential' }, 'phone needed'],
    [{ choice: 'confidential', name: '模拟' }, 'phone needed'],
    [{ choice: 'real-name', phone: '1' }, 'name needed'],
    [{ choice: 'confidential', phone: '1'.repeat(61) }, 'phone too-long'],
  ])('%j: %s', (given, fault) => expect(faults(given)).toContain(fault))

  test.each([
    { text: 'a'.repeat(10_000) },
    { longitude: '180', latitude: '-90' },
    { choice: 'confidential', email: 'a@b' },
  ])('%# has no fault', given => expect(faults(given as Record<string, string>)).toEqual([]))

  test('has no identity when it is anonymous, whatever was typed', () => {
    expect(read({ name: '模拟', phone: '1' })).toMatchObject({ identity: null })
  })

  test('is taken with a name only where there is a desk', () => {
    expect(faults({ choice: 'real-name', name: '模拟', phone: '1' }, false)).toEqual(['choice no-desk'])
    expect(faults({}, false)).toEqual([])
  })
})

describe('an address that begins a draft', () => {
  test('says what it is about, by ids, and nothing else', () => {
    const about = draftAbout({
      facility: 'f-1',
      case: '../x',
      outlet: 'o_1',
      place: 'hotan',
      text: 'planted',
      name: 'x',
    })
    expect(Object.entries(about).filter(([, value]) => value !== '')).toEqual([
      ['place', 'hotan'],
      ['facility', 'f-1'],
      ['outfall', 'o_1'],
    ])
    expect(draftAbout({ place: 'atlantis' }).place).toBe('')
  })
})
