/** Drawing area of a river, in SVG units: the scale, the lanes of the offices, the river, the labels. */
export const STRIP = {
  width: 440,
  top: 44,
  bottom: 52,
  scale: 44,
  lane: 60,
  laneWidth: 18,
  label: 30,
  row: 46,
  least: 300,
} as const

/** `named`: whether it has a label of its own. */
export type Along = { key: string; kilometre: number; named: boolean }
export type Reach = { key: string; from: number; to: number }

/** Something on the river: where it lies (`y`), and where its label stands (`row`), null without one. */
export type StripMark = { key: string; y: number; row: number | null }
export type StripReach = { key: string; x: number; y: number; height: number }
export type RiverStrip = {
  height: number
  river: number
  labels: number
  mouth: number
  marks: StripMark[]
  reaches: StripReach[]
  ticks: { kilometre: number; y: number }[]
}

const NICE = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000]
const TICKS = 6

/**
 * A river from its source, on top, to its mouth. Marks lie at their kilometre; their labels keep the order of flow and
 * `STRIP.row` apart, as near to their marks as that allows. Reaches that overlap lie in lanes of their own.
 * @param length kilometres; what lies beyond it lengthens the drawing.
 */
export function riverStrip(length: number | null, things: readonly Along[], reaches: readonly Reach[]): RiverStrip {
  const sorted = things.toSorted((a, b) => a.kilometre - b.kilometre)
  const end = Math.max(length ?? 0, ...sorted.map(({ kilometre }) => kilometre), ...reaches.map(({ to }) => to), 1)
  const named = sorted.filter(thing => thing.named)
  const span = Math.max(STRIP.least, STRIP.row * Math.max(0, named.length - 1))
  const at = (kilometre: number) => Math.round(STRIP.top + (span * kilometre) / end)
  const wishes = named.map(({ kilometre }) => at(kilometre))
  const rows = spread(wishes, STRIP.top, STRIP.top + span)
  const lanes = lanesOf(reaches)
  const river = STRIP.lane + STRIP.laneWidth * (Math.max(-1, ...lanes) + 1) + 16
  const step = NICE.find(nice => end / nice <= TICKS) ?? end
  return {
    height: STRIP.top + span + STRIP.bottom,
    river,
    labels: river + STRIP.label,
    mouth: STRIP.top + span,
    marks: sorted.map(thing => ({ key: thing.key, y: at(thing.kilometre), row: rows[named.indexOf(thing)] ?? null })),
    reaches: reaches.map(({ key, from, to }, i) => ({
      key,
      x: STRIP.lane + STRIP.laneWidth * (lanes[i] as number),
      y: at(from),
      height: Math.max(2, at(to) - at(from)),
    })),
    ticks: Array.from({ length: Math.floor(end / step) + 1 }, (_, i) => ({ kilometre: i * step, y: at(i * step) })),
  }
}

type Block = { from: number; size: number; wish: number }

/** Places for labels that wish to stand at `wishes` (ascending), `STRIP.row` apart, within bounds that hold them all. */
export function spread(wishes: readonly number[], low: number, high: number): number[] {
  const blocks: Block[] = []
  const placed = ({ size, wish }: Block) =>
    Math.max(low, Math.min(high - STRIP.row * (size - 1), wish - (STRIP.row * (size - 1)) / 2))
  wishes.forEach((wish, from) => {
    let block: Block = { from, size: 1, wish }
    for (;;) {
      const before = blocks.at(-1)
      if (!before || placed(before) + STRIP.row * before.size <= placed(block)) break
      blocks.pop()
      const size = before.size + block.size
      block = { from: before.from, size, wish: (before.wish * before.size + block.wish * block.size) / size }
    }
    blocks.push(block)
  })
  return blocks.flatMap(block =>
    Array.from({ length: block.size }, (_, i) => Math.floor(placed(block)) + STRIP.row * i),
  )
}

/** The first lane in which each reach meets no other. */
function lanesOf(reaches: readonly Reach[]): number[] {
  const taken: Reach[][] = []
  return reaches.map(reach => {
    const free = taken.findIndex(lane => lane.every(other => other.to <= reach.from || reach.to <= other.from))
    const lane = free === -1 ? taken.length : free
    taken[lane] = [...(taken[lane] ?? []), reach]
    return lane
  })
}
