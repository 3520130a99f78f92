import { createHash } from 'node:crypto'
import { commitmentText, type DrawTerms, drawFrom, takenOf } from '#content/enforcement/draw.ts'
import { dayAfter } from '../water/months.ts'
import type { Concerned } from './case-entries.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const INSPECTORS = ['A01', 'A02', 'A03', 'A04', 'A05', 'A06']
const QUOTA = 10

/** One draw that was revealed, and one of which only the commitment is out. */
export function drawEntries(all: readonly Concerned[], origin: number): Record<string, unknown>[] {
  const terms: DrawTerms = {
    ...{ method: 'qingtian-draw-1', quota: QUOTA, pool: all.map(({ facility }) => facility).toSorted() },
    ...{ inspectorQuota: 2, inspectors: INSPECTORS },
  }
  return [
    [120, 110],
    [20, null],
  ].map(([before, revealed], i) => {
    const seed = sha256(`simulated draw ${i}`)
    const shown = revealed !== null && revealed !== undefined
    const drawn = (members: readonly string[], quota: number) =>
      shown ? takenOf(drawFrom(members, quota, seed, sha256)) : []
    return {
      ...{ draw: `sim-draw-${i + 1}`, office: '模拟市生态环境局', committedOn: dayAfter(origin, -(before ?? 0)) },
      ...{ commitment: sha256(commitmentText(terms, seed)), ...terms, seed: shown ? seed : null },
      ...{ result: drawn(terms.pool, QUOTA), inspectorResult: drawn(INSPECTORS, 2) },
      revealedOn: shown ? dayAfter(origin, -revealed) : null,
      ...{ document: `模拟抽查公告第 ${i + 1} 号`, from: dayAfter(origin, -(before ?? 0)), to: null },
    }
  })
}
