import type { Withdrawn } from '#content/report/batch.ts'
import type { PublicReport, Summary } from '#content/report/public-report.ts'
import { totalsOf } from '#content/report/totals.ts'
import { parseDay } from '#content/time.ts'
import { keepBatch } from '#db/docket/keep-batch.ts'
import type { Store } from '#db/open.ts'
import { contextOf } from '#db/trail/generation.ts'

export const DAY = '2026-11-25'

/** A released report, received some days before the day of the batch. */
export const released = (number: string, part: Partial<Summary> = {}): Summary => ({
  ...({ number, category: 'air.smoke', place: 'urumqi', receivedOn: '2026-10-01', updatedOn: '2026-10-02' } as const),
  ...{ state: 'received', office: 'A', dueOn: null, refusal: null, outcome: null, disputed: false },
  ...{ facility: null, case: null, exceedance: null, text: null, steps: [], clocks: [], simulated: false },
  ...part,
})

/** Carries a batch of real reports into a public database. */
export const keep = (store: Store, reports: readonly Summary[], gone: readonly Withdrawn[] = [], day = DAY) =>
  keepBatch(
    store,
    {
      ...{ simulated: false, day: parseDay(day), reports, withdrawn: gone, performance: [] },
      totals: totalsOf(reports.length, [], { day, simulated: false }),
    },
    1,
  )

/** A context as a door makes it, of the newest generation. */
export const seen = (store: Store) => contextOf(store, 0)

export const numbersOf = ({ items }: { items: readonly Pick<PublicReport, 'number'>[] }): string[] =>
  items.map(({ number }) => number)
