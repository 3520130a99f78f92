import type { DrinkingSource } from '#content/water/answers.ts'
import type { Ctx } from '../ask.ts'

export async function computeQuarters(
  _ctx: Ctx,
  _sources: readonly DrinkingSource[],
  _quarters: readonly string[],
  _known: number | null,
) {
  return (_source: string, _quarter: string): boolean | null => null
}
