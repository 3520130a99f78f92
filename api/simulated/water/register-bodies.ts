import { BASINS, BODIES, type Body, bodyOf, SINCE } from './bodies.ts'
import { letteredNames, numberedNames } from './names.ts'
import { near, SECTIONS, type Section, sectionsOn } from './sections.ts'

type Rows = Record<string, unknown>[]
const unique = <T>(list: readonly T[]) => [...new Set(list)]
const unitOf = (basin: string) => basin.replace('basin', 'unit')

export const basinEntries = (): Rows =>
  BASINS.map((basin, letter) => ({
    ...{ basin, names: letteredNames({ thing: 'basin', letter }), within: null },
    ...SINCE,
  }))

export const bodyEntries = (): Rows =>
  BODIES.map(body => ({
    ...{ body: body.body, names: letteredNames(body), kind: body.thing, basin: body.basin },
    ...{ into: body.into, intoKilometre: body.intoKilometre, length: body.length },
    places: unique(sectionsOn(body.body).map(section => section.place)),
    ...SINCE,
  }))

/** One control unit a basin and prefecture would be too fine for an invented region: one a basin. */
export const unitEntries = (): Rows =>
  BASINS.map((basin, i) => ({
    ...{ unit: unitOf(basin), names: numberedNames('unit', i + 1), basin },
    places: unique(SECTIONS.filter(({ body }) => body.basin === basin).map(section => section.place)),
    ...SINCE,
  }))

/** The zones of a body: one for each stretch of sections with the same target; a lake is one. */
function zonesOf(body: Body): { zone: string; sections: Section[] }[] {
  const zones: { zone: string; sections: Section[] }[] = []
  for (const section of sectionsOn(body.body)) {
    const last = zones.at(-1)
    if (last?.sections[0]?.target === section.target) last.sections.push(section)
    else zones.push({ zone: `${body.body.replace('sim-', 'sim-zone-')}-${zones.length + 1}`, sections: [section] })
  }
  return zones
}

export const zoneEntries = (): Rows =>
  BODIES.flatMap(body => {
    const zones = zonesOf(body)
    const ends = zones.map(({ sections }, i) =>
      i === zones.length - 1 ? body.length : (sections.at(-1)?.kilometre ?? null),
    )
    return zones.map(({ zone, sections }, i) => ({
      ...{ zone, names: numberedNames('zone', i + 1, body), body: body.body },
      fromKilometre: body.length === null ? null : i === 0 ? 0 : (ends[i - 1] ?? null),
      toKilometre: ends[i] ?? null,
      target: sections[0]?.target ?? null,
      unit: unitOf(body.basin),
      ...SINCE,
    }))
  })

const zoneOf = (section: Section) =>
  zonesOf(section.body).find(({ sections }) => sections.includes(section))?.zone ?? null

export const sectionEntries = (): Rows =>
  SECTIONS.map(section => {
    const { key, body, n, kilometre, place, national, target, boundary } = section
    return {
      ...{ section: section.section, names: numberedNames('section', n, body) },
      ...{ province: '新疆维吾尔自治区', watershed: '西北诸河', alsoCalled: [], body: body.body, limits: null },
      ...{ control: national ? 'national' : 'regional', target, boundary, crosses: crossing(section) },
      ...{ place, zone: zoneOf(section), kilometre, ...near(place, key) },
      ...SINCE,
    }
  })

/** What lies on both sides of a boundary, in words that invent no place. */
function crossing({ boundary, body }: Section): string | null {
  if (boundary === 'none') return null
  const both = { national: '出国境', prefecture: '地州市界', county: '县市区界' }[boundary]
  return `${letteredNames(bodyOf(body.body)).zh}${both}`
}
