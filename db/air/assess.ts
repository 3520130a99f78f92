import { assess as rule } from '#content/air/assess.ts'
import { AssessInput, Assessment } from '#content/air/shapes.ts'
import { ask } from '../ask.ts'

/** The calculator that lets anyone check us: the index of given concentrations with its working. See content/air/assess. */
export const assess = ask('Air quality index of given concentrations', AssessInput, Assessment, async (_ctx, input) =>
  rule(input),
)
