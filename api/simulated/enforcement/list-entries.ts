import { chance } from '../chance.ts'
import { dayAfter } from '../water/months.ts'
import type { Concerned } from './case-entries.ts'

type Row = Record<string, unknown>
const SALT = 740
const CARDS = ['绿牌', '蓝牌', '蓝牌', '黄牌', '红牌'] as const
const by = (document: string) => ({ authority: '模拟市生态环境局', document })
const yearOf = (origin: number, back = 0) => String(Math.floor(origin / 12) - back)
const since = (origin: number) => ({ from: dayAfter(origin, -200), to: null })
const filedIn = (origin: number) => dayAfter(origin - (origin % 12) + 2, 10)

/** Grades of the year before, by the four cards of 环发〔2013〕150号. */
export const creditEntries = (all: readonly Concerned[], origin: number): Row[] =>
  all.map(({ facility, key }) => ({
    ...{ facility, year: yearOf(origin, 1), scheme: '环发〔2013〕150号' },
    ...{ grade: CARDS[Math.floor(chance(key, SALT) * CARDS.length)], ...by('模拟信用评价公告'), ...since(origin) },
  }))

export const listingEntries = (all: readonly Concerned[], origin: number): Row[] =>
  all
    .filter(({ key }) => key % 7 === 1)
    .map(({ facility, key }) => ({
      ...{ list: 'positive', facility, enteredOn: dayAfter(origin, -400), reason: '模拟：连续三年无违法记录' },
      exitOn: key % 2 === 0 ? dayAfter(origin, -150) : null,
      exitReason: key % 2 === 0 ? '模拟：有效期满' : null,
      ...{ ...by('模拟清单公告'), ...since(origin) },
    }))

export const membershipEntries = (all: readonly Concerned[], origin: number): Row[] =>
  all
    .filter(({ key }) => key % 2 === 0)
    .map(({ facility }) => ({
      ...{
        register: 'key-discharger',
        facility,
        year: yearOf(origin),
        ...by('模拟重点排污单位名录'),
        ...since(origin),
      },
    }))

/** Annual reports of the year before: most in time, some late, some never. */
export const disclosureEntries = (all: readonly Concerned[], origin: number): Row[] =>
  all.map(({ facility, key }) => {
    const absent = key % 6 === 5
    return {
      ...{ facility, kind: 'annual', occasion: yearOf(origin, 2), triggeredOn: null },
      filedOn: absent ? null : filedIn(origin - 12),
      ...{ document: absent ? null : '模拟年度环境信息披露报告', from: dayAfter(origin, -600), to: null },
    }
  })

export const agencyEntries = (_all: readonly Concerned[], origin: number): Row[] =>
  ['甲', '乙'].map((letter, i) => ({
    agency: `sim-agency-${i + 1}`,
    names: { zh: `模拟${letter}检测公司`, ug: null, kk: null, en: null },
    ...{ uscc: null, service: '监测', place: 'urumqi', ...since(origin) },
  }))
