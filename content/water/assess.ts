import { dayOfAssessment } from '../assess-at.ts'
import { assessBlack } from './assess-black.ts'
import { assessGroundwater } from './assess-groundwater.ts'
import { type Assessed, assessDrinking, assessSurface } from './assess-surface.ts'
import { classNumber } from './class.ts'
import { groundwaterStandard, surfaceStandard } from './limits.ts'
import type { ASSESSABLE, WaterAssessInput, WaterAssessment } from './shapes.ts'
import { meetsTarget } from './target.ts'

type Assess = (input: WaterAssessInput, day: number | undefined) => Assessed

const BODIES = {
  river: (input, day) => assessSurface(input, 'river', surfaceStandard(day)),
  lake: (input, day) => assessSurface(input, 'lake', surfaceStandard(day)),
  groundwater: (input, day) => assessGroundwater(input, groundwaterStandard(day)),
  'drinking-river': (input, day) => assessDrinking(input, 'river', surfaceStandard(day)),
  'drinking-lake': (input, day) => assessDrinking(input, 'lake', surfaceStandard(day)),
  'black-odorous': input => assessBlack(input),
} as const satisfies Record<(typeof ASSESSABLE)[number], Assess>

/**
 * The class of one sample of water with its working, by the edition in force on the day of `at` (without it the newest).
 *
 * river, lake: single-factor class of the 21 counted indicators (GB 3838-2002 table 1, 环办〔2011〕22号), main pollutants,
 * CWQI where all 21 are there, for lakes the trophic index. drinking-river, drinking-lake: without COD, with tables 2 and 3,
 * `attained` and `over`. groundwater: GB/T 14848-2017. black-odorous: `black` by 城市黑臭水体整治工作指南, no class.
 * Values are compared as given, not rounded; `<x` counts as half of x; an invalid value (negative but for the redox
 * potential, NaN, no decimal) is missing and its part has the reason `invalid`. Parts hold what was given, in the order of
 * WATER_INDICATORS. What the sources leave unsure is named in `uncertain`. Throws Refusal `invalid` for `at`.
 */
export function assessWater(input: WaterAssessInput): WaterAssessment {
  const day = input.at === undefined ? undefined : dayOfAssessment(input.at, 'day')
  const { rank, ...result } = BODIES[input.body](input, day)
  const target = input.target ?? null
  const meets = meetsTarget(rank, target && classNumber(target))
  return { ...NOTHING, body: input.body, ...result, target, meetsTarget: meets }
}

/** Every field of an answer, in the order of its shape. */
const NOTHING: Omit<WaterAssessment, 'standard' | 'uncertain' | 'clause'> = {
  body: 'river',
  class: null,
  status: null,
  deciding: [],
  unrated: null,
  parts: [],
  main: [],
  target: null,
  meetsTarget: null,
  attained: null,
  over: [],
  black: null,
  tli: null,
  trophic: null,
  cwqi: null,
}
