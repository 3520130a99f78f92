import { z } from 'zod'

/** What statistics of penalty cases are made by. */
export const STATISTICS_BY = ['place', 'industry', 'authority', 'year', 'violation'] as const
export type StatisticsBy = (typeof STATISTICS_BY)[number]

/** A group of fewer cases than this is small: its medians say little, and one case shows in them. */
export const SMALL = 5

/** What each measure counts and what it leaves out; amounts in 分 (0.01 yuan), spans in natural days. */
export const MEASURES = {
  cases: 'Cases that stand: decided, and not withdrawn',
  fined: 'Cases with a fine in yuan that the source gives as a number',
  fineSum: 'Sum of the fines of the fined cases, whole 分 (0.01 yuan); null without one',
  fineMedian:
    'Median fine of the fined cases, 分 (0.01 yuan); of an even number the mean of the middle two; null without one',
  apart: 'Cases left out of the fines: the amount is in another currency, or was read out of a text',
  findingDays:
    'Median days from finding to decision: from the day of filing, or else the last day of the conduct; null where no case says one',
  findingCases: 'Cases that say when they were found, not after the decision',
  serviceDays: 'Median days from decision to service on the party; null where no case says one',
  serviceCases: 'Cases that say when the decision was served, not before it',
  disclosureDays:
    'Median days from decision to disclosure; null: no source says when it disclosed, and the day on which a file came in here is not that day',
  disclosedInTime:
    'Cases disclosed within 7 working days of the decision (生态环境部令第30号 art. 65); null for the same reason',
  changed: 'Cases that a review or a court changed; their share is of the cases',
  withdrawn:
    'Cases withdrawn besides; their share is of these and the cases. Null but by authority or year and without a filter of place or industry: a tombstone says nothing else (行政处罚法 art. 48)',
  small: `True for a group of fewer than ${SMALL} cases`,
} as const

const span = z.number().nullable()

export const CaseStatistic = z
  .object({
    by: z.enum(STATISTICS_BY).describe('What the groups are made by'),
    group: z
      .string()
      .nullable()
      .describe(
        'Prefecture or XPCC city (with `place`: the county), division of GB/T 4754, authority, year or violation; null where cases say none',
      ),
    cases: z.int().describe(MEASURES.cases),
    fined: z.int().describe(MEASURES.fined),
    fineSum: z.number().nullable().describe(MEASURES.fineSum),
    fineMedian: z.number().nullable().describe(MEASURES.fineMedian),
    apart: z.int().describe(MEASURES.apart),
    findingDays: span.describe(MEASURES.findingDays),
    findingCases: z.int().describe(MEASURES.findingCases),
    serviceDays: span.describe(MEASURES.serviceDays),
    serviceCases: z.int().describe(MEASURES.serviceCases),
    disclosureDays: span.describe(MEASURES.disclosureDays),
    disclosedInTime: z.int().nullable().describe(MEASURES.disclosedInTime),
    disclosureReason: z.enum(['not-reported']).describe('Why nothing is said of disclosure'),
    changed: z.int().describe(MEASURES.changed),
    withdrawn: z.int().nullable().describe(MEASURES.withdrawn),
    small: z.boolean().describe(MEASURES.small),
    simulated: z.boolean().describe('True where invented cases are among them'),
  })
  .meta({ id: 'CaseStatistic', description: 'What is known of the penalty cases of one group, with its definitions' })
export type CaseStatistic = z.infer<typeof CaseStatistic>

/** One case for statistics: days since 1970 and fine in 分 of yuan, NaN where there is none. */
export type Counted = {
  decidedOn: number
  foundOn: number
  servedOn: number
  fine: number
  apart: boolean
  changed: boolean
  simulated: boolean
}

/** The middle of numbers, or the mean of the middle two; null of none. */
export function medianOf(numbers: readonly number[]): number | null {
  if (numbers.length === 0) return null
  const sorted = Float64Array.from(numbers).sort()
  const [low, high] = [sorted[(sorted.length - 1) >> 1] as number, sorted[sorted.length >> 1] as number]
  return (low + high) / 2
}

/** What MEASURES say of the cases of a group, beside which others were withdrawn (null: not known). A span that would be negative is left out: one of its days is wrong. */
export function summarise(
  cases: readonly Counted[],
  withdrawn: readonly { simulated: boolean }[] | null,
): Omit<CaseStatistic, 'by' | 'group'> {
  const fines = cases.filter(({ apart, fine }) => !apart && !Number.isNaN(fine)).map(({ fine }) => fine)
  const spans = (of: (one: Counted) => number) => cases.map(of).filter(days => days >= 0)
  const finding = spans(({ decidedOn, foundOn }) => decidedOn - foundOn)
  const service = spans(({ decidedOn, servedOn }) => servedOn - decidedOn)
  return {
    cases: cases.length,
    ...{ fined: fines.length, fineSum: fines.length === 0 ? null : fines.reduce((sum, fine) => sum + fine, 0) },
    ...{ fineMedian: medianOf(fines), apart: cases.filter(({ apart }) => apart).length },
    ...{ findingDays: medianOf(finding), findingCases: finding.length },
    ...{ serviceDays: medianOf(service), serviceCases: service.length },
    ...{ disclosureDays: null, disclosedInTime: null, disclosureReason: 'not-reported' as const },
    changed: cases.filter(({ changed }) => changed).length,
    withdrawn: withdrawn?.length ?? null,
    small: cases.length < SMALL,
    simulated: [...cases, ...(withdrawn ?? [])].some(({ simulated }) => simulated),
  }
}
