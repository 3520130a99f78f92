import { carryBatch } from '#db/docket/carry-batch.ts'
import type { Store } from '#db/open.ts'
import type { ReportCtx } from '#db/report/act.ts'
import { dayBatches } from '#db/report/day-batches.ts'
import { noteCarried } from '#db/report/note-carried.ts'

/** Carries the batch of the day of a context, both databases open in this process. */
export const publishBatch = (ctx: ReportCtx, store: Store) =>
  carryBatch(
    store,
    { batches: () => dayBatches(ctx, {}), noteCarried: carried => noteCarried(ctx, carried) },
    Math.floor(ctx.now / 1000),
  )
