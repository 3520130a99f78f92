import type { Category } from '#content/report/categories.ts'
import type { Move, State } from '#content/report/states.ts'
import type { KeptStep } from '#content/report/summary.ts'

type Taken = [move: Move, after: number, part?: Partial<KeptStep>]

/** An invented report: how many days ago it was received at the first office, and its steps, each so many days after that. */
export type Story = {
  category: Category
  place: string
  ago: number
  office: string
  state: State
  steps: readonly Taken[]
  facility?: string
  case?: string
}

export const [FIRST, SECOND] = ['模拟生态环境局一', '模拟生态环境局二']

const received = (after = 0): Taken => ['confirm-receipt', after, {}]
const accepted = (after: number): Taken[] => [
  ['take-up', after],
  ['accept', after],
]
const answered = (after: number): Taken[] => [
  ['handle', after - 1],
  ['reply', after],
]
const closed = (after: number, outcome: KeptStep['outcome'] = 'verified'): Taken => ['close', after, { outcome }]

/** One of each way that a report may go, in time and late. */
export const STORIES: readonly Story[] = [
  { category: 'air.smoke', place: 'urumqi', ago: 2, office: FIRST, state: 'received', steps: [received()] },
  { category: 'noise.building-site', place: 'urumqi', ago: 30, office: FIRST, state: 'received', steps: [received(1)] },
  {
    ...{ category: 'odour.industry', place: 'urumqi', ago: 50, office: FIRST, state: 'closed' },
    ...{
      steps: [received(), ...accepted(5), ...answered(28), closed(40)],
      facility: 'sim-facility-a2',
      case: 'sim-case-a2-1',
    },
  },
  {
    ...{ category: 'water.outfall', place: 'urumqi', ago: 120, office: FIRST, state: 'replied' },
    steps: [received(), ...accepted(20), ...answered(90)],
  },
  {
    ...{ category: 'air.dust', place: 'urumqi', ago: 70, office: FIRST, state: 'not-accepted' },
    steps: [received(), ['take-up', 4], ['not-accept', 9, { refusal: 'already-accepted' }]],
  },
  {
    ...{ category: 'hazardous-waste.storage', place: 'kashgar', ago: 100, office: SECOND, state: 'review' },
    steps: [received(), ...accepted(3), ...answered(45), closed(50, 'not-verified'), ['ask-review', 60]],
  },
  {
    ...{ category: 'ecology.mining', place: 'kashgar', ago: 40, office: SECOND, state: 'transferred' },
    steps: [received(), ['transfer', 6, { toOffice: SECOND }]],
  },
  {
    ...{ category: 'forged-data.automatic-monitoring', place: 'kashgar', ago: 75, office: SECOND, state: 'handling' },
    steps: [received(), ...accepted(2), ['handle', 4], ['extend', 55, { days: 30 }]],
  },
]
