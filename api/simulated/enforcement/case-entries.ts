import { chance } from '../chance.ts'
import { dayAfter } from '../water/months.ts'

/** An invented facility, and what its chances depend on. */
export type Concerned = { facility: string; names: { zh: string }; place: string | null; key: number }
type Row = Record<string, unknown>

const VIOLATIONS = [
  ['超标排放水污染物', '模拟：外排废水化学需氧量日均值超过许可限值。', 12],
  ['未按证排污', '模拟：未按排污许可证规定开展自行监测。', 4],
  ['不正常运行污染防治设施', '模拟：治理设施停运期间仍有废水外排。', 18],
] as const
const LAW = '水污染防治法（2017修正）'
const OFFICE = '模拟市生态环境局'
const SALT = 700
const MANY = 0.4
export const ALWAYS = 'sim-facility-a2'

const hasCase = ({ facility, key }: Concerned) => facility === ALWAYS || chance(key, SALT) < MANY
const serial = (facility: string) => facility.replace('sim-facility-', 'sim-case-')
const before = ({ key }: Concerned) => 60 + Math.floor(chance(key, SALT + 1) * 400)
const since = (origin: number, days: number) => ({ from: dayAfter(origin, -days), to: null })

/** Two of five facilities have a case; amounts in 分. */
export const caseEntries = (all: readonly Concerned[], origin: number): Row[] =>
  all.filter(hasCase).map(one => {
    const [violation, facts, wan] = VIOLATIONS[one.key % VIOLATIONS.length] as (typeof VIOLATIONS)[number]
    const days = before(one)
    return {
      ...{
        case: `${serial(one.facility)}-1`,
        documentNumber: `模环罚〔${dayAfter(origin, -days).slice(0, 4)}〕${one.key + 1}号`,
      },
      ...{ facility: one.facility, party: one.names.zh, partyType: 'organisation', uscc: null, violation, facts },
      ...{ basis: `${LAW}第八十三条`, penalties: ['fine'], content: `模拟：罚款 ${wan} 万元`, fine: wan * 1_000_000 },
      ...{
        fineDerived: false,
        currency: null,
        confiscated: null,
        licence: null,
        conductOn: dayAfter(origin, -days - 70),
      },
      ...{ decidedOn: dayAfter(origin, -days), authority: OFFICE, place: one.place, ...since(origin, days) },
    }
  })

const LIFE = [
  ['filed', 55],
  ['notified', 20],
  ['decided', 0],
  ['served', -4],
  ['paid', -25],
  ['rectified', -50],
] as const

/** Every case runs its course; one in nine was revoked on appeal and withdrawn three days later. */
export const stepEntries = (all: readonly Concerned[], origin: number): Row[] =>
  all.filter(hasCase).flatMap(one => {
    const days = before(one)
    const revoked = one.facility !== ALWAYS && one.key % 9 === 4
    const life = revoked
      ? [...LIFE.slice(0, 4), ['appealed', -20] as const, ['revoked', -48] as const, ['withdrawn', -51] as const]
      : LIFE
    return life.map(([step, ahead]) => ({
      ...{ case: `${serial(one.facility)}-1`, step, on: dayAfter(origin, -days - ahead) },
      detail: step === 'withdrawn' ? '模拟：行政复议撤销原决定' : null,
      document: `模拟文书第 ${one.key + 1} 号`,
      ...since(origin, days + ahead),
    }))
  })
