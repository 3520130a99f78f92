import { z } from 'zod'
import { DayText } from '../../time-shapes.ts'
import { CATEGORIES } from '../categories.ts'

/** An opening of an envelope, asked for or done. */
export const Unsealing = z
  .object({
    number: z.string().describe('Public number'),
    round: z.int().describe('Which opening of this envelope it is, from 1'),
    reason: z.string().describe('Why; the reporter reads it'),
    askedBy: z.string().describe('Account that asks'),
    askedOn: DayText.describe('Day on which it was asked'),
    approvedBy: z.string().nullable().describe('Account that agreed; null while it waits'),
    unsealedOn: DayText.nullable().describe('Day on which it was opened; null while it waits'),
  })
  .meta({ id: 'Unsealing', description: 'An opening of an envelope, asked for or done' })
export type Unsealing = z.infer<typeof Unsealing>

/** A release that waits or stands. */
export const ReleaseItem = z
  .object({
    number: z.string().describe('Public number'),
    category: z.enum(CATEGORIES).describe('What it is about'),
    proposedBy: z.string().describe('Account that proposed it'),
    proposedOn: DayText.describe('Day on which it was proposed'),
    releasedBy: z.string().nullable().describe('Account that released it; null while it waits'),
    releasedOn: DayText.nullable().describe('Day on which it was released; null while it waits'),
  })
  .meta({ id: 'ReleaseItem', description: 'A release that waits or stands' })
export type ReleaseItem = z.infer<typeof ReleaseItem>

/** A reward that was asked for. */
export const RewardClaimed = z
  .object({
    number: z.string().describe('Public number'),
    claimedOn: DayText.describe('Day on which the reward was asked for'),
    paidOn: DayText.nullable().describe('Day on which it was paid; null before'),
    amount: z.int().nullable().describe('What was paid, in 分 (0.01 yuan); null before'),
  })
  .meta({ id: 'RewardClaimed', description: 'A reward that was asked for' })
export type RewardClaimed = z.infer<typeof RewardClaimed>
