import type { OUTFALL_CATEGORIES, OUTFALL_KINDS, OUTFALL_STATES } from '#content/water/entries.ts'
import { BODIES, type Body } from './bodies.ts'
import { dayAfter } from './months.ts'
import type { Thing } from './names.ts'
import { placeAt, sectionsOn } from './sections.ts'

type Kind = (typeof OUTFALL_KINDS)[number]
type Category = (typeof OUTFALL_CATEGORIES)[number]
type State = (typeof OUTFALL_STATES)[number]

/** How many outfalls each body has. */
const COUNTS: Readonly<Record<string, number>> = {
  'sim-river-a': 8,
  'sim-river-b': 3,
  'sim-canal-c': 3,
  'sim-river-d': 5,
  'sim-river-e': 2,
  'sim-river-f': 2,
  'sim-river-g': 6,
  'sim-river-h': 2,
  'sim-river-i': 3,
  'sim-lake-b': 2,
}
const KINDS: readonly Kind[] = ['industrial', 'treatment-plant', 'agricultural', 'storm', 'other']
const CATEGORIES: readonly Category[] = ['standardise', 'merge', 'ban', 'standardise', 'kept', 'merge', 'ban']
const STATES: readonly State[] = ['done', 'under-way', 'done', 'found', 'reopened', 'done', 'under-way', 'found']

/** What stands at the head of each kind of outfall. */
const HEADS: Readonly<Record<Kind, Thing>> = {
  industrial: 'works',
  'treatment-plant': 'plant',
  agricultural: 'farm',
  storm: 'drain',
  other: 'quarry',
}
const PARTIES: Readonly<Record<Kind, string>> = {
  industrial: '模拟化工有限公司',
  'treatment-plant': '模拟排水有限公司',
  agricultural: '模拟灌区管理站',
  storm: '模拟市政养护所',
  other: '模拟矿业有限公司',
}

/** An invented outfall; days are those of the region that began in month `origin`. */
export type Outfall = {
  key: number
  outfall: string
  body: Body
  n: number
  kind: Kind
  head: Thing
  category: Category
  state: State
  place: string
  kilometre: number | null
  responsible: string
  deadline: string | null
  doneOn: string | null
}

/** The outfall of the story: above section sim-a4, with its deadline five months gone and the work still under way. */
export const CULPRIT = 'sim-outfall-a5'
const STORY = { kind: 'industrial', category: 'standardise', state: 'under-way', kilometre: 238 } as const

/** Every invented outfall of the region that began in a month: `sim-outfall-a1` onwards. */
export const outfallsOf = (origin: number): Outfall[] =>
  BODIES.flatMap(body => Array.from({ length: COUNTS[body.body] ?? 0 }, (_, i) => ({ body, n: i + 1 }))).map(
    ({ body, n }, i) => outfallOf(body, n, i, origin),
  )

function outfallOf(body: Body, n: number, i: number, origin: number): Outfall {
  const lake = body.length === null
  const id = `sim-outfall-${lake ? 'lake-' : ''}${body.body.at(-1)}${n}`
  const story = id === CULPRIT ? STORY : null
  const kind = story?.kind ?? (KINDS[i % KINDS.length] as Kind)
  const category = story?.category ?? (CATEGORIES[i % CATEGORIES.length] as Category)
  const state = category === 'kept' ? 'done' : (story?.state ?? (STATES[i % STATES.length] as State))
  const kilometre = lake ? null : (story?.kilometre ?? kilometreOf(body, n))
  const responsible = PARTIES[kind]
  const place = kilometre === null ? (sectionsOn(body.body)[0]?.place as string) : placeAt(body.body, kilometre)
  const days = story ? -150 : daysOf(state, i)
  const deadline = category === 'kept' ? null : dayAfter(origin, days)
  const doneOn = state === 'done' ? dayAfter(origin, Math.min(days, -40) - 20) : null
  return {
    ...{ key: 12_001 + i, outfall: id, body, n, kind, head: HEADS[kind], category, state, place, kilometre },
    ...{ responsible, deadline, doneOn },
  }
}

const kilometreOf = ({ body, length }: Body, n: number): number =>
  Math.round(((length ?? 0) * (n - 0.4)) / (COUNTS[body] ?? 1))

/** Days from the beginning of the region to a deadline: gone by for what is done and for every other one under way. */
function daysOf(state: State, i: number): number {
  if (state === 'done') return -200 + ((i * 37) % 150)
  return i % 2 === 0 ? 90 + ((i * 53) % 400) : -30 - ((i * 29) % 160)
}
