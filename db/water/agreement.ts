import { dayOfMinute } from '#content/time.ts'
import { cellValue, classText } from '#content/water/class.ts'
import { COUNTED, WATER_INDICATORS } from '#content/water/indicators.ts'
import { surfaceStandard } from '#content/water/limits.ts'
import type { Cell, WaterPush } from '#content/water/push.ts'
import { LIMITS, type Limits } from '#content/water/shapes.ts'
import { count, miss, type Tally } from '../trail/agreement.ts'

type Of = { code: string; limits: Limits | null; surface: boolean; inXinjiang: boolean }
type Rated = { riverClass: number | null; lakeClass: number | null }

/** Our class 1 to 6: by the limits of the site, or where both say the same. */
export function classBy({ riverClass, lakeClass }: Rated, limits: Limits | null): number | null {
  if (limits !== null) return limits === 'river' ? riverClass : lakeClass
  return riverClass === lakeClass ? riverClass : null
}

/** Counts one sample by its class, and keeps what the source says otherwise. */
export function compare(tally: Tally, site: Of, sample: WaterPush, rated: Rated): void {
  const { publishedClass: published, at, cells } = sample
  if (published === null) return
  const computed = site.surface ? classBy(rated, site.limits) : null
  const agrees = computed === null ? null : computed === published
  count(tally, 'class', dayOfMinute(at), site.inXinjiang, agrees)
  if (computed === null || agrees !== false) return
  const explanation = onLimit(cells, computed, published, site.limits) ? 'shown-on-limit' : 'unexplained'
  const said = { published: classText(published), computed: classText(computed) }
  miss(tally, { site: site.code, at, measure: 'class', ...said, explanation })
}

/** Whether a value lies exactly on the limit beyond which the published class begins: it was rounded onto it. */
function onLimit(cells: readonly Cell[], computed: number, published: number, limits: Limits | null): boolean {
  if (published <= computed) return false
  const tables = limits === null ? LIMITS : [limits]
  return surfaceStandard().table1.some(row => {
    if (!COUNTED.includes(row.indicator)) return false
    const value = cellValue(cells[WATER_INDICATORS.indexOf(row.indicator)] ?? null)
    if (value === null) return false
    if (row.better === 'within') return published === 6 && row.river.includes(value)
    return tables.some(table => row[table]?.[published - 2] === value)
  })
}
