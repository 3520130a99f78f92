import { PORTAL } from '#content/report/staff/roles.ts'
import type { ReportCtx } from '#db/report/act.ts'
import { dayBatches } from '#db/report/day-batches.ts'
import { noteCarried } from '#db/report/note-carried.ts'
import { problemResponse } from '../refused.ts'
import { PATHS } from './batch-paths.ts'
import type { ReportDoor } from './report-door.ts'

/** What the public role asks for itself: what may be public, and that it is noted what became so. */
const ACTS: Readonly<Record<string, (ctx: ReportCtx, request: Request) => Promise<unknown>>> = {
  [`GET ${PATHS.batches}`]: ctx => dayBatches(ctx, {}),
  [`POST ${PATHS.carried}`]: async (ctx, request) => noteCarried(ctx, (await request.json()) as never),
}

/** Answers the public role in JSON; null for what it does not ask. */
export async function answerPublicRole(door: Omit<ReportDoor, 'tokens'>, request: Request): Promise<Response | null> {
  const act = ACTS[`${request.method} ${new URL(request.url).pathname}`]
  if (!act) return null
  try {
    return Response.json(await act({ store: door.store, who: PORTAL, now: door.now() }, request))
  } catch (error) {
    return problemResponse(error)
  }
}
