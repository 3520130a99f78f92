import { describe, expect, test } from 'vitest'
import { RIGHT_NAMES, RIGHT_OF_MOVE, RIGHTS, type Right, scopeOf } from '#content/report/staff/rights.ts'
import { ROLES, type Role } from '#content/report/staff/roles.ts'
import { OFFICE_MOVES } from '#content/report/states.ts'
import type { ReportCtx } from '#db/report/act.ts'
import { advance } from '#db/report/advance.ts'
import { assign } from '#db/report/assign.ts'
import { mergeInto } from '#db/report/merge-into.ts'
import { addMessage } from '#db/report/messages.ts'
import { openClocks } from '#db/report/open-clocks.ts'
import { reportFacts } from '#db/report/report-facts.ts'
import { sheetOf } from '#db/report/sheet-of.ts'
import { accounts } from '#db/report/staff/accounts.ts'
import { alikeReports } from '#db/report/staff/alike-reports.ts'
import { close } from '#db/report/staff/close.ts'
import { inbox } from '#db/report/staff/inbox.ts'
import { createAccount } from '#db/report/staff/invite.ts'
import { keepOffice } from '#db/report/staff/offices.ts'
import { proposeRelease, refuseRelease, release, showRelease, withdrawRelease } from '#db/report/staff/release.ts'
import { payReward } from '#db/report/staff/rewards.ts'
import { reportTrail, staffTrail } from '#db/report/staff/trails.ts'
import { transfer } from '#db/report/staff/transfer.ts'
import { approveUnsealing, askUnsealing, withdrawUnsealing } from '#db/report/unseal.ts'
import { freshReports, sendPlain, trailOf } from '../reports.ts'
import { addStaff, staffTrailOf } from './people.ts'

type Acting = (ctx: ReportCtx, number: string, other: string) => Promise<unknown>
type Row = { name: string; right: Right; act: Acting }

const row = (name: string, right: Right, act: Acting): Row => ({ name, right, act })

const moves = OFFICE_MOVES.filter(move => move !== 'transfer' && move !== 'close')

/** Every act on a report, with the right it asks for, and input that its shape takes. */
const ON_ONE: readonly Row[] = [
  row('reportFacts', 'facts', (ctx, number) => reportFacts(ctx, { number })),
  row('alikeReports', 'facts', (ctx, number) => alikeReports(ctx, { number })),
  row('sheetOf', 'sheet', (ctx, number) => sheetOf(ctx, { number, toOffice: 'B' })),
  row('addMessage', 'message', (ctx, number) => addMessage(ctx, { number, text: 'x' })),
  row('assign', 'assign', (ctx, number) => assign(ctx, { number, before: null, handler: null })),
  row('mergeInto', 'merge', (ctx, number, into) => mergeInto(ctx, { number, into })),
  row('transfer', 'route', (ctx, number) =>
    transfer(ctx, { number, state: 'received', toOffice: 'B', sheetHash: '0'.repeat(64) }),
  ),
  row('close', 'handle', (ctx, number) => close(ctx, { number, state: 'replied', outcome: 'verified' })),
  ...moves.map(move =>
    row(`advance ${move}`, RIGHT_OF_MOVE[move], (ctx, number) => advance(ctx, { number, state: 'received', move })),
  ),
  row('askUnsealing', 'ask-unsealing', (ctx, number) => askUnsealing(ctx, { number, reason: 'x' })),
  row('withdrawUnsealing', 'ask-unsealing', (ctx, number) => withdrawUnsealing(ctx, { number })),
  row('approveUnsealing', 'unseal', (ctx, number) => approveUnsealing(ctx, { number })),
  row('proposeRelease', 'propose', (ctx, number) => proposeRelease(ctx, { number })),
  row('showRelease', 'release', (ctx, number) => showRelease(ctx, { number })),
  row('release', 'release', (ctx, number) => release(ctx, { number })),
  row('refuseRelease', 'release', (ctx, number) => refuseRelease(ctx, { number })),
  row('withdrawRelease', 'release', (ctx, number) => withdrawRelease(ctx, { number, reason: 'x' })),
  row('payReward', 'reward', (ctx, number) => payReward(ctx, { number, rewardCode: 'x', amount: 1 })),
]

/** Acts on none in particular. */
const ON_NONE: readonly Row[] = [
  row('inbox', 'list', ctx => inbox(ctx, {})),
  row('openClocks', 'list', ctx => openClocks(ctx, {})),
  row('reportTrail', 'trail', ctx => reportTrail(ctx, {})),
  row('staffTrail', 'staff-trail', ctx => staffTrail(ctx, {})),
  row('accounts', 'accounts', ctx => accounts(ctx, {})),
  row('createAccount', 'accounts', ctx => createAccount(ctx, { account: '新人', role: 'handler' })),
  row('keepOffice', 'accounts', ctx => keepOffice(ctx, { office: 'C', place: null })),
]

/** Whose the report is, seen from the account: given to it, of its office, or of another office. */
const WHOSE = ['mine', 'own', 'other'] as const
type Whose = (typeof WHOSE)[number]

function isGranted(role: Role, right: Right, whose: Whose): boolean {
  const scope = scopeOf(role, right)
  return scope === 'all' || (scope === 'own' && whose !== 'other') || (scope === 'mine' && whose === 'mine')
}

/** How an act ended for one who may or may not do it: refused for want of a right, hidden, or judged by the act itself. */
async function endOf(doing: Promise<unknown>, number: string): Promise<'forbidden' | 'hidden' | 'reached'> {
  const error = await doing.then(
    () => null,
    thrown => thrown,
  )
  if (error === null) return 'reached'
  if (error.code === 'forbidden') return 'forbidden'
  return error.code === 'not-found' && error.message === `There is no report "${number}"` ? 'hidden' : 'reached'
}

/** What the table says of it: judged by the act itself, hidden, or refused for want of a right. */
const expectedOf = (role: Role, right: Right, whose: Whose) =>
  isGranted(role, right, whose) ? 'reached' : scopeOf(role, right) === null ? 'forbidden' : 'hidden'

const actsOf = async (ctx: ReportCtx, who: string) => (await trailOf(ctx)).filter(line => line['who'] === who).length

describe.each(ROLES)('the role %s', role => {
  test.each(WHOSE)('does to a report of this kind (%s) what the table says, and nothing else', async whose => {
    const ctx = await freshReports()
    await addStaff(ctx, [['本人', role, 'A']])
    const office = whose === 'other' ? 'B' : 'A'
    for (const { name, right, act } of ON_ONE) {
      const [{ number }, { number: other }] = [await sendPlain(ctx, office), await sendPlain(ctx, office)]
      if (whose === 'mine') await ctx.store.write(tx => tx.execute(`update report set handler = '本人'`))
      const before = await actsOf(ctx, '本人')
      const end = await endOf(act({ ...ctx, who: '本人' }, number, other), number)
      const expected = expectedOf(role, right, whose)
      expect([name, end]).toEqual([name, expected])
      if (expected !== 'reached') expect([name, await actsOf(ctx, '本人')]).toEqual([name, before])
    }
  })

  test('asks what is of no report in particular as the table says', async () => {
    const ctx = await freshReports()
    await addStaff(ctx, [['本人', role, 'A']])
    for (const { name, right, act } of ON_NONE) {
      const before = (await staffTrailOf(ctx)).length
      const end = await endOf(act({ ...ctx, who: '本人' }, '', ''), '')
      expect([name, end]).toEqual([name, scopeOf(role, right) === null ? 'forbidden' : 'reached'])
      if (end === 'forbidden') expect(await staffTrailOf(ctx)).toHaveLength(before)
    }
  })
})

describe('the table', () => {
  test('is walked whole: every right has an act here', () => {
    expect([...new Set([...ON_ONE, ...ON_NONE].map(({ right }) => right))].toSorted()).toEqual(RIGHT_NAMES.toSorted())
  })

  test('keeps facts from the desk of identities, the publisher and the auditor, and identities from all but their desk', () => {
    for (const role of ['identity', 'publisher', 'auditor', 'administrator'] as const) {
      expect(scopeOf(role, 'facts')).toBeNull()
      expect(scopeOf(role, 'sheet')).toBeNull()
    }
    expect(Object.keys(RIGHTS.unseal)).toEqual(['identity'])
    expect(RIGHT_NAMES.filter(right => scopeOf('administrator', right))).toEqual(['accounts', 'staff-trail'])
  })
})

describe('who has no account', () => {
  test.each(['reporter', 'portal', '无人', ''])('“%s” does nothing that asks for a right', async who => {
    const ctx = await freshReports()
    const { number } = await sendPlain(ctx)
    const { number: other } = await sendPlain(ctx)
    for (const { name, act } of [...ON_ONE, ...ON_NONE])
      expect([name, await endOf(act({ ...ctx, who }, number, other), number)]).toEqual([name, 'forbidden'])
  })

  test('is also one whose account is closed or was not taken up', async () => {
    const ctx = await freshReports()
    const { number } = await sendPlain(ctx)
    for (const state of ['invited', 'closed']) {
      await ctx.store.write(tx =>
        tx.execute({ sql: `update account set state = ? where account = '甲'`, args: [state] }),
      )
      await expect(reportFacts({ ...ctx, who: '甲' }, { number })).rejects.toMatchObject({ code: 'forbidden' })
    }
  })
})
