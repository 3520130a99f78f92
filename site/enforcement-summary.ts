import { once } from './gather.ts'
import { searchCases } from './gather-enforcement.ts'

/** The newest year with decisions: how many, and their fines in 分 (those in yuan). */
export type Summary = { year: string; cases: number; fines: number; simulated: boolean }

export const enforcementSummary: () => Promise<Summary> = once(async () => {
  const { items } = await searchCases({ limit: 1000 })
  const year =
    items
      .map(item => item.decidedOn.slice(0, 4))
      .toSorted()
      .at(-1) ?? ''
  const own = items.filter(item => item.decidedOn.startsWith(year))
  const fines = own.reduce((sum, { fine, currency }) => sum + (currency === null ? (fine ?? 0) : 0), 0)
  return { year, cases: own.length, fines, simulated: items.some(item => item.simulated) }
})
