/** A schematic map: equirectangular, distances true along the parallel of 42° N and along meridians; no boundaries. */
export const MAP = { width: 960, height: 700, west: 73.4, east: 96.4, north: 48.7, south: 36.2 } as const

const PER_LAT = MAP.height / (MAP.north - MAP.south)

export type Spot = { place: string; x: number; y: number }
export type Side = 'end' | 'start' | 'above' | 'below'
export type Label = Spot & { side: Side | null; minor: boolean }

export const project = (longitude: number, latitude: number): { x: number; y: number } => ({
  x: Math.round(((longitude - MAP.west) * MAP.width) / (MAP.east - MAP.west)),
  y: Math.round((MAP.north - latitude) * PER_LAT),
})

type Box = { x: number; y: number; width: number; height: number }
const touch = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

const MARK = 22

function labelBox({ x, y }: Spot, side: Side, width: number, size: number): Box {
  const gap = MARK / 2 + 9
  if (side === 'end') return { x: x + gap, y: y - size / 2, width, height: size }
  if (side === 'start') return { x: x - gap - width, y: y - size / 2, width, height: size }
  return { x: x - width / 2, y: side === 'above' ? y - gap - size : y + gap, width, height: size }
}

const inside = (box: Box) => box.x >= 2 && box.x + box.width <= MAP.width - 2 && box.y >= 2

/**
 * Finds a side for each label so that labels touch neither each other nor a mark; a label without room gets none.
 * `widthOf` estimates the width of a label in ems. Labels that would not fit at twice the size are `minor`.
 */
export function placeLabels(spots: readonly Spot[], widthOf: (place: string) => number, size = 15): Label[] {
  const large = sides(spots, widthOf, size * 2)
  const small = sides(spots, widthOf, size, large)
  return spots.map(spot => {
    const side = large.get(spot.place) ?? small.get(spot.place) ?? null
    return { ...spot, side, minor: !large.has(spot.place) }
  })
}

function sides(spots: readonly Spot[], widthOf: (place: string) => number, size: number, fixed?: Map<string, Side>) {
  const taken: Box[] = spots.map(({ x, y }) => ({ x: x - MARK / 2, y: y - MARK / 2, width: MARK, height: MARK }))
  const chosen = new Map<string, Side>()
  const order = [...spots].sort((a, b) => Number(fixed?.has(b.place) ?? false) - Number(fixed?.has(a.place) ?? false))
  for (const spot of order) {
    const kept = fixed?.get(spot.place)
    const options: readonly Side[] = kept ? [kept] : ['end', 'start', 'above', 'below']
    const boxes = options.map(side => ({ side, box: labelBox(spot, side, widthOf(spot.place) * size, size * 1.2) }))
    const free = boxes.find(({ box }) => inside(box) && !taken.some(other => touch(box, other)))
    if (!free) continue
    chosen.set(spot.place, free.side)
    taken.push(free.box)
  }
  return chosen
}
