import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvWriter } from '#api/rest/csv.ts'
import { columnsOf, exampleRow, templateOf } from '#content/register/columns.ts'
import type { Kind } from '#content/register/kind.ts'
import { KINDS, kindNamed } from '#content/register/kinds.ts'
import { isIdentityNumber, privateIn } from '#content/register/private.ts'
import { readEntry } from '#content/register/read-entry.ts'
import { referencesOf } from '#content/register/refs.ts'
import { registered, Template } from '#content/register/shapes.ts'

const named = (name: string): Kind => kindNamed(name) as Kind

/** The cells of the example of a kind, with some of them changed. */
const cells = (name: string, changed: Readonly<Record<string, string>> = {}): Record<string, string> => {
  const row = exampleRow(named(name))
  return { ...Object.fromEntries(columnsOf(named(name)).map(({ name: at }, i) => [at, row[i] as string])), ...changed }
}
const read = (name: string, changed: Readonly<Record<string, string>> = {}) =>
  readEntry(named(name), cells(name, changed))
const faults = (name: string, changed: Readonly<Record<string, string>>) =>
  (read(name, changed).faults ?? []).map(({ field, reason }) => `${field}: ${reason}`)

describe.each(KINDS.map(kind => [kind.kind, kind] as const))('the template of %s', (_name, kind) => {
  const answered = kind.shape.extend(registered)

  it('has the columns of its CSV, in their order', () => {
    const header = csvWriter(answered).head.replace('\uFEFF', '').trim().split(',')
    expect([...columnsOf(kind).map(({ name }) => name), 'simulated', 'import']).toEqual(header)
  })

  it('has an example that it can read itself', () => {
    const { entry } = read(kind.kind)
    expect(entry).toEqual(kind.example)
    expect(kind.shape.parse(kind.example)).toEqual(kind.example)
  })

  it('reads what its CSV wrote', () => {
    const writer = csvWriter(answered)
    const text = writer.head + writer.item({ ...kind.example, simulated: false, import: 1 })
    const [row] = parse(text, { bom: true, columns: true }) as Record<string, string>[]
    expect(readEntry(kind, row as Record<string, string>).entry).toEqual(kind.example)
  })

  it('refers only to kinds that there are, and describes every column', () => {
    const targets = Object.values(kind.refs).filter(of => of !== 'place' && of !== 'node')
    expect(targets.filter(of => kindNamed(of) === null)).toEqual([])
    const template = templateOf(kind)
    expect(Template.parse(template)).toEqual(template)
    expect(template.columns.every(({ description }) => description.length > 3)).toBe(true)
    expect(template.columns.filter(({ required, example }) => required && example === '')).toEqual([])
  })
})

describe('a cell', () => {
  it.each([
    ['kilometre', '12.5', 12.5],
    ['kilometre', '0', 0],
    ['kilometre', '10000', 10_000],
    ['kilometre', '', null],
    ['names.ug', '', null],
    ['names.zh', ' 甲 ', '甲'],
    ['names.zh', "'=甲", '=甲'],
    ['alsoCalled', '', []],
    ['alsoCalled', '甲; 乙;', ['甲', '乙']],
    ['target', 'worse-than-V', 'worse-than-V'],
    ['from', '2024-02-29', '2024-02-29'],
  ])('%s of "%s" is read', (field, text, value) => {
    const { entry } = read('section', { [field]: text })
    expect(field.split('.').reduce((at, key) => (at as never)[key], entry as unknown)).toEqual(value)
  })

  it.each([
    ['kilometre', '1e3', 'not a plain decimal'],
    ['kilometre', '12,5', 'not a plain decimal'],
    ['kilometre', '０', 'not a plain decimal'],
    ['kilometre', '.5', 'not a plain decimal'],
    ['kilometre', '1.2345678901234567', 'more than 15 digits'],
    ['kilometre', '-1', 'Too small'],
    ['kilometre', '10000.1', 'Too big'],
    ['names.zh', ' ', 'missing'],
    ['names.zh', '甲\u0000乙', 'control characters'],
    ['names.zh', '甲\u202E乙', 'control characters'],
    ['names.zh', '甲'.repeat(121), 'Too big'],
    ['section', 'a b', 'expected 1 to 80 letters'],
    ['target', 'II类', 'not one of I, II'],
    ['control', '', 'missing'],
    ['from', '2026-2-1', 'not a day'],
    ['from', '2026-02-29', 'not a day'],
    ['from', '', 'missing'],
    ['longitude', '87.5', 'latitude: half a coordinate'],
  ])('%s of "%s" is refused by name', (field, text, reason) => {
    expect(faults('section', { [field]: text }).join()).toContain(reason)
  })

  it.each([
    ['true', true],
    ['TRUE', true],
    ['是', true],
    ['1', true],
    ['false', false],
    ['否', false],
    ['0', false],
  ])('of truth may be "%s"', (text, value) => {
    expect(read('quarter', { attained: text }).entry?.['attained']).toBe(value)
    expect(faults('quarter', { attained: `${text}!` })).toHaveLength(1)
  })

  it('quotes what it says, cut to 80 characters, and all faults are named at once', () => {
    const { faults: found } = read('section', { kilometre: 'x'.repeat(99), target: 'VI', from: '1' })
    expect(found?.map(({ field }) => field)).toEqual(['target', 'kilometre', 'from'])
    expect(found?.[1]?.value).toHaveLength(80)
  })

  it('that is missing altogether is an empty one', () => {
    const { 'names.ug': _ug, kilometre: _kilometre, ...rest } = cells('section')
    expect(readEntry(named('section'), rest).entry).toMatchObject({ kilometre: null, names: { ug: null } })
  })
})

describe('an entry', () => {
  it('ends on the day on which it begins at the earliest', () => {
    expect(faults('basin', { from: '2026-01-02', to: '2026-01-02' })).toEqual([])
    expect(faults('basin', { from: '2026-01-02', to: '2026-01-01' })).toEqual(['to: before the first day, 2026-01-02'])
  })

  it.each([
    ['outfall:a', 'body:b', 'discharges', true],
    ['body:b', 'outfall:a', 'discharges', false],
    ['facility:f', 'pipe:p', 'feeds', true],
    ['facility:f', 'outfall:a', 'feeds', true],
    ['facility:f', 'body:b', 'feeds', false],
    ['pipe:p', 'pipe:q', 'leads', true],
    ['body:b', 'section:s', 'watched', true],
    ['body:b', 'section:s', 'supplies', false],
    ['body:b', 'body:b', 'flows', false],
    ['body:b', 'river:c', 'flows', false],
  ])('of the chain from %s to %s that %s', (upstream, downstream, type, fits) => {
    expect(read('edge', { upstream, downstream, type }).faults === undefined).toBe(fits)
  })

  it.each(['document', 'surveyedOn', 'office'])('of the chain is refused without its %s', field => {
    expect(faults('edge', { [field]: '' })).toEqual([`${field}: missing: this column is required`])
  })

  it('checks what its kind says', () => {
    expect(faults('zone', { fromKilometre: '150', toKilometre: '150' })).toEqual([])
    expect(faults('zone', { fromKilometre: '151', toKilometre: '150' })).toHaveLength(1)
    expect(faults('outfall', { state: 'done', doneOn: '2026-06-01' })).toEqual([])
    expect(faults('outfall', { state: 'found', doneOn: '2026-06-01' })).toHaveLength(1)
    expect(faults('use', { kind: 'ecological-flow', body: 'r' })).toEqual([])
    expect(faults('use', { kind: 'ecological-flow', body: '' })).toHaveLength(1)
  })

  it('names what it refers to', () => {
    expect(referencesOf(named('body'), { basin: 'a', into: null, places: ['x', 'y'] })).toEqual([
      { field: 'basin', kind: 'basin', id: 'a' },
      { field: 'places', kind: 'place', id: 'x' },
      { field: 'places', kind: 'place', id: 'y' },
    ])
    expect(referencesOf(named('edge'), { upstream: 'outfall:a', downstream: 'body:b:c' })).toEqual([
      { field: 'upstream', kind: 'outfall', id: 'a' },
      { field: 'downstream', kind: 'body', id: 'b:c' },
    ])
  })
})

describe('persons', () => {
  const MOBILES = [
    '13800138000',
    '138 0013 8000',
    '138-0013-8000',
    '+86 13800138000',
    '+8613800138000',
    '8613800138000',
    '１３８００１３８０００',
    '电话13912345678转',
    '12345678901',
  ]
  const IDENTITIES = ['650102199001011234', '65010219900101123X', '650102 19900101 123x', '身份证650102199001011234号']
  const OTHERS = [
    '0991-1234567',
    '0991-12345678',
    '12345',
    '2026-11-01 2026-12-31',
    '新环发〔2026〕11号',
    '138001380001',
    '91650100MA77XXXX1',
  ]

  it.each(MOBILES)('are not told by the mobile number %s', text => expect(privateIn(text)).toBe('a mobile number'))
  it.each(IDENTITIES)('are not told by the identity number %s', text =>
    expect(privateIn(text)).toBe('an identity number'),
  )
  it.each(OTHERS)('are not what %s is about', text => expect(privateIn(text)).toBeNull())

  it('are refused in every text of every kind', () => {
    for (const kind of KINDS)
      for (const { name, kind: of } of columnsOf(kind).filter(
        column => column.kind === 'text' || column.kind === 'list',
      ))
        if (name !== 'uscc')
          expect(faults(kind.kind, { [name]: '13800138000' }).join(), `${kind.kind}.${name} (${of})`).toContain(
            'persons',
          )
  })

  it('have identity numbers with a day of birth and a check character; credit codes of digits may pass', () => {
    expect(isIdentityNumber('11010519491231002X')).toBe(true)
    expect(isIdentityNumber('110105194912310021')).toBe(false)
    expect(isIdentityNumber('11010519491331002X')).toBe(false)
    expect(faults('facility', { uscc: '11010519491231002X' })).toHaveLength(1)
    expect(faults('facility', { uscc: '916501007129831292' })).toEqual([])
    expect(faults('facility', { uscc: '13800138000' })).toHaveLength(1)
  })

  it('are found wherever a number is grouped', () => {
    const gaps = fc.array(fc.constantFrom('', ' ', '-'), { minLength: 11, maxLength: 11 })
    fc.assert(
      fc.property(fc.integer({ min: 13_000_000_000, max: 19_999_999_999 }), gaps, (number, between) => {
        const text = [...String(number)].map((digit, i) => digit + (i < 10 ? between[i] : '')).join('')
        expect(privateIn(`电话 ${text}。`)).toBe('a mobile number')
      }),
    )
  })
})
