import type { z } from 'zod'
import { type Fault, Refusal } from '#content/refusal.ts'
import { PORTAL, REPORTER } from '#content/report/staff/roles.ts'
import { dayOfMinute } from '#content/time.ts'
import { isNoRoom } from './no-room.ts'
import type { ReportStore } from './open.ts'

/** What a door hands to an act on reports: `who` is the member of staff; `now` in epoch milliseconds. */
export type ReportCtx = { store: ReportStore; who: string; now: number }

export type Act<I extends z.ZodType, O extends z.ZodType> = {
  title: string
  input: I
  output: O
  (ctx: ReportCtx, input: z.input<I>): Promise<z.output<O>>
}

/**
 * One question or act on reports: a zod input, parsed once here, and a zod output. Throws Refusal `invalid` with one fault
 * per wrong field, which names the place and never the value: what residents send is quoted nowhere. A full disk is
 * Refusal `unavailable`.
 */
export function act<I extends z.ZodType, O extends z.ZodType>(
  title: string,
  input: I,
  output: O,
  run: (ctx: ReportCtx, input: z.output<I>) => Promise<z.output<O>>,
): Act<I, O> {
  const acted = async (ctx: ReportCtx, raw: unknown) => {
    const parsed = input.safeParse(raw)
    if (!parsed.success) throw unreadable(parsed.error)
    try {
      return await run(ctx, parsed.data)
    } catch (error) {
      throw isNoRoom(error) ? new Refusal('unavailable', 'Cannot keep anything now: the disk is full') : error
    }
  }
  return Object.assign(acted, { title, input, output })
}

function unreadable(error: z.ZodError): Refusal {
  const faults: Fault[] = error.issues.map(issue => ({
    pointer: `/${issue.path.map(String).join('/')}`,
    detail: issue.message,
  }))
  const first = faults[0] as Fault
  return new Refusal('invalid', `Cannot read the input at ${first.pointer}: ${first.detail}`, faults)
}

/** The Beijing day of an act, days since 1970-01-01: the only time that is kept of it. */
export const todayOf = ({ now }: Pick<ReportCtx, 'now'>): number => dayOfMinute(Math.floor(now / 60_000))

/** The same, done by the reporter, whoever the door took it for: reporters have no name here. */
export const asReporter = (ctx: ReportCtx): ReportCtx => ({ ...ctx, who: REPORTER })

/** Throws Refusal `forbidden` unless the portal itself acts: what its jobs do is for no account and for no reporter. */
export function requirePortal({ who }: ReportCtx): void {
  if (who !== PORTAL) throw new Refusal('forbidden', `Cannot let "${who}" do what only the portal does`)
}
