const SEED = 0x51a6e0d1

/** A number from 0 up to 1 that depends on the keys alone: the same for ever, whatever was drawn before. */
export function chance(...keys: readonly number[]): number {
  let h = SEED
  for (const key of keys) {
    h = Math.imul(h ^ key, 0x9e3779b1)
    h ^= h >>> 15
    h = Math.imul(h, 0x85ebca77)
    h ^= h >>> 13
  }
  return (h >>> 0) / 2 ** 32
}

/** Chance that changes smoothly with the hour: knots every `span` hours, eased between. */
export function drift(key: number, hour: number, span: number): number {
  const knot = Math.floor(hour / span)
  const t = hour / span - knot
  const eased = t * t * (3 - 2 * t)
  return chance(key, span, knot) * (1 - eased) + chance(key, span, knot + 1) * eased
}
