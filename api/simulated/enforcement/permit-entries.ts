import { dayAfter } from '../water/months.ts'
import type { Concerned } from './case-entries.ts'
import { AUTOMATIC, DAYS, isAutomatic } from './monitored.ts'

type Row = Record<string, unknown>
const AGE = 700
const VALID = 1825
const LIMITS = [
  ['化学需氧量', 50, null, 'mg/L', 'continuous'],
  ['氨氮', 5, null, 'mg/L', 'continuous'],
  ['pH值', 9, 6, '[pH]', 'continuous'],
  ['总磷', 0.5, null, 'mg/L', 'quarter'],
  ['悬浮物', 10, null, 'mg/L', 'month'],
] as const

const since = (origin: number, days = AGE) => ({ from: dayAfter(origin, -days), to: null })
const names = (zh: string) => ({ zh, ug: null, kk: null, en: null })
/** The form for holders without a credit code (HJ 608-2017): H9, division, zeros, serial, a letter. */
const numberOf = ({ key }: Concerned) => `H96501000000${String(key + 1).padStart(5, '0')}a`

/** The device of an automatic monitor (MN of HJ 212), invented. */
const deviceOf = (facility: string) => {
  const at = AUTOMATIC.findIndex(one => one.facility === facility)
  return at < 0 ? null : `SIM${String(at + 1).padStart(21, '0')}`
}

export const outletEntries = (all: readonly Concerned[], origin: number): Row[] =>
  all.map(({ facility }) => ({
    ...{ facility, outlet: 'DW001', names: names('模拟废水总排口'), medium: 'water', ...since(origin) },
    device: deviceOf(facility),
  }))

export const permitEntries = (all: readonly Concerned[], origin: number): Row[] =>
  all.map(one => ({
    ...{ permit: numberOf(one), facility: one.facility, kind: one.key % 3 === 0 ? 'key' : 'simplified' },
    ...{ issuedOn: dayAfter(origin, -AGE), expiresOn: dayAfter(origin, VALID - AGE), authority: '模拟市生态环境局' },
    ...{ document: `模拟排污许可证第 ${one.key + 1} 号`, ...since(origin) },
  }))

/** Automatic monitors were put up when their data begin. Without one a sample a month is enough, and pH is not limited. */
export const limitEntries = (all: readonly Concerned[], origin: number): Row[] =>
  all.flatMap(one =>
    LIMITS.filter(([, , lower]) => lower === null || isAutomatic(one.facility)).map(
      ([pollutant, limit, lower, unit, often]) => ({
        ...{ permit: numberOf(one), outlet: 'DW001', pollutant, averaging: 'day', limit, lower, unit },
        ...(often === 'continuous' && !isAutomatic(one.facility)
          ? { frequency: 'month', ...since(origin) }
          : { frequency: often, ...since(origin, often === 'continuous' ? DAYS : AGE) }),
      }),
    ),
  )
