import { placeBySlug } from '#content/place/places.ts'
import type { Place } from '#content/place/shapes.ts'
import type { Office, Outfall, SourceState, WaterBody } from '#content/water/answers.ts'
import { type BasinStatus, CLASSES } from '#content/water/shapes.ts'
import { type RiverStrip, riverStrip } from './charts/river-strip.ts'
import { type Due, dueOf } from './outfall-due.ts'
import type { SectionView } from './section-views.ts'
import { resultOf, type SourceResult } from './source-result.ts'
import { type Waters, waters } from './waters.ts'

/** One thing along a river; without a kilometre nobody knows where. */
export type RiverThing = { key: string; kilometre: number | null } & (
  | { kind: 'section'; of: SectionView }
  | { kind: 'outfall'; of: Outfall; due: Due }
  | { kind: 'source'; of: SourceState; result: SourceResult }
  | { kind: 'tributary'; of: WaterBody; last: SectionView | null }
)
export type ThingOn<K extends RiverThing['kind']> = Extract<RiverThing, { kind: K }>

export type RiverView = {
  body: WaterBody
  into: WaterBody | null
  status: BasinStatus | null
  month: string | null
  today: string
  /** In the order of flow; `apart` what has no kilometre. */
  things: RiverThing[]
  apart: RiverThing[]
  named: Set<string>
  strip: RiverStrip | null
  offices: Office[]
  places: Place[]
}

/** With more things than this, outfalls are drawn without a label unless they are past their deadline. */
const MOST_NAMED = 60

/** Everything that the register has on a water body, in the order of flow and then by name. */
export function thingsOn(body: string, waters: Omit<Waters, 'statuses'>): RiverThing[] {
  const { today } = waters
  const sections = waters.sections.filter(({ section }) => section.body === body)
  const things: RiverThing[] = [
    ...sections.map(of => ({
      ...{ key: `section-${of.section.section}`, kilometre: of.section.kilometre, kind: 'section' as const, of },
    })),
    ...waters.outfalls
      .filter(of => of.body === body)
      .map(of => ({
        ...{ key: `outfall-${of.outfall}`, kilometre: of.kilometre, kind: 'outfall' as const, of },
        due: dueOf(of, today),
      })),
    ...waters.sources
      .filter(of => of.body === body)
      .map(of => ({
        ...{ key: `source-${of.source}`, kilometre: of.kilometre, kind: 'source' as const, of },
        result: resultOf(of.quarters, today),
      })),
    ...waters.bodies
      .filter(of => of.into === body)
      .map(of => ({
        ...{ key: `tributary-${of.body}`, kilometre: of.intoKilometre, kind: 'tributary' as const, of },
        last: lastSection(of.body, waters.sections),
      })),
  ]
  const far = Number.POSITIVE_INFINITY
  return things.toSorted((a, b) => (a.kilometre ?? far) - (b.kilometre ?? far) || (a.key < b.key ? -1 : 1))
}

/** The section nearest to where a body ends that has a class; of a lake the one with the worst. */
function lastSection(body: string, sections: readonly SectionView[]): SectionView | null {
  const rated = sections.filter(({ section, basis }) => section.body === body && basis !== null)
  const worst = ({ basis }: SectionView) => CLASSES.indexOf(basis!.class)
  return (
    rated.toSorted((a, b) => (b.section.kilometre ?? -1) - (a.section.kilometre ?? -1) || worst(b) - worst(a))[0] ??
    null
  )
}

const isOverdue = (thing: RiverThing) => thing.kind === 'outfall' && thing.due.state === 'overdue'

export function riverView(body: WaterBody, all: Waters): RiverView {
  const found = thingsOn(body.body, all)
  const things = found.filter(({ kilometre }) => kilometre !== null)
  const offices = all.offices.filter(office => office.body === body.body)
  const few = things.length <= MOST_NAMED
  const named = things.filter(thing => few || thing.kind !== 'outfall' || isOverdue(thing)).map(({ key }) => key)
  const reaches = offices.flatMap(({ office, fromKilometre, toKilometre }) =>
    fromKilometre === null || toKilometre === null ? [] : [{ key: office, from: fromKilometre, to: toKilometre }],
  )
  const along = things.map(({ key, kilometre }) => ({
    key,
    kilometre: kilometre as number,
    named: named.includes(key),
  }))
  return {
    body,
    into: all.bodies.find(other => other.body === body.into) ?? null,
    status: all.statuses.get(body.body) ?? null,
    month: all.month,
    today: all.today,
    things,
    apart: found.filter(({ kilometre }) => kilometre === null),
    named: new Set(named),
    strip: things.length > 0 ? riverStrip(body.length, along, reaches) : null,
    offices,
    places: body.places.flatMap(slug => placeBySlug(slug) ?? []),
  }
}

/** Whether a body has a page of its own under /river/; lakes and reservoirs have theirs under /lake/. */
export const isRiver = ({ kind }: WaterBody): boolean => kind === 'river' || kind === 'canal'

export async function riverViews(): Promise<RiverView[]> {
  const all = await waters()
  return all.bodies.filter(isRiver).map(body => riverView(body, all))
}
