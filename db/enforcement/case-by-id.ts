import { type CaseTombstone, EnforcementCase } from '#content/enforcement/answers.ts'
import { Refusal } from '#content/refusal.ts'
import { newest } from '../register/believed.ts'
import { registerItem } from '../register/list.ts'
import { caseBody } from './case-body.ts'
import { tombstoneBody } from './tombstones.ts'
import { isWithdrawn } from './withdrawn.ts'

const standing = (past: boolean) => [
  `select r.id, ${caseBody(past)} as body, r.import, r.simulated
  from entry r where r.kind = 'case' and ${newest('r', past)} and not ${isWithdrawn('r.id', past)}`,
]

/** One case. Throws Refusal `not-found`, and `gone` with the tombstone of one that was withdrawn. */
export const caseById = registerItem({
  kind: 'case',
  title: 'One penalty case',
  field: 'case',
  what: 'case',
  output: EnforcementCase,
  rows: standing,
  absent: async (ctx, args, past) => {
    const sql = `select ${tombstoneBody(past)} as item from entry r
      where r.kind = 'case' and r.id = :id and ${newest('r', past)}`
    const row = (await ctx.store.client.execute({ sql, args })).rows[0]
    if (!row) return null
    const { case: id, withdrawnOn, reason, document } = JSON.parse(String(row['item'])) as CaseTombstone
    return new Refusal(
      'gone',
      `Case "${id}" was withdrawn on ${withdrawnOn}: ${reason ?? 'no reason given'} (${document})`,
    )
  },
})
