import { z } from 'zod'
import { DayText } from '../time-shapes.ts'
import { ReportClock } from './clocks.ts'
import { CHOICES, Facts } from './facts.ts'
import { REFUSAL_REASONS } from './refusals.ts'
import { MOVE_NAMES, OUTCOMES, STATES } from './states.ts'

/** What is known of who reported: nothing was given; sealed; or destroyed when its time was over. */
export const IDENTITY_STATES = ['none', 'sealed', 'destroyed'] as const

const Step = z
  .object({
    move: z.enum(MOVE_NAMES).describe('What was done'),
    takenOn: DayText.describe('Day of the step'),
    office: z.string().nullable().describe('Office that held the report; null: the desk of the portal'),
    toOffice: z.string().nullable().describe('Office that it went to, or that is competent'),
    receivedOn: DayText.nullable().describe('Day on which the office received it, as it confirmed'),
    refusal: z.enum(REFUSAL_REASONS).nullable().describe('Why it was not accepted'),
    reason: z.string().nullable().describe('Reason in words'),
    days: z.int().nullable().describe('Natural days by which handling was extended'),
    outcome: z.enum(OUTCOMES).nullable().describe('How it ended'),
  })
  .meta({ id: 'ReportStep', description: 'A step in the life of a report' })

const Message = z
  .object({
    by: z.enum(['office', 'reporter']).describe('Who wrote it'),
    sentOn: DayText.describe('Day on which it was written'),
    text: z
      .string()
      .nullable()
      .describe('Text of an office; null for what the reporter wrote, which is not shown back'),
  })
  .meta({ id: 'ReportMessage', description: 'A message between an office and a reporter' })

const Unsealing = z
  .object({
    unsealedOn: DayText.describe('Day on which the second person agreed'),
    reason: z.string().describe('Why'),
  })
  .meta({ id: 'ReportUnsealing', description: 'An opening of the envelope of identity' })

const Reward = z
  .object({
    claimedOn: DayText.describe('Day on which it was asked for'),
    paidOn: DayText.nullable().describe('Day on which it was paid; null before'),
    amount: z.int().nullable().describe('What was paid, in 分 (0.01 yuan); null before'),
  })
  .meta({ id: 'ReportReward', description: 'The reward for a report' })

/** What the holder of a code sees: how it stands, and nothing of the text or the pictures. */
export const Tracking = z
  .object({
    number: z.string().describe('Public number'),
    state: z.enum(STATES).describe('Where it stands'),
    category: Facts.shape.category,
    choice: z.enum(CHOICES).describe('What the person chose to be to the office'),
    receivedOn: DayText.describe('Day on which the portal received it'),
    office: z.string().nullable().describe('Office that holds it; null: the desk of the portal'),
    merged: z.boolean().describe('True when it is handled together with another report of the same matter'),
    outcome: z.enum(OUTCOMES).nullable().describe('How it ended; null before'),
    urgedSince: DayText.nullable().describe('督办: the first day on which a duty not done yet was late'),
    identity: z.enum(IDENTITY_STATES).describe('What is kept of who reported'),
    unsealed: z.array(Unsealing).describe('Every opening of the envelope of identity'),
    reward: Reward.nullable().describe('The reward; null where none was asked for'),
    attachments: z.int().min(0).describe('How many pictures belong to it'),
    steps: z.array(Step).describe('Steps, in the order in which they were taken'),
    clocks: z.array(ReportClock).describe('Limits, in the order in which they began'),
    messages: z.array(Message).describe('Messages, in the order in which they were written'),
  })
  .meta({ id: 'Tracking', description: 'A report as its reporter follows it' })
export type Tracking = z.infer<typeof Tracking>
