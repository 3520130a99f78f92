import { chance } from '../chance.ts'
import { SINCE } from './bodies.ts'
import { dayAfter } from './months.ts'
import { numberedNames } from './names.ts'

type Row = Record<string, unknown>

/** Days from the beginning of the region. */
const DITCHES = [
  ['midong', 'sim-river-a', 'heavy', 'under-treatment', 1.4, -330, -20],
  ['wujiaqu', 'sim-canal-c', 'light', 'listed', 0.8, -70, 300],
  ['aksu-city', null, 'light', 'treated', 2.1, -600, -120],
  ['hotan-city', null, 'light', 'removed', 0.6, -690, -400],
] as const

export const blackEntries = (origin: number): Row[] =>
  DITCHES.map(([place, body, grade, state, length, listed, deadline], i) => ({
    ...{ black: `sim-black-${i + 1}`, names: numberedNames('ditch', i + 1), place, body, grade, state, length },
    ...{ listedOn: dayAfter(origin, listed), deadline: dayAfter(origin, deadline), responsible: '模拟市政管理处' },
    ...{ document: `模拟黑臭水体清单第 ${i + 1} 号`, from: dayAfter(origin, listed), to: null },
  }))

/** Region and XPCC apart: what was used in the first year, what it falls by each year, what is allowed. */
const USES = [
  ['total', '1e8 m3', [441.2, 3.4, 438.5], [117.6, 0.4, 116.9]],
  ['groundwater', '1e8 m3', [92.4, 2.9, 88], [24.8, 0.9, 23.5]],
  ['agriculture', '1e8 m3', [398.6, 4.2, 395], [109.3, 0.7, 109]],
] as const
const EFFICIENCIES = { whole: 0.585, region: 0.579, bingtuan: 0.608 } as const
const FLOWS = [
  ['sim-river-a', 6.5],
  ['sim-river-d', 120],
  ['sim-river-g', 48],
] as const

const tenth = (value: number) => Math.round(value * 10) / 10

/** Water use and ecological flows of the three years before the region began and of all since; published in July. */
export function useEntries(today: string, origin: number): Row[] {
  const newest = Number(today.slice(0, 4)) - (today.slice(5) >= '07-01' ? 1 : 2)
  const first = Math.floor(origin / 12) - (origin % 12 >= 6 ? 3 : 4)
  return Array.from({ length: newest - first + 1 }, (_, i) => yearEntries(first + i, i)).flat()
}

function yearEntries(year: number, i: number): Row[] {
  const row = (id: string, rest: Row): Row => ({
    ...{ use: `sim-use-${id}-${year}`, year: String(year), place: null, body: null, ...rest },
    ...{ document: `模拟水资源公报（${year}）`, from: `${year}-01-01`, to: SINCE.to },
  })
  const amounts = USES.flatMap(([kind, unit, region, bingtuan]) => {
    const used = ([start, fall]: readonly number[]) => tenth((start ?? 0) - (fall ?? 0) * Math.min(i, 12))
    const parts = {
      whole: [used(region) + used(bingtuan), region[2] + bingtuan[2]],
      region: [used(region), region[2]],
      bingtuan: [used(bingtuan), bingtuan[2]],
    }
    return Object.entries(parts).map(([part, [value = 0, cap = 0]]) =>
      row(`${kind}-${part}`, { kind, part, value: tenth(value), cap: tenth(cap), unit }),
    )
  })
  const efficiency = Object.entries(EFFICIENCIES).map(([part, start]) =>
    row(`efficiency-${part}`, {
      ...{ kind: 'irrigation-efficiency', part, unit: '1' },
      ...{
        value: Math.round((start + 0.004 * Math.min(i, 40)) * 1000) / 1000,
        cap: Math.round((start + 0.005) * 1000) / 1000,
      },
    }),
  )
  const flows = FLOWS.map(([body, cap]) => {
    const value = i === 1 && body === 'sim-river-g' ? null : tenth(cap * (0.9 + 0.3 * chance(13_000, year, cap)))
    return row(`flow-${body.at(-1)}`, { kind: 'ecological-flow', part: 'whole', body, unit: 'm3/s', value, cap })
  })
  return [...amounts, ...efficiency, ...flows]
}
