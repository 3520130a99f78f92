import type { Lettered } from './names.ts'

/** When everything that never changed was registered. */
export const SINCE = { from: '2020-01-01', to: null } as const

export const BASINS = ['sim-basin-a', 'sim-basin-b', 'sim-basin-c'] as const
type BasinId = (typeof BASINS)[number]

/** An invented river, canal, lake or reservoir; `into` and the kilometre of that body where it ends. */
export type Body = Lettered & {
  readonly body: string
  readonly thing: 'river' | 'canal' | 'lake' | 'reservoir'
  readonly basin: BasinId
  readonly into: string | null
  readonly intoKilometre: number | null
  readonly length: number | null
}

type Row = [
  thing: Body['thing'],
  letter: string,
  basin: 0 | 1 | 2,
  into?: string | null,
  at?: number | null,
  length?: number,
]

/** What others flow into comes first. */
const ROWS: readonly Row[] = [
  ['lake', 'a', 0],
  ['lake', 'b', 2],
  ['lake', 'c', 0],
  ['river', 'a', 0, 'lake-a', null, 380],
  ['river', 'd', 1, null, null, 600],
  ['river', 'g', 2, 'lake-b', null, 880],
  ['river', 'b', 0, 'river-a', 140, 120],
  ['canal', 'c', 0, 'river-a', 330, 90],
  ['river', 'e', 1, 'river-d', 260, 210],
  ['river', 'f', 1, 'river-d', 410, 150],
  ['river', 'h', 2, 'river-g', 470, 320],
  ['river', 'i', 2, 'river-g', 430, 260],
  ['reservoir', 'a', 0, 'river-a', 60],
  ['reservoir', 'b', 2, 'river-i', 80],
]

export const BODIES: readonly Body[] = ROWS.map(([thing, letter, basin, into, at, length]) => ({
  body: `sim-${thing}-${letter}`,
  thing,
  letter: letter.charCodeAt(0) - 97,
  basin: BASINS[basin],
  into: into ? `sim-${into}` : null,
  intoKilometre: at ?? null,
  length: length ?? null,
}))

const byId = new Map(BODIES.map(body => [body.body, body]))
/** The invented water body with an id that this folder wrote. */
export const bodyOf = (id: string): Body => byId.get(id) as Body
