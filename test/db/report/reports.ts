import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { onTestFinished } from 'vitest'
import { Identity, identityText } from '#content/report/identity.ts'
import { PORTAL } from '#content/report/staff/roles.ts'
import { parseDay } from '#content/time.ts'
import type { ReportCtx } from '#db/report/act.ts'
import { advance } from '#db/report/advance.ts'
import { openReports } from '#db/report/open.ts'
import { seal } from '#db/report/seal.ts'
import { sheetOf } from '#db/report/sheet-of.ts'
import { close } from '#db/report/staff/close.ts'
import { sheetHash, transfer } from '#db/report/staff/transfer.ts'
import { submit } from '#db/report/submit.ts'
import { FACTS } from '#test/content/report/facts.ts'
import { freshFolder } from '#test/database.ts'
import { addStaff } from './staff/people.ts'

/** An instant inside a Beijing day, with a fine part that must never be kept. */
export const nowOn = (day: string): number => parseDay(day) * 86_400_000 + 5 * 3_600_000 + 1_234_567

/** Who acts in tests: two offices, and the desk of identities. */
const STAFF = [
  ...(['模拟经办', '甲', '乙'] as const).map(name => [name, 'supervisor', 'A'] as const),
  ['乙局', 'supervisor', 'B'],
  ['丙', 'identity', null],
  ['丁', 'identity', null],
] as const

/** A real database of reports of its own for one test, as seen by an office on a day. */
export async function freshReports(day = '2026-11-02'): Promise<ReportCtx & { data: string }> {
  const data = freshFolder()
  const store = await openReports(data)
  onTestFinished(() => store.close())
  const ctx = { data, store, who: '模拟经办', now: nowOn(day) }
  await addStaff(ctx, STAFF)
  return ctx
}

/** The same database on another day, or seen by another person. */
export const later = <T extends ReportCtx>(ctx: T, day: string, who = ctx.who): T => ({ ...ctx, now: nowOn(day), who })

/** The same database as the jobs of the portal see it. */
export const portal = <T extends ReportCtx>(ctx: T): T => ({ ...ctx, who: PORTAL })

/** The pair of keys of an identity desk. */
export async function deskKeys(): Promise<{ secret: string; open: string }> {
  const secret = await generateX25519Identity()
  return { secret, open: await identityToRecipient(secret) }
}

const nobody = { name: null, phone: null, email: null, address: null, contact: null }

/** An identity, sealed. */
export const sealedOf = (openKey: string, who: Partial<Identity>): Promise<Uint8Array<ArrayBuffer>> =>
  seal(openKey, new TextEncoder().encode(identityText(Identity.parse({ ...nobody, ...who }))))

/** An anonymous report without pictures. */
export const sendPlain = (ctx: ReportCtx, office: string | null = 'A') =>
  submit(ctx, { facts: FACTS, choice: 'anonymous', identity: null, office })

type Without<T> = Omit<T, 'number' | 'sheetHash'>
type Step =
  | Without<Parameters<typeof advance>[1]>
  | (Without<Parameters<typeof close>[1]> & { move: 'close' })
  | (Without<Parameters<typeof transfer>[1]> & { move: 'transfer' })

async function taken(ctx: ReportCtx, number: string, step: Step) {
  if (step.move === 'close') {
    const { move: _, ...closing } = step
    return close(ctx, { number, ...closing })
  }
  if (step.move !== 'transfer') return advance(ctx, { number, ...step })
  const { move: _, ...sending } = step
  const read = sheetHash(await sheetOf(ctx, { number, toOffice: sending.toOffice }))
  const { sheet: __, ...standing } = await transfer(ctx, { number, ...sending, sheetHash: read })
  return standing
}

/** Takes the steps of an office one after another. */
export async function steps(ctx: ReportCtx, number: string, given: readonly Step[]) {
  let last: Awaited<ReturnType<typeof advance>> | null = null
  for (const step of given) last = await taken(ctx, number, step)
  return last!
}

/** Steps from receipt to closure. */
export const CLOSED: readonly Step[] = [
  { state: 'received', move: 'take-up' },
  { state: 'under-review', move: 'accept' },
  { state: 'accepted', move: 'handle' },
  { state: 'handling', move: 'reply', text: '模拟答复' },
  { state: 'replied', move: 'close', outcome: 'verified' },
]

/** The trail of a database, in the order in which it was left. */
export const trailOf = async ({ store }: ReportCtx) =>
  (await store.client.execute('select who, act, detail from trail order by trail')).rows.map(row => ({ ...row }))
