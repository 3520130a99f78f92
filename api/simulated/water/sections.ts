import { seatOf } from '#content/place/seats.ts'
import type { WaterClass } from '#content/water/shapes.ts'
import { chance } from '../chance.ts'
import { BODIES, type Body } from './bodies.ts'

type Boundary = 'none' | 'national' | 'prefecture' | 'county'
type Row = [kilometre: number | null, place: string, control: 'N' | 'R', target: WaterClass, boundary?: Boundary]

/** Sections of each body in the order of flow. National ones have an automatic station. */
const ROWS: Readonly<Record<string, readonly Row[]>> = {
  'sim-river-a': [
    [15, 'urumqi-county', 'N', 'I'],
    [95, 'saybag', 'R', 'II', 'county'],
    [205, 'xinshi', 'N', 'II', 'county'],
    [250, 'midong', 'N', 'III'],
    [305, 'wujiaqu', 'N', 'III', 'prefecture'],
    [365, 'fukang', 'R', 'III', 'prefecture'],
  ],
  'sim-river-b': [
    [30, 'dabancheng', 'R', 'II'],
    [110, 'tianshan', 'N', 'II', 'county'],
  ],
  'sim-canal-c': [
    [20, 'fukang', 'R', 'III'],
    [80, 'wujiaqu', 'R', 'IV', 'prefecture'],
  ],
  'sim-river-d': [
    [25, 'zhaosu', 'N', 'I'],
    [140, 'tekes', 'N', 'II', 'county'],
    [255, 'gongliu', 'R', 'II', 'county'],
    [380, 'yining-city', 'N', 'II'],
    [470, 'qapqal', 'R', 'II', 'county'],
    [590, 'khorgos', 'N', 'II', 'national'],
  ],
  'sim-river-e': [
    [40, 'xinyuan', 'N', 'I'],
    [120, 'xinyuan', 'R', 'II'],
    [200, 'gongliu', 'R', 'II', 'county'],
  ],
  'sim-river-f': [
    [60, 'nilka', 'N', 'II'],
    [140, 'yining-county', 'R', 'II', 'county'],
  ],
  'sim-river-g': [
    [60, 'yarkant', 'R', 'II'],
    [190, 'makit', 'N', 'II', 'county'],
    [330, 'maralbexi', 'N', 'III', 'county'],
    [500, 'aral', 'N', 'III', 'prefecture'],
    [640, 'xayar', 'R', 'III', 'prefecture'],
    [830, 'korla', 'N', 'III', 'prefecture'],
  ],
  'sim-river-h': [
    [30, 'hotan-county', 'N', 'I'],
    [110, 'karakax', 'R', 'II', 'county'],
    [190, 'kunyu', 'N', 'II', 'prefecture'],
    [300, 'aral', 'R', 'III', 'prefecture'],
  ],
  'sim-river-i': [
    [40, 'wensu', 'R', 'II'],
    [90, 'aksu-city', 'N', 'II', 'county'],
    [170, 'aksu-city', 'N', 'III'],
    [250, 'aral', 'R', 'III', 'prefecture'],
  ],
  'sim-lake-a': [
    [null, 'fukang', 'R', 'III'],
    [null, 'fukang', 'R', 'III'],
  ],
  'sim-lake-b': [
    [null, 'bohu', 'N', 'III'],
    [null, 'bohu', 'R', 'III'],
    [null, 'yanqi', 'R', 'III'],
  ],
  'sim-lake-c': [
    [null, 'jinghe', 'R', 'III'],
    [null, 'bole', 'R', 'III'],
  ],
  'sim-reservoir-a': [[null, 'urumqi-county', 'R', 'II']],
  'sim-reservoir-b': [[null, 'aksu-city', 'R', 'II']],
}

/** An invented section. `key` is what its chances depend on. */
export type Section = {
  key: number
  section: string
  body: Body
  n: number
  kilometre: number | null
  place: string
  national: boolean
  target: WaterClass
  boundary: Boundary
}

/** Every invented section: `sim-a1` onwards on rivers, `sim-lake-a1` onwards on lakes. */
export const SECTIONS: readonly Section[] = BODIES.flatMap(body =>
  (ROWS[body.body] ?? []).map(([kilometre, place, control, target, boundary], i) => ({
    section: `${kilometre === null ? body.body : `sim-${body.body.at(-1)}`}${i + 1}`,
    body,
    n: i + 1,
    kilometre,
    place,
    national: control === 'N',
    target,
    boundary: boundary ?? 'none',
  })),
).map((section, i) => ({ key: 10_001 + i, ...section }))

/** The sections of a body, in the order of flow. */
export const sectionsOn = (body: string): readonly Section[] => SECTIONS.filter(section => section.body.body === body)

/** Where something with this key stands: near the seat of its place. */
export function near(place: string, key: number): { longitude: number | null; latitude: number | null } {
  const seat = seatOf(place)
  const beside = (degrees: number, axis: number) =>
    Math.round((degrees + (chance(key, axis) - 0.5) * 0.3) * 1000) / 1000
  if (!seat) return { longitude: null, latitude: null }
  return { longitude: beside(seat.longitude, 1), latitude: beside(seat.latitude, 2) }
}

/** The place at a kilometre of a river: that of the next section downstream, or of the last one. */
export function placeAt(body: string, kilometre: number): string {
  const sections = sectionsOn(body)
  const next = sections.find(section => section.kilometre !== null && section.kilometre >= kilometre)
  return (next ?? sections.at(-1))?.place as string
}
