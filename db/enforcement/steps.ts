import { STEP_ORDER } from '#content/enforcement/case-states.ts'
import { newest } from '../register/believed.ts'

/** SQL: where a step stands among those of its day, by the order of law. */
export const rankOf = (step: string) => `instr('>${STEP_ORDER.join('>')}>', '>' || (${step}) || '>')`

/** SQL: whether row `s` of `entry` is a step of the case with an id, as believed. */
export const isStepOf = (id: string, past: boolean) =>
  `s.kind = 'step' and s.id >= ${id} || '>' and s.id < ${id} || '?' and ${newest('s', past)}`

/** SQL: the steps of the case with an id, by day and in the order of law. */
export const stepsOf = (id: string, past: boolean) => `(select s.* from entry s where ${isStepOf(id, past)}
  order by s.body ->> '$.on', ${rankOf(`s.body ->> '$.step'`)})`
