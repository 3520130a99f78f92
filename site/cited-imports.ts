import { once } from './gather.ts'
import { draws } from './gather-enforcement.ts'
import { outfallViews } from './outfall-view.ts'
import { sourceViews } from './source-view.ts'
import { waters } from './waters.ts'

/** The imports that a page of water or of draws cites: each must have a page of its own. */
export const citedImports: () => Promise<Set<number>> = once(async () => {
  const [all, outfalls, sources, drawn] = await Promise.all([waters(), outfallViews(), sourceViews(), draws()])
  return new Set([
    ...drawn.flatMap(draw => [draw.committedBy, ...(draw.revealedBy === null ? [] : [draw.revealedBy])]),
    ...[...all.bodies, ...all.offices].map(entry => entry.import),
    ...all.sections.flatMap(({ section, latest, versions }) => [
      section.import,
      ...(latest ? [latest.import] : []),
      ...versions.map(version => version.import),
    ]),
    ...outfalls.flatMap(view => [
      view.outfall.import,
      ...view.versions.map(version => version.import),
      ...(view.chain?.edges ?? []).map(edge => edge.import),
    ]),
    ...sources.flatMap(({ source, versions }) => [
      source.import,
      ...source.quarters.flatMap(quarter => quarter.import ?? []),
      ...versions.map(version => version.import),
    ]),
  ])
})
