import { z } from 'zod'
import { NO_DETAILS } from '#content/report/move-fault.ts'
import { PlainText } from '#content/report/plain-text.ts'
import { act, asReporter } from './act.ts'
import { ReportStanding, standingOf } from './advance.ts'
import { byCode, stepsOf } from './life.ts'
import { takeStep } from './take-step.ts'

const Input = z.strictObject({
  code: z.string().max(200).describe('Secret look-up code'),
  text: PlainText(10_000).nullable().default(null).describe('Why, for the office that reviews'),
})

/**
 * The reporter asks for review (复查), or after its answer for re-review (复核). A late one is taken too: the day on which the
 * reply reached the person is not known, and the office decides. Throws Refusal `not-found`, `conflict`, `invalid`.
 */
export const disagree = act('A reporter asks for review', Input, ReportStanding, async (ctx, { code, text }) =>
  ctx.store.write(async tx => {
    const row = await byCode(tx, code)
    const answered = (await stepsOf(tx, row.report)).some(({ move }) => move === 'answer-review')
    return standingOf(
      await takeStep(tx, asReporter(ctx), row, answered ? 'ask-re-review' : 'ask-review', { ...NO_DETAILS, text }),
    )
  }),
)
