import { describe, expect, test } from 'vitest'
import type { HistoryLine } from '#content/enforcement/history.ts'
import {
  caseHeading,
  caseTitle,
  eventText,
  facilityHeading,
  facilityLead,
  penaltyNames,
  stateWord,
} from '#site/enforcement-phrases.ts'
import type { FacilityView } from '#site/facility-view.ts'
import { speech } from '#site/words.ts'

const [zh, en] = [speech('zh'), speech('en')]
const decided = {
  ...{ party: '模拟6号化工厂', violation: '未按证排污', fine: 12_000_000, currency: null },
  ...{ authority: '模拟市生态环境局', documentNumber: '模环罚〔2026〕7号', decidedOn: '2026-05-09' },
}

describe('what a case says in a sentence', () => {
  test.each([
    [{}, '模拟6号化工厂因“未按证排污”被罚款 12 万元'],
    [{ fine: null }, '模拟6号化工厂因“未按证排污”受到行政处罚'],
    [{ fine: 0 }, '模拟6号化工厂因“未按证排污”受到行政处罚'],
    [{ party: null }, '模拟市生态环境局的处罚决定 模环罚〔2026〕7号'],
    [{ violation: null }, '模拟市生态环境局的处罚决定 模环罚〔2026〕7号'],
    [{ party: null, documentNumber: null }, '模拟市生态环境局2026年5月9日的处罚决定'],
  ])('given %j', (given, said) => {
    expect(caseHeading(zh, { ...decided, ...given })).toBe(said)
  })

  test.each([
    [{}, '模拟6号化工厂'],
    [{ party: null }, '模环罚〔2026〕7号'],
    [{ party: null, documentNumber: null }, '模拟市生态环境局2026年5月9日的处罚决定'],
  ])('is shorter in a list, given %j', (given, title) => {
    expect(caseTitle(zh, { ...decided, ...given })).toBe(title)
  })
})

test('penalties go by their names, and as published where the law names none', () => {
  expect(penaltyNames(zh, ['fine', '责令搬迁'])).toBe('罚款、责令搬迁')
  expect(penaltyNames(en, [])).toBe('')
})

test('the state of a case is a word, also when no step is known', () => {
  expect(stateWord(en, 'paid')).toBe('paid')
  expect(stateWord(en, null)).toBe('not recorded')
})

describe('a facility', () => {
  const names = { zh: '模拟6号化工厂', ug: null, kk: null, en: 'Simulated works 6' }
  const view = (given: object) =>
    ({
      facility: { names, state: 'operating' },
      permit: null,
      cases: [],
      fines: 0,
      open: [],
      today: '2026-03-01',
      ...given,
    }) as unknown as FacilityView
  const permit = (ended: boolean) => ({ permit: {}, last: '2026-02-28', ended })

  test.each([
    [{ permit: permit(false) }, 'Simulated works 6: operating, with a discharge permit until 28 February 2026'],
    [{ permit: permit(true) }, 'Simulated works 6: operating; its discharge permit ended on 28 February 2026'],
    [{}, 'Simulated works 6: operating, no discharge permit registered'],
    [{ facility: { names, state: null } }, 'Simulated works 6: state not known, no discharge permit registered'],
  ])('is told in a sentence, case %#', (given, heading) => {
    expect(facilityHeading(en, view(given))).toBe(heading)
  })

  const task = (deadline: string) => ({ state: 'open', deadline })
  test.each([
    [{}, 'No penalty decision against it has come in.'],
    [{ cases: [1] }, 'Penalised 1 time.'],
    [{ cases: [1, 2], fines: 100_000 }, 'Penalised 2 times, 1,000 yuan in fines.'],
    [{ open: [task('2026-03-01')] }, 'No penalty decision against it has come in. 1 rectification task is not done.'],
    [
      { open: [task('2026-02-28'), task('2026-03-01')] },
      'No penalty decision against it has come in. 2 rectification tasks are not done, 1 overdue.',
    ],
  ])('is weighed in the lead, case %#', (given, lead) => {
    expect(facilityLead(en, view(given))).toBe(lead)
  })

  test('in Chinese sets no space between sentences', () => {
    expect(facilityLead(zh, view({ open: [task('2026-04-01')] }))).toBe('没有收到过它的处罚决定。有 1 项整改没有完成。')
  })
})

describe('a line of a history', () => {
  const line = (event: HistoryLine['event'], text: string | null) => ({ event, text }) as HistoryLine

  test.each([
    ['case-step', 'paid', 'paid'],
    ['inspected', 'problem', 'problem found'],
    ['list-left', 'blacklist', 'blacklist'],
    ['case-decided', '未按证排污', '未按证排污'],
    ['permit-issued', null, ''],
  ] as const)('%s "%s" says "%s"', (event, text, said) => {
    expect(eventText(en, line(event, text))).toBe(said)
  })

  test('tells a run of exceedances in words', () => {
    expect(eventText(en, line('exceeded', 'DW001 氨氮 2026-09-21/2026-09-23 ×3 +0.51'))).toBe(
      'DW001 ammonia nitrogen · 21 September 2026 to 23 September 2026, 3 results beyond the limit · by up to 0.51 times the limit',
    )
  })
})
