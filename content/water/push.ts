import type { Reject } from '../trail/reject.ts'
import type { Method } from './shapes.ts'

/** What a sample holds of one indicator: a number, `<0.025`, the letter of a reason (WATER_REASONS), null when the source has no such column. */
export type Cell = number | string | null

/** The section as a feed names it: these three together, for names repeat across provinces. */
export type FeedName = { province: string; watershed: string; name: string }

/**
 * One sample as a source hands it over. `site` is a name of a feed, or the id of a registered section or source.
 * `at` is epoch minutes. `cells` are in the order of WATER_INDICATORS. `publishedClass` is 1 to 6, null for none.
 */
export type WaterPush = {
  site: FeedName | { kind: 'section' | 'source'; id: string }
  at: number
  method: Method
  cells: Cell[]
  further: { substance: string; value: number | string }[]
  laboratory: string | null
  publishedClass: number | null
  line: number
}

/** A few thousand samples at a time. */
export type WaterBatch = { samples: WaterPush[]; rejects: Reject[]; read: number }
