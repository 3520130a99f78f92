import type { Place } from '#content/place/shapes.ts'
import type { BlackOdorous, Outfall, SourceState, WaterBody } from '#content/water/answers.ts'
import { CLASSES } from '#content/water/shapes.ts'
import { within } from '#db/register/filters.ts'
import { once } from './gather.ts'
import * as ask from './gather-water.ts'
import { type Due, dueOf } from './outfall-due.ts'
import type { SectionView } from './section-views.ts'
import { resultOf, type SourceResult } from './source-result.ts'
import { type Waters, waters } from './waters.ts'

/** A water body of a place, with the worst of its sections there. */
export type BodyHere = { body: WaterBody; sections: SectionView[]; worst: SectionView | null }

export type PlaceWater = {
  bodies: BodyHere[]
  /** Sections there of which nobody says on which body they lie. */
  loose: SectionView[]
  sources: { source: SourceState; result: SourceResult }[]
  outfalls: { outfall: Outfall; due: Due }[]
  black: BlackOdorous[]
  today: string
  empty: boolean
  simulated: boolean
}

/** Water of a place: what lies in it or in what belongs to it. Overdue outfalls and bad results come first. */
export function placeWater(
  place: Place,
  all: Pick<Waters, 'bodies' | 'sections' | 'outfalls' | 'sources' | 'today'> & { black: readonly BlackOdorous[] },
): PlaceWater {
  const slugs = new Set(within(place))
  const here = (slug: string | null) => slug !== null && slugs.has(slug)
  const { today } = all
  const sections = all.sections.filter(({ section }) => here(section.place))
  const bodies = all.bodies.filter(
    body => body.places.some(here) || sections.some(({ section }) => section.body === body.body),
  )
  const outfalls = all.outfalls
    .filter(({ place: at }) => here(at))
    .map(outfall => ({ outfall, due: dueOf(outfall, today) }))
  const sources = all.sources
    .filter(({ place: at }) => here(at))
    .map(source => ({ source, result: resultOf(source.quarters, today) }))
  const black = all.black.filter(({ place: at }) => here(at))
  const loose = sections.filter(({ section }) => !bodies.some(({ body }) => body === section.body))
  const shown = [...bodies, ...sources.map(({ source }) => source), ...outfalls.map(({ outfall }) => outfall), ...black]
  return {
    bodies: bodies.map(body => bodyHere(body, sections)),
    loose,
    sources: sources.toSorted((a, b) => (b.source.people ?? 0) - (a.source.people ?? 0)),
    outfalls: outfalls.toSorted((a, b) => Number(b.due.state === 'overdue') - Number(a.due.state === 'overdue')),
    black,
    today,
    empty: shown.length === 0 && loose.length === 0,
    simulated: shown.some(({ simulated }) => simulated) || loose.some(({ section }) => section.simulated),
  }
}

function bodyHere(body: WaterBody, all: readonly SectionView[]): BodyHere {
  const sections = all.filter(({ section }) => section.body === body.body)
  const bad = ({ basis }: SectionView) => CLASSES.indexOf(basis!.class)
  const rated = sections.filter(({ basis }) => basis !== null)
  return { body, sections, worst: rated.toSorted((a, b) => bad(b) - bad(a))[0] ?? null }
}

const gathered = once(async () => ({ ...(await waters()), black: await ask.blackOdorous() }))

export const waterOf = async (place: Place): Promise<PlaceWater> => placeWater(place, await gathered())
