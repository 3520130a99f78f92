import { z } from 'zod'
import { Draw } from '#content/enforcement/draw-shapes.ts'
import { secondText } from '../json.ts'
import { newest } from '../register/believed.ts'
import { byId, byText } from '../register/filters.ts'
import { type Filter, registerList } from '../register/list.ts'
import { notUndone } from '../trail/in-force.ts'

/** The first import, of those not rolled back, that said what a draw `r` says in a field; null where it says nothing. */
const firstSaid = (
  field: string,
  past: boolean,
) => `(select min(v.import) from entry v where v.kind = 'draw' and v.id = r.id
  and v.body ->> '$.${field}' = r.body ->> '$.${field}' and ${notUndone('v.import', past)})`

const committedAt = (past: boolean) => `(select ${secondText('i.receivedAt')}
  from import i where i.import = ${firstSaid('commitment', past)})`

/** What was ever said counts, also what was replaced but not what was rolled back: a commitment that was changed shows. */
const commitments = (past: boolean) => `(select count(distinct v.body ->> '$.commitment') from entry v
  where v.kind = 'draw' and v.id = r.id ${past ? 'and v.import <= :known' : ''} and ${notUndone('v.import', past)})`

const draws_ = (past: boolean) => [
  `select r.id, json_set(r.body, '$.committedBy', ${firstSaid('commitment', past)}, '$.committedAt', ${committedAt(past)},
    '$.revealedBy', ${firstSaid('seed', past)}, '$.commitments', ${commitments(past)}) as body, r.import, r.simulated
  from entry r where r.kind = 'draw' and ${newest('r', past)}`,
]

const REVEALED = ['yes', 'no'] as const
const revealedInput = z.enum(REVEALED).optional().describe('yes: only with seed and result; no: only with a commitment')
const revealed: Filter<typeof revealedInput> = {
  input: revealedInput,
  sql: () => `(e.body ->> '$.seed' is not null) = (:revealed = 'yes')`,
}

/**
 * Double-random draws, by id: terms, commitment and, once revealed, seed and result as published; what `verifyDraw` takes.
 * `committedBy` and `committedAt` say which import first brought the commitment, `revealedBy` which the seed. Throws Refusal
 * `invalid` (cursor, asOf) and `not-found` (draw).
 */
export const draws = registerList({
  list: 'draws',
  kind: 'draw',
  title: 'Double-random draws',
  output: Draw,
  page: 'DrawPage',
  rows: draws_,
  filters: {
    draw: byId('draw', 'Only this draw'),
    office: byText('office', 'Only of this office'),
    revealed,
  },
})
