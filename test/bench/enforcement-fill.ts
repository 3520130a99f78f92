import { children, PLACES } from '#content/place/places.ts'
import type { EntryPush } from '#content/register/push.ts'
import { dayText, parseDay } from '#content/time.ts'
import type { Store } from '#db/open.ts'
import { recordEntries } from '#db/register/record.ts'
import { derive } from '#db/trail/derive.ts'
import { entry } from '../db/register/entries.ts'

export const FACILITIES = 20_000
export const CASES = 100_000
const RECEIVED_AT = Date.parse('2026-06-10T12:00:00+08:00') / 1000
const FIRST_DAY = parseDay('2016-01-04')

/** A number that looks like noise but is the same in every run. */
export function noise(seed: number): number {
  let x = Math.imul(seed ^ (seed >>> 16), 0x45d9f3b)
  x = Math.imul(x ^ (x >>> 16), 0x45d9f3b)
  return (x ^ (x >>> 16)) >>> 0
}
const pick = <T>(list: readonly T[], seed: number): T => list[noise(seed) % list.length] as T

const COUNTIES = PLACES.filter(({ kind }) => kind === 'county' || kind === 'city')
const AREAS = PLACES.filter(({ place, kind }) => kind === 'prefecture' && children(place).length > 0)
const TRADES = [
  '化工',
  '水泥',
  '纺织',
  '食品',
  '热力',
  '污水处理',
  '矿业',
  '造纸',
  '焦化',
  '养殖',
  '建材',
  '电力',
] as const
const ACTS = [
  '超标排放',
  '未按证排放',
  '不正常运行设施排放',
  '逃避监管排放',
  '未批先建涉及',
  '台账不实涉及',
  '未监测',
] as const
const MATTERS = ['水污染物', '大气污染物', '危险废物', '噪声', '扬尘', '固体废物'] as const
const WORDS = [
  ...'废水废气监测设施停运期间外排浓度超过许可限值现场检查发现台账记录不完整危险废物贮存标签缺失管道泄漏雨水口',
]

export const VIOLATIONS = ACTS.flatMap(act => MATTERS.map(matter => `${act}${matter}`))
export const OFFICES = [...AREAS.map(({ names }) => names.zh), ...TRADES].map(name => `模拟${name}生态环境局`)
export const facilityId = (i: number) => `sim-bench-f${i}`

const facilityAt = (i: number): EntryPush =>
  entry('facility', {
    facility: facilityId(i),
    names: {
      zh: `模拟${pick(COUNTIES, i).names.zh}${pick(TRADES, i + 7)}第${i}有限公司`,
      ...{ ug: `سىناق ${pick(COUNTIES, i).names.ug} ${i}`, kk: null, en: `Simulated works ${i}` },
    },
    ...{ uscc: null, industry: String(1300 + (noise(i + 3) % 3300)), industryName: pick(TRADES, i + 7) },
    ...{ place: pick(COUNTIES, i).place, state: pick(['operating', 'operating', 'suspended', 'closed'], i + 5) },
    administration: pick(['region', 'region', 'bingtuan'], i + 6),
  })

const factsAt = (i: number) =>
  `模拟：${Array.from({ length: 60 }, (_, at) => pick(WORDS, i * 61 + at)).join('')}，第 ${i} 次检查。`

const decidedAt = (i: number) => FIRST_DAY + (noise(i + 11) % 3700)

function caseAt(i: number): EntryPush {
  const of = noise(i + 13) % FACILITIES
  return entry('case', {
    ...{ case: `sim-bench-c${i}`, documentNumber: `模环罚〔${dayText(decidedAt(i)).slice(0, 4)}〕${i}号` },
    ...{ facility: facilityId(of), party: `模拟第${of}有限公司`, uscc: null, violation: pick(VIOLATIONS, i + 17) },
    ...{ facts: factsAt(i), fine: noise(i + 19) % 8 === 0 ? null : (noise(i + 23) % 900) * 100_000 },
    penalties: noise(i + 29) % 5 === 0 ? ['fine', 'stopped'] : ['fine'],
    ...{ conductOn: dayText(decidedAt(i) - 30 - (noise(i + 31) % 200)), decidedOn: dayText(decidedAt(i)) },
    ...{ authority: pick(OFFICES, i + 37), place: pick(COUNTIES, of).place, from: dayText(decidedAt(i)) },
  })
}

const COURSE = [
  ['filed', -40],
  ['notified', -20],
  ['decided', 0],
  ['served', 5],
  ['paid', 25],
  ['rectified', 60],
] as const

/** Cases run to different points of their course; one in fifty was changed, one in a hundred withdrawn. */
function stepsAt(i: number): EntryPush[] {
  const end = 3 + (noise(i + 41) % 4)
  const course: (readonly [string, number])[] = COURSE.slice(0, end)
  if (i % 50 === 0) course.push(['appealed', 70], ['changed', 80])
  if (i % 100 === 1) course.push(['revoked', 90], ['withdrawn', 91])
  return course.map(([step, after]) => {
    const on = dayText(decidedAt(i) + after)
    return entry('step', { case: `sim-bench-c${i}`, step, on, document: `模拟文书 ${i}`, from: on })
  })
}

const each = (count: number, make: (i: number) => EntryPush | EntryPush[]) => ({ count, make })
const FILES = {
  facilities: each(FACILITIES, i => [
    facilityAt(i),
    entry('outlet', { facility: facilityId(i) }),
    entry('inspection', { inspection: `sim-bench-i${i}`, facility: facilityId(i) }),
    entry('credit', { facility: facilityId(i) }),
    entry('membership', { facility: facilityId(i) }),
    entry('disclosure', { facility: facilityId(i) }),
    entry('task', { task: `sim-bench-t${i}`, facility: facilityId(i), place: pick(COUNTIES, i).place }),
  ]),
  cases: each(CASES, caseAt),
  'steps-1': each(CASES / 2, stepsAt),
  'steps-2': each(CASES / 2, i => stepsAt(i + CASES / 2)),
}

const BATCH = 4000

/** Fills a register with invented facilities, cases and steps, all marked as simulated; returns how many rows came in. */
export async function fillEnforcement(store: Store): Promise<number> {
  let rows = 0
  for (const [name, { count, make }] of Object.entries(FILES)) {
    const about = { source: 'bench', file: name, sha256: name, receivedAt: RECEIVED_AT, simulated: true }
    async function* batches() {
      for (let at = 0; at < count; at += BATCH) {
        const size = Math.min(BATCH, count - at)
        const entries = Array.from({ length: size }, (_, i) => make(at + i)).flat()
        rows += entries.length
        yield { entries, rejects: [], read: entries.length }
      }
    }
    const { rejected } = await recordEntries(store, about, batches())
    if (rejected > 0) throw new Error(`${rejected} entries of "${name}" were refused`)
    await derive(store, RECEIVED_AT)
  }
  return rows
}
