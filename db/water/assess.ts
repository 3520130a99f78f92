import { assessWater as rule } from '#content/water/assess.ts'
import { WaterAssessInput, WaterAssessment } from '#content/water/shapes.ts'
import { ask } from '../ask.ts'

/** The calculator that lets anyone check us: the class of given values with its working. See content/water/assess. */
export const assessWater = ask(
  'Class of water of given values',
  WaterAssessInput,
  WaterAssessment,
  async (_ctx, input) => rule(input),
)
