import { parseDecimal } from '../../decimal.ts'
import { dayOfMinute } from '../../time.ts'
import { multipleOver } from '../../water/exceedance.ts'
import { compareRatios, ratioOf } from '../../water/ratio.ts'
import { isUsable } from './marks.ts'
import type { Averaging, ResultCell } from './push.ts'
import type { Days, Requirement } from './requirement.ts'

/** Why a result is not judged. */
export const UNJUDGED = [
  ...(['no-value', 'marked', 'no-permit', 'no-limit', 'other-averaging', 'other-unit'] as const),
  ...(['several-limits', 'below-detection'] as const),
] as const
export type Unjudged = (typeof UNJUDGED)[number]
export const JUDGED = ['met', 'exceeded'] as const

/** What a result was held against and what came of it: either `judged`, or the `reason` why not. */
export type Judgement = {
  limit: number | null
  lower: number | null
  permit: string | null
  judged: (typeof JUDGED)[number] | null
  multiple: number | null
  reason: Unjudged | null
}

type Result = { at: number; averaging: Averaging; outlet: string }

const unjudged = (reason: Unjudged, limit?: Requirement): Judgement => ({
  ...{ limit: limit?.limit ?? null, lower: limit?.lower ?? null, permit: limit?.permit ?? null },
  ...{ judged: null, multiple: null, reason },
})

/**
 * Holds a result against what the permits in force on its day (Beijing) say of its outlet: only against a limit of the same
 * pollutant, averaging and unit; what is equal to a limit meets it. `multiple` is (value − limit) / limit to two decimals,
 * half to even, of upper limits only and never of pH; just beyond the limit it may be 0. Data with a mark other than N are
 * no exceedance. A value below a detection limit is judged only where that is not above the limit.
 * @param permitted days on which a permit holds, also one that requires nothing
 */
export function judgeResult(
  { at, averaging, outlet }: Result,
  [pollutant, value, unit, mark]: ResultCell,
  required: readonly Requirement[],
  permitted: readonly Days[] = required,
): Judgement {
  const day = dayOfMinute(at)
  const holds = (one: Days) => one.from <= day && day <= one.to
  const held = required.filter(holds)
  const limits = held.filter(
    one => one.outlet === outlet && one.pollutant === pollutant && (one.limit !== null || one.lower !== null),
  )
  const same = limits.filter(one => one.averaging === averaging)
  const fitting = same.filter(one => one.unit === unit)
  const [first] = fitting
  if (value === null) return unjudged('no-value', first)
  if (!isUsable(mark)) return unjudged('marked', first)
  if (!first)
    return unjudged(
      !permitted.some(holds)
        ? 'no-permit'
        : limits.length === 0
          ? 'no-limit'
          : same.length === 0
            ? 'other-averaging'
            : 'other-unit',
    )
  if (fitting.some(one => one.limit !== first.limit || one.lower !== first.lower)) return unjudged('several-limits')
  return against(value, first)
}

function against(value: string, held: Requirement): Judgement {
  const { limit, lower, unit, permit } = held
  const below = value.startsWith('<')
  const text = below ? value.slice(1) : value
  if (below && (lower !== null || compare(text, limit as number) > 0)) return unjudged('below-detection', held)
  const over = !below && limit !== null && compare(text, limit) > 0
  const under = !below && lower !== null && compare(text, lower) < 0
  return {
    ...{ limit, lower, permit, judged: over || under ? 'exceeded' : 'met', reason: null },
    multiple: over && unit !== '[pH]' ? multipleOver(text, limit) : null,
  }
}

/** Negative when a value is less than a limit; exact. Throws RangeError for what is no decimal, which nobody stores. */
function compare(value: string, limit: number): number {
  const [left, right] = [parseDecimal(value), parseDecimal(limit)]
  if (!left || !right) throw new RangeError(`Cannot compare "${value}" with ${limit}: not decimals`)
  return compareRatios(ratioOf(left), ratioOf(right))
}
