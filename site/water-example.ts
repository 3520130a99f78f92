import { countedParts } from './measured-parts.ts'
import type { IndicatorRow } from './section-rows.ts'
import { type SectionView, sectionViews } from './section-views.ts'

export type WaterExample = { view: SectionView; at: string; rows: IndicatorRow[] }

/** The newest sample worked through on the page of methods: of the newest day the one that measured most, then the worst. */
export async function waterExample(): Promise<WaterExample | null> {
  return exampleOf(await sectionViews())
}

/** See waterExample; null where no section has a sample with a class. */
export function exampleOf(views: readonly SectionView[]): WaterExample | null {
  const rated = views.flatMap(view => (view.sample?.class && view.limits ? [{ view, at: view.sample.at }] : []))
  const day = rated.reduce((newest, { at }) => (at > newest ? at : newest), '').slice(0, 10)
  const counted = ({ rows }: SectionView) => rows.filter(({ counts, part }) => counts && part?.class)
  const worth = ({ view }: (typeof rated)[number]) =>
    countedParts(view.rows.flatMap(({ part }) => part ?? [])) * 10 + (view.strip?.worst ?? 0)
  const best = rated.filter(({ at }) => at.startsWith(day)).toSorted((a, b) => worth(b) - worth(a))[0]
  return best ? { ...best, rows: counted(best.view) } : null
}
