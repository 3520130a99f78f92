import { z } from 'zod'
import { FEWEST, saidCount, saidParts } from './small-numbers.ts'

/** All reports together, released or not, as a batch counted them. */
export const ReportTotals = z
  .object({
    received: z.string().describe('Reports that were received, merged ones too; <5 for one to four'),
    claimed: z.string().describe('Rewards that were asked for; <5 for one to four'),
    paid: z
      .string()
      .nullable()
      .describe(
        'Those of them that were paid; <5 for one to four, null where it would give away that the rest are few',
      ),
    paidSum: z
      .number()
      .nullable()
      .describe(
        'Sum of what was paid, whole 分 (0.01 yuan); null where fewer than five were paid, and where paid is null',
      ),
    simulated: z.boolean().describe('True where the reports are invented'),
    day: z.string().meta({ format: 'date' }).describe('Day of the batch that counted them'),
  })
  .meta({ id: 'ReportTotals', description: 'What became of all reports together' })
export type ReportTotals = z.infer<typeof ReportTotals>

/**
 * The totals of a day, without numbers of people below five.
 * @param received how many reports were received
 * @param paid of each reward that was asked for, the amount in 分; null while it is not paid
 * @param about the day of the batch, and whether the reports are invented
 */
export function totalsOf(
  received: number,
  paid: readonly (number | null)[],
  about: Pick<ReportTotals, 'day' | 'simulated'>,
): ReportTotals {
  const amounts = paid.filter(amount => amount !== null)
  const [said = null] = saidParts([amounts.length, paid.length - amounts.length])
  const told = said !== null && amounts.length >= FEWEST
  return {
    received: saidCount(received),
    claimed: saidCount(paid.length),
    paid: said,
    paidSum: told ? amounts.reduce((sum, amount) => sum + amount, 0) : null,
    ...{ simulated: about.simulated, day: about.day },
  }
}
