/** Where a report stands. 督办 is no state: it is a mark that a clock sets (urged-since.ts). */
export const STATES = [
  ...(['received', 'under-review', 'transferred', 'accepted', 'not-accepted', 'handling', 'replied'] as const),
  ...(['review', 'reviewed', 're-review', 're-reviewed', 'closed'] as const),
] as const
export type State = (typeof STATES)[number]

/** What a step may have to say beside its day; each is null where the step does not ask for it. */
export const DETAILS = ['receivedOn', 'toOffice', 'refusal', 'reason', 'days', 'text', 'outcome'] as const
export type Detail = (typeof DETAILS)[number]

/** How a handled report ends; the last only for one that was not accepted. */
export const OUTCOMES = ['verified', 'partly-verified', 'not-verified', 'not-accepted'] as const

type Rule = {
  from: readonly State[]
  /** Null: the report stays in its state. */
  to: State | null
  by: 'office' | 'reporter'
  needs: readonly Detail[]
  /** May be said, but need not. */
  may?: readonly Detail[]
  /** A step that must have been taken before. */
  after?: string
  /** Taken at most once in the life of a report. */
  once?: true
}

/**
 * Which steps lead from where to where (信访工作条例 arts 22, 23, 34, 35, 36). An office confirms its own receipt, from which its
 * clocks run; one that was handed a report it is not competent for objects, and the report goes back. The reporter may ask
 * for review (复查) of a reply and for re-review (复核) of the answer, also when the report is closed already.
 */
export const MOVES = {
  'confirm-receipt': {
    from: ['received', 'transferred', 'under-review'],
    to: null,
    by: 'office',
    needs: ['receivedOn'],
  },
  'take-up': { from: ['received', 'transferred'], to: 'under-review', by: 'office', needs: [] },
  transfer: {
    from: ['received', 'under-review'],
    to: 'transferred',
    by: 'office',
    needs: ['toOffice'],
    may: ['reason'],
  },
  object: { from: ['transferred'], to: 'under-review', by: 'office', needs: ['reason'] },
  accept: { from: ['under-review'], to: 'accepted', by: 'office', needs: [] },
  'not-accept': {
    ...{ from: ['under-review'], to: 'not-accepted', by: 'office' },
    ...{ needs: ['refusal'], may: ['reason', 'toOffice'] },
  },
  handle: { from: ['accepted'], to: 'handling', by: 'office', needs: [] },
  extend: { from: ['handling'], to: null, by: 'office', needs: ['days', 'reason'], once: true },
  reply: { from: ['handling'], to: 'replied', by: 'office', needs: ['text'] },
  'ask-review': {
    from: ['replied', 'closed'],
    to: 'review',
    by: 'reporter',
    needs: [],
    may: ['text'],
    after: 'reply',
    once: true,
  },
  'answer-review': { from: ['review'], to: 'reviewed', by: 'office', needs: ['text'] },
  'ask-re-review': {
    ...{ from: ['reviewed', 'closed'], to: 're-review', by: 'reporter' },
    ...{ needs: [], may: ['text'], after: 'answer-review', once: true },
  },
  'answer-re-review': { from: ['re-review'], to: 're-reviewed', by: 'office', needs: ['text'] },
  close: {
    ...{ from: ['not-accepted', 'replied', 'reviewed', 're-reviewed'], to: 'closed', by: 'office' },
    needs: ['outcome'],
  },
} as const satisfies Record<string, Rule>

export type Move = keyof typeof MOVES
export const MOVE_NAMES = Object.keys(MOVES) as [Move, ...Move[]]

/** The rule of a move. */
export const ruleOf = (move: Move): Rule => MOVES[move]

type OfficeMove = { [M in Move]: (typeof MOVES)[M]['by'] extends 'office' ? M : never }[Move]

/** Steps of an office. */
export const OFFICE_MOVES = MOVE_NAMES.filter(move => ruleOf(move).by === 'office') as [OfficeMove, ...OfficeMove[]]
