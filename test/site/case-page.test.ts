import { describe, expect, test } from 'vitest'
import type { EnforcementCase } from '#content/enforcement/answers.ts'
import { lawsCited } from '#content/enforcement/laws.ts'
import { dayText } from '#content/time.ts'
import { caseClocks } from '#site/case-clocks.ts'
import { relatedTo } from '#site/related-cases.ts'
import { speech } from '#site/words.ts'

type Taken = [EnforcementCase['steps'][number]['step'], string]

describe('the clocks of a case', () => {
  const clocks = (...taken: Taken[]) =>
    caseClocks({
      decidedOn: '2026-05-09',
      steps: taken.map(([step, on]) => ({ step, on, detail: null, document: '模拟文书', import: 1 })),
    })
  const appealed: Taken[] = [
    ['decided', '2026-05-09'],
    ['appealed', '2026-05-20'],
  ]

  test('give seven working days to publish, the day of the decision not counted', () => {
    expect(dayText(clocks().disclosure.due)).toBe('2026-05-19')
  })

  test('owe no withdrawal while the decision stands, or is only appealed or upheld', () => {
    expect(clocks().withdrawal).toBeNull()
    expect(clocks(...appealed, ['upheld', '2026-06-20']).withdrawal).toBeNull()
  })

  test('owe one within three working days of the revocation, and none once it is withdrawn', () => {
    const { withdrawal } = clocks(...appealed, ['revoked', '2026-06-22'])
    expect(withdrawal && dayText(withdrawal.due)).toBe('2026-06-25')
    expect(clocks(...appealed, ['revoked', '2026-06-22'], ['withdrawn', '2026-06-23']).withdrawal).toBeNull()
  })
})

test('the law that a decision cites is named with its last day, also once it has lapsed', () => {
  const [law, ...others] = lawsCited('水污染防治法（2017修正）第八十三条')
  expect(others).toEqual([])
  expect(law).toMatchObject({ zh: '中华人民共和国水污染防治法', to: '2026-08-14' })
})

describe('searches that lead from a case to others', () => {
  const known = { violation: '未按证排污', place: 'urumqi', authority: '模拟市生态环境局' }

  test('are by its violation, its place and its authority', () => {
    expect(relatedTo(speech('en'), known).map(({ href }) => decodeURIComponent(href))).toEqual([
      '/en/enforcement/?violation=未按证排污',
      '/en/enforcement/?place=urumqi',
      '/en/enforcement/?authority=模拟市生态环境局',
    ])
  })

  test('leave out what the case does not say', () => {
    expect(relatedTo(speech('en'), { ...known, violation: null, place: null })).toHaveLength(1)
  })
})
