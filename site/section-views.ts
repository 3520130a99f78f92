import { placeBySlug } from '#content/place/places.ts'
import type { Place } from '#content/place/shapes.ts'
import type { Version } from '#content/register/shapes.ts'
import type { Import } from '#content/trail/shapes.ts'
import type { Section, WaterBody } from '#content/water/answers.ts'
import { classNumber } from '#content/water/class.ts'
import type {
  Limits,
  Method,
  WaterClass,
  WaterLatest,
  WaterPart,
  WaterPeriod,
  WaterSample,
} from '#content/water/shapes.ts'
import { type ClassStrip, classStrip } from './charts/class-strip.ts'
import { NARROW } from './charts/plot.ts'
import { builtAt, imports, once } from './gather.ts'
import * as ask from './gather-water.ts'
import { newestMonth, stripMonths } from './months-of.ts'
import { type IndicatorRow, indicatorRows } from './section-rows.ts'
import { isPresent, isPresentMonth } from './water-freshness.ts'
import { classLevel } from './water-phrases.ts'

/** What the page of a section says first: the class of its newest sample or of its newest month, whichever is worse. */
export type Basis = {
  class: WaterClass
  at: string | null
  period: string | null
  method: Method
  parts: WaterPart[]
  deciding: string[]
  meetsTarget: boolean | null
  present: boolean
}

export type SectionMonth = { period: string; of: WaterPeriod | null }

export type SectionView = {
  section: Section
  /** False for a section that only a feed has named. */
  registered: boolean
  body: WaterBody | null
  place: Place | null
  limits: Limits | null
  latest: WaterLatest | null
  sample: WaterSample | null
  month: WaterPeriod | null
  basis: Basis | null
  rows: IndicatorRow[]
  months: SectionMonth[]
  /** Drawn wide, and for phones; null without a class in any month. */
  strip: ClassStrip | null
  narrow: ClassStrip | null
  import: Import | null
  versions: Version[]
}

/** The newest whole month in which any section has samples; null before there are any. */
export const lastMonth: () => Promise<string | null> = once(async () => {
  const months = await allMonths()
  return newestMonth(
    [
      ...new Set(
        [...months.values()].flatMap(list => list.filter(({ samples }) => samples > 0).map(({ period }) => period)),
      ),
    ],
    builtAt,
  )
})

/** Every month of every section of Xinjiang, by section. */
export const allMonths: () => Promise<Map<string, WaterPeriod[]>> = once(async () => {
  const sampled = (await ask.waterLatest()).filter(({ kind }) => kind === 'section')
  return new Map(await Promise.all(sampled.map(async ({ site }) => [site, await ask.monthsOf(site)] as const)))
})

const partsOf = (rows: readonly IndicatorRow[]): WaterPart[] => rows.flatMap(({ part }) => part ?? [])

/** The worse of the newest sample and the newest month; the sample where they are alike, and the month alone when it is later. */
export function basisOf(
  sample: Pick<WaterSample, 'class' | 'at' | 'method' | 'deciding'> | null,
  month: WaterPeriod | null,
  rows: readonly IndicatorRow[],
  target: WaterClass | null,
  now: number,
): Basis | null {
  const meets = (of: WaterClass) => (target === null ? null : classNumber(of) <= classNumber(target))
  const ofSample: Basis[] = sample?.class
    ? [
        {
          ...{ class: sample.class, at: sample.at, period: null, method: sample.method, parts: partsOf(rows) },
          ...{ deciding: sample.deciding, meetsTarget: meets(sample.class), present: isPresent(sample, now) },
        },
      ]
    : []
  const ofMonth: Basis[] = month?.class
    ? [
        {
          ...{ class: month.class, at: null, period: month.period, method: month.method, parts: month.parts },
          ...{ deciding: month.deciding, meetsTarget: meets(month.class), present: isPresentMonth(month.period, now) },
        },
      ]
    : []
  const known = [...ofSample, ...ofMonth]
  const present = known.filter(one => one.present)
  const among = present.length ? present : known
  return among.toSorted((a, b) => classNumber(b.class) - classNumber(a.class))[0] ?? null
}

/** Months up to the last one with a gap where there are no samples, and the newest of them with any. */
export function monthsUpTo(last: string | null, months: readonly WaterPeriod[]): SectionMonth[] {
  if (last === null) return []
  const byPeriod = new Map(months.filter(({ samples }) => samples > 0).map(month => [month.period, month]))
  return stripMonths(last).map(period => ({ period, of: byPeriod.get(period) ?? null }))
}

export const sectionViews: () => Promise<SectionView[]> = once(async () => {
  const [sections, latest, bodies, months, last] = await Promise.all([
    ask.sections(),
    ask.waterLatest(),
    ask.waterBodies(),
    allMonths(),
    lastMonth(),
  ])
  const [bySite, byBody] = [new Map(latest.map(one => [one.site, one])), new Map(bodies.map(body => [body.body, body]))]
  return Promise.all(
    sections.map(async section => {
      const newest = bySite.get(section.section) ?? null
      return viewOf(section, newest, byBody.get(section.body ?? '') ?? null, months.get(section.section) ?? [], last)
    }),
  )
})

async function viewOf(
  section: Section,
  latest: WaterLatest | null,
  body: WaterBody | null,
  known: readonly WaterPeriod[],
  last: string | null,
): Promise<SectionView> {
  const months = monthsUpTo(last, known)
  const month = months.findLast(({ of }) => of !== null)?.of ?? null
  const samples = latest ? await ask.samplesAt(section.section, latest.at) : []
  const sample = samples.find(({ method }) => method === latest?.method) ?? null
  const limits = latest?.limits ?? month?.limits ?? null
  const rows = indicatorRows(sample, month, limits)
  const levels = months.map(({ period, of }) => ({ period, level: of?.class ? classNumber(of.class) : null }))
  const drawn = levels.some(({ level }) => level !== null)
  const from = latest && (await imports()).find(one => one.import === latest.import)
  const registered = section.body !== null || section.place !== null || section.target !== null
  return {
    section,
    registered,
    body,
    place: placeBySlug(section.place ?? '') ?? null,
    limits,
    latest,
    sample,
    month,
    basis: basisOf(sample, month, rows, section.target, builtAt),
    rows,
    months,
    strip: drawn ? classStrip(levels, targetLevel(section)) : null,
    narrow: drawn ? classStrip(levels, targetLevel(section), NARROW) : null,
    import: from || null,
    versions: registered ? await ask.versionsOf('section', section.section) : [],
  }
}

const targetLevel = ({ target }: Section): number | null => classLevel(target) || null
