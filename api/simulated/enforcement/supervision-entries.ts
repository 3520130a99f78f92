import { chance } from '../chance.ts'
import { dayAfter } from '../water/months.ts'
import { ALWAYS, type Concerned } from './case-entries.ts'
import { INSPECTED } from './monitored.ts'

type Row = Record<string, unknown>
const SALT = 720
const KINDS = ['double-random', 'routine', 'special'] as const
const OFFICE = '模拟市生态环境局'
const MATTERS = ['模拟：污水处理设施扩建未按期完成', '模拟：雨污分流改造滞后', '模拟：固体废物堆场未防渗'] as const

/** Up to three inspections of each facility in the two years before, and the one that followed results beyond a limit. */
export const inspectionEntries = (all: readonly Concerned[], origin: number): Row[] => [
  followUp(origin),
  ...all.flatMap(({ facility, key }) =>
    KINDS.filter((_, i) => chance(key, SALT, i) < 0.6).map((kind, i) => {
      const on = dayAfter(origin, -30 - Math.floor(chance(key, SALT + 1, i) * 600))
      const problem = chance(key, SALT + 2, i) < 0.3
      return {
        ...{ inspection: `${facility.replace('facility', 'inspection')}-${i + 1}`, facility, on, kind, office: OFFICE },
        ...{ result: problem ? 'problem' : 'no-problem', findings: problem ? '模拟：台账不完整' : null },
        ...{ document: null, from: on, to: null },
      }
    }),
  ),
]

function followUp(origin: number): Row {
  const on = dayAfter(origin, INSPECTED.day)
  return {
    ...{
      inspection: 'sim-inspection-follow-up-1',
      facility: INSPECTED.facility,
      on,
      kind: 'follow-up',
      office: OFFICE,
    },
    ...{ result: 'problem', findings: '模拟：化学需氧量超过许可限值', document: null, from: on, to: null },
  }
}

/** A dozen tasks from inspections: done, under way, one reopened. */
export const taskEntries = (all: readonly Concerned[], origin: number): Row[] =>
  all
    .filter(({ key }) => key % 4 === 0)
    .map(({ facility, place, key }) => {
      const state = key % 12 === 0 ? 'done' : key % 12 === 4 ? 'under-way' : 'reopened'
      return {
        ...{ task: facility.replace('facility', 'task'), origin: 'central-inspection', facility, place },
        ...{ matter: MATTERS[key % MATTERS.length], responsible: '模拟市人民政府', state },
        deadline: dayAfter(origin, state === 'under-way' ? 120 : -90),
        ...{ progress: state === 'done' ? '模拟：已完成' : '模拟：完成一半' },
        closedOn: state === 'done' ? dayAfter(origin, -100) : null,
        evidence: state === 'done' ? '模拟验收材料' : null,
        ...{ document: '模拟整改方案', from: dayAfter(origin, -300), to: null },
      }
    })

export const damageEntries = (_all: readonly Concerned[], origin: number): Row[] => [
  {
    ...{ damage: 'sim-damage-1', kind: 'compensation', facility: ALWAYS, case: 'sim-case-a2-1' },
    ...{ on: dayAfter(origin, -40), amount: 35_000_000, office: OFFICE, document: '模拟赔偿协议第 1 号' },
    ...{ from: dayAfter(origin, -40), to: null },
  },
]
