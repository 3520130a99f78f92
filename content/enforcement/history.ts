import { z } from 'zod'
import { registered } from '../register/shapes.ts'
import { DayText } from '../time-shapes.ts'

/** What a dated line in the history of a facility says: the kind of entry and the field that holds its day. */
export const EVENTS = {
  'permit-issued': ['permit', 'issuedOn'],
  'permit-expires': ['permit', 'expiresOn'],
  inspected: ['inspection', 'on'],
  'case-decided': ['case', 'decidedOn'],
  'list-entered': ['listing', 'enteredOn'],
  'list-left': ['listing', 'exitOn'],
  disclosed: ['disclosure', 'filedOn'],
  'task-due': ['task', 'deadline'],
  'task-closed': ['task', 'closedOn'],
  damage: ['damage', 'on'],
} as const satisfies Record<string, readonly [kind: string, day: string]>
export type Event = keyof typeof EVENTS
export const EVENT_NAMES = ['case-step', 'exceeded', ...(Object.keys(EVENTS) as Event[])] as const

/** One dated line in the history of a facility. */
export const HistoryLine = z
  .object({
    on: DayText.describe('Day'),
    event: z.enum(EVENT_NAMES).describe('What happened, or falls due'),
    kind: z.string().describe('Kind of the entry of the register; exceedance: of a run of them'),
    id: z.string().describe('Id of the entry; of a run its outlet, pollutant and first day'),
    text: z
      .string()
      .nullable()
      .describe(
        'What the entry says of it, as published; of a run its outlet, pollutant, days, ×results, +largest multiple',
      ),
    document: z.string().nullable().describe('Document that says so'),
    ...registered,
  })
  .meta({ id: 'HistoryLine', description: 'One dated line in the history of a facility' })
export type HistoryLine = z.infer<typeof HistoryLine>
