import { dayAfter } from '../water/months.ts'
import type { Concerned } from './case-entries.ts'

type Row = Record<string, unknown>
const AGE = 700
const VALID = 1825
const LIMITS = [
  ['化学需氧量', 50, 'continuous'],
  ['氨氮', 5, 'continuous'],
  ['总磷', 0.5, 'day'],
  ['悬浮物', 10, 'month'],
] as const

const since = (origin: number) => ({ from: dayAfter(origin, -AGE), to: null })
const names = (zh: string) => ({ zh, ug: null, kk: null, en: null })
/** The form for holders without a credit code (HJ 608-2017): H9, division, zeros, serial, a letter. */
const numberOf = ({ key }: Concerned) => `H96501000000${String(key + 1).padStart(5, '0')}a`

export const outletEntries = (all: readonly Concerned[], origin: number): Row[] =>
  all.map(({ facility }) => ({
    ...{ facility, outlet: 'DW001', names: names('模拟废水总排口'), medium: 'water', ...since(origin) },
  }))

export const permitEntries = (all: readonly Concerned[], origin: number): Row[] =>
  all.map(one => ({
    ...{ permit: numberOf(one), facility: one.facility, kind: one.key % 3 === 0 ? 'key' : 'simplified' },
    ...{ issuedOn: dayAfter(origin, -AGE), expiresOn: dayAfter(origin, VALID - AGE), authority: '模拟市生态环境局' },
    ...{ document: `模拟排污许可证第 ${one.key + 1} 号`, ...since(origin) },
  }))

export const limitEntries = (all: readonly Concerned[], origin: number): Row[] =>
  all.flatMap(one =>
    LIMITS.map(([pollutant, limit, frequency]) => ({
      ...{ permit: numberOf(one), outlet: 'DW001', pollutant, averaging: 'day', limit, unit: 'mg/L', frequency },
      ...since(origin),
    })),
  )
