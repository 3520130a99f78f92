import { stringify } from 'csv-stringify/sync'
import { columnsOf } from '#content/register/columns.ts'
import { kindNamed } from '#content/register/kinds.ts'
import type { FeedName } from '#content/water/push.ts'

const COLUMNS = columnsOf(kindNamed('section') as NonNullable<ReturnType<typeof kindNamed>>).map(column => column.name)

/** Sections as a file of the register: those of `lakes` by lake limits, the others by river limits. */
export function sectionCsv(sections: readonly FeedName[], isLake: (section: FeedName) => boolean): string {
  const rows = sections.map((section, i) => ({
    ...{ section: `s-${i}`, 'names.zh': section.name, province: section.province, watershed: section.watershed },
    ...{ limits: isLake(section) ? 'lake' : 'river', control: 'national', boundary: 'none', from: '2020-01-01' },
  }))
  return stringify(rows, { header: true, columns: COLUMNS })
}
