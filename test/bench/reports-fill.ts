import { PLACES } from '#content/place/places.ts'
import { CATEGORIES } from '#content/report/categories.ts'
import { publicNumber } from '#content/report/public-number.ts'
import { PORTAL } from '#content/report/staff/roles.ts'
import type { ReportStore } from '#db/report/open.ts'
import { renewDues } from '#db/report/open-clocks.ts'
import { noise } from './enforcement-fill.ts'

export const OPEN_REPORTS = 5000
export const OFFICES = Array.from({ length: 20 }, (_, i) => `模拟第${i}生态环境局`)
const pick = <T>(list: readonly T[], seed: number): T => list[noise(seed) % list.length] as T

/** How far reports have come: their state, and the steps to it with the days since receipt. */
const COURSES = [
  ['received', []],
  ['received', [['confirm-receipt', 1]]],
  [
    'under-review',
    [
      ['confirm-receipt', 1],
      ['take-up', 2],
    ],
  ],
  [
    'accepted',
    [
      ['confirm-receipt', 1],
      ['take-up', 2],
      ['accept', 4],
    ],
  ],
  [
    'handling',
    [
      ['confirm-receipt', 1],
      ['take-up', 2],
      ['accept', 4],
      ['handle', 6],
    ],
  ],
  [
    'handling',
    [
      ['confirm-receipt', 1],
      ['take-up', 2],
      ['accept', 4],
      ['handle', 6],
      ['extend', 50],
    ],
  ],
  [
    'replied',
    [
      ['confirm-receipt', 1],
      ['take-up', 2],
      ['accept', 4],
      ['handle', 6],
      ['reply', 40],
    ],
  ],
  [
    'review',
    [
      ['confirm-receipt', 1],
      ['take-up', 2],
      ['accept', 4],
      ['handle', 6],
      ['reply', 30],
      ['ask-review', 45],
    ],
  ],
] as const satisfies readonly (readonly [string, readonly (readonly [string, number])[]])[]

const factsAt = (i: number) => ({
  ...{
    category: pick(CATEGORIES, i),
    text: `模拟：第 ${i} 号烟囱夜里冒黑烟，气味刺鼻。`,
    place: pick(PLACES, i + 1).place,
  },
  ...{ landmark: null, longitude: null, latitude: null, happened: null, facility: null, case: null, outfall: null },
  language: 'zh',
})

/** Puts open reports of the year before a day into a database, released so that the docket shows them all; answers how many rows. */
export async function fillReports(store: ReportStore, today: number): Promise<number> {
  const rows = await store.write(async tx => {
    let count = 0
    const put = async (sql: string, args: Record<string, string | number | null>) => {
      await tx.execute({ sql, args })
      count++
    }
    for (const office of OFFICES)
      await put('insert into office (office) values (:office) on conflict do nothing', { office })
    for (let i = 0; i < OPEN_REPORTS; i++) {
      const [day, [state, course]] = [today - 1 - (noise(i + 3) % 300), pick(COURSES, i + 2)]
      const number = publicNumber(
        day,
        Uint8Array.from({ length: 5 }, (_, at) => (i >> (8 * at)) & 255),
      )
      const [office, facts] = [pick(OFFICES, i + 4), JSON.stringify(factsAt(i))]
      await put(REPORT, { number, codeId: number, day, facts, state, office })
      for (const [move, after] of course)
        await put(STEP, {
          report: i + 1,
          move,
          state,
          on: day + after,
          office,
          received: move === 'confirm-receipt' ? day + after : null,
          days: move === 'extend' ? 30 : null,
        })
      await put(RELEASE, { report: i + 1, day, place: factsAt(i).place })
    }
    return count
  })
  await renewDues({ store, who: PORTAL, now: today * 86_400_000 }, {})
  return rows
}

const REPORT = `insert into report (number, codeId, receivedOn, contentHash, choice, facts, state, firstOffice, office, identity)
  values (:number, :codeId, :day, 'x', 'anonymous', :facts, :state, :office, :office, 'none')`
const STEP = `insert into step (report, move, fromState, toState, takenOn, office, receivedOn, days)
  values (:report, :move, 'received', :state, :on, :office, :received, :days)`
const RELEASE = `insert into release (report, round, proposedBy, proposedOn, releasedBy, releasedOn, place)
  values (:report, 1, '甲', :day, '乙', :day, :place)`
