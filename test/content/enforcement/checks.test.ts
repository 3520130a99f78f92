import { describe, expect, test } from 'vitest'
import { ENFORCEMENT_KINDS } from '#content/enforcement/kinds.ts'
import { checksOf } from '#content/register/read-entry.ts'

const kindOf = (name: string) => ENFORCEMENT_KINDS.find(({ kind }) => kind === name)!

/** Fields that are faulted when the example of a kind is changed so. */
function faults(name: string, change: Record<string, unknown>) {
  const kind = kindOf(name)
  return checksOf(kind, kind.shape.parse({ ...kind.example, ...change })).map(({ field }) => field)
}

describe('what the shapes of the enforcement register cannot say', () => {
  test.each(ENFORCEMENT_KINDS.map(({ kind }) => kind))('the example of %s has no fault', kind => {
    expect(faults(kind, {})).toEqual([])
  })

  test.each<[string, Record<string, unknown>, string[]]>([
    ['facility', { uscc: '916501000000000010' }, ['uscc']],
    ['facility', { uscc: null, industry: null }, []],
    ['facility', { industry: 'ZZ' }, ['industry']],
    ['agency', { uscc: '91650100000000001Q' }, []],
    ['agency', { uscc: '9165010000000000' }, ['uscc']],
    ['permit', { permit: '916501000000000010001P' }, ['permit']],
    ['permit', { permit: 'H9650100000000001a' }, []],
    ['permit', { permit: '2026-17', kind: 'simplified' }, ['permit']],
    ['permit', { permit: '2026-17', kind: 'registration' }, []],
    ['permit', { expiresOn: '2026-01-02' }, []],
    ['permit', { expiresOn: '2026-01-01' }, ['expiresOn']],
    ['permit', { expiresOn: null }, []],
    ['listing', { exitOn: '2026-01-01' }, []],
    ['listing', { exitOn: '2025-12-31' }, ['exitOn']],
    ['disclosure', { kind: 'temporary', triggeredOn: '2026-03-01' }, []],
    ['disclosure', { kind: 'temporary', triggeredOn: null }, ['triggeredOn']],
    ['task', { state: 'done', closedOn: '2026-06-01' }, []],
    ['task', { state: 'reopened', closedOn: '2026-06-01' }, ['closedOn']],
    ['case', { decidedOn: '2026-03-02' }, []],
    ['case', { decidedOn: '2026-03-01' }, ['decidedOn']],
    ['case', { conductOn: null }, []],
    ['case', { uscc: '91650100000000001P' }, ['uscc']],
  ])('%s with %o: %o', (kind, change, expected) => {
    expect(faults(kind, change)).toEqual(expected)
  })

  test.each(['张×', '张××', '张某', '欧阳*', '×××', 'Smith ×'])('%s is a redacted person', party => {
    expect(faults('case', { partyType: 'natural-person', uscc: null, party })).toEqual([])
  })

  test.each(['张三', '张', '张三丰×', '张×丰', 'John Smith', 'John Smith ×', '模拟示例公司'])('%s is not', party => {
    expect(faults('case', { partyType: 'natural-person', uscc: null, party })).toEqual(['party'])
  })

  test.each([
    ['张三', 'individual-business', ['party']],
    ['张三（个体）', 'individual-business', ['party']],
    ['吐尔逊·买买提', null, ['party']],
    ['张×', 'individual-business', []],
    ['模拟王记烧烤店', 'individual-business', []],
    ['张三', 'organisation', []],
  ])('a party %s of type %s: %o', (party, partyType, expected) => {
    expect(faults('case', { partyType, uscc: null, party })).toEqual(expected)
  })

  test('a natural person has no credit code', () => {
    expect(faults('case', { partyType: 'natural-person', party: '张×' })).toEqual(['uscc'])
  })
})
