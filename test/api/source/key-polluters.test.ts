import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { isUscc } from '#content/enforcement/uscc.ts'
import { freshStore } from '#test/database.ts'
import { bytesOf, importBytes, importPath, kept } from './register-import.ts'
import { SMALL, sharedData } from './samples.ts'

const ENTERPRISES = sharedData('enforcement/ningxia-key-polluters/enterprises.json')
const OUTLETS = sharedData('enforcement/ningxia-key-polluters/outlet_trends.json')
const SCORES = ['风险', '管理', '信用', '程度', '超标', '趋势', '投诉', 'level', 'exceed', 'trend', 'median']
const [ENTERPRISE_TEXT, OUTLET_TEXT] = SMALL.filter(({ source }) => source === 'key-polluters').map(({ text }) => text)

type Given = Record<string, string>

test('an enterprise with a credit code is a facility from the day of receipt, and its outlets find it by name', async () => {
  const store = await freshStore()
  const enterprises = await importBytes(store, ENTERPRISE_TEXT as string, 'enterprises.json')
  expect([enterprises.source, enterprises.recorded.stored]).toEqual(['key-polluters', 1])
  expect(enterprises.rejects).toEqual([
    expect.objectContaining({ line: 1, field: '代码', value: '91650100000000001Q( )' }),
  ])
  const outlets = await importBytes(store, OUTLET_TEXT as string, 'outlets.json')
  expect(outlets.rejects).toEqual([expect.objectContaining({ field: 'outletName', value: '噪声点' })])
  const [facility, ...discharges] = await kept(store)
  expect(facility).toMatchObject({
    ...{ kind: 'facility', id: '91650100000000001Q' },
    entry: { names: { zh: '模拟化工有限公司' }, industryName: '医药制造业', place: null, from: '2026-11-23' },
  })
  expect(facility?.entry).toMatchObject({ longitude: 106.32, latitude: 38.46, state: null, administration: null })
  expect(discharges.map(({ id, entry }) => [id, entry['medium']])).toEqual([
    ['91650100000000001Q>总排口', 'water'],
    ['91650100000000001Q>烟囱', 'air'],
  ])
})

test('an outlet whose enterprise is not registered, or two are, is rejected with the name', async () => {
  const store = await freshStore()
  const alone = await importBytes(store, OUTLET_TEXT as string, 'outlets.json')
  expect(alone.rejects.filter(({ field }) => field === 'facility')).toEqual(
    [1, 1].map(line => ({
      line,
      field: 'facility',
      value: '模拟化工有限公司',
      reason: expect.stringMatching(/no such/),
    })),
  )
  const [first] = JSON.parse(ENTERPRISE_TEXT as string)
  const twins = [first, { ...first, 代码: '91130200699229617X' }]
  await importBytes(store, JSON.stringify(twins), 'twins.json')
  const among = await importBytes(store, `${OUTLET_TEXT}\n`, 'outlets.json')
  expect(among.rejects.filter(({ field }) => field === 'facility').map(({ reason }) => reason)).toEqual(
    [1, 2].map(() => 'several facilities of the register are called so'),
  )
  expect(await kept(store, 'outlet')).toEqual([])
})

test('a list that is cut short leaves nothing behind', async () => {
  const store = await freshStore()
  const text = ENTERPRISE_TEXT as string
  await expect(importBytes(store, text.slice(0, -20), 'cut.json')).rejects.toThrow(/cut\.json:1: /)
  expect((await bytesOf(store)).includes('模拟化工')).toBe(false)
  expect(await kept(store)).toEqual([])
})

describe('the lists of Ningxia', () => {
  test.runIf(ENTERPRISES && OUTLETS)('give a facility for each valid code, and no score of their author', async () => {
    const store = await freshStore()
    const given: Given[] = JSON.parse(readFileSync(ENTERPRISES as string, 'utf8'))
    const { source, recorded, rejects } = await importPath(store, ENTERPRISES as string)
    const valid = new Set(given.map(row => row['代码'] as string).filter(isUscc))
    expect([source, recorded.read, recorded.stored]).toEqual(['key-polluters', given.length, valid.size])
    expect(recorded.stored + rejects.length).toBe(given.length)
    expect(new Set(rejects.map(({ field }) => field))).toEqual(new Set(['代码', 'from']))
    const outlets = await importPath(store, OUTLETS as string)
    const named = new Set((await kept(store, 'facility')).map(({ entry }) => (entry['names'] as { zh: string }).zh))
    const lists: { enterpriseName: string; outlets: unknown[] }[] = JSON.parse(readFileSync(OUTLETS as string, 'utf8'))
    const known = lists.filter(({ enterpriseName }) => named.has(enterpriseName)).flatMap(list => list.outlets)
    expect([outlets.recorded.stored, known.length > 80]).toEqual([known.length, true])
    const bytes = await bytesOf(store)
    expect(bytes.includes('医药制造业')).toBe(true)
    for (const word of SCORES) expect([word, bytes.includes(`"${word}"`)]).toEqual([word, false])
    const fields = new Set((await kept(store)).flatMap(({ entry }) => Object.keys(entry)))
    expect(SCORES.filter(word => fields.has(word))).toEqual([])
    for (const { entry } of await kept(store, 'facility'))
      for (const degrees of [entry['longitude'], entry['latitude']])
        expect(Math.round(Number(degrees) * 100) / 100).toBe(degrees)
  })
})
