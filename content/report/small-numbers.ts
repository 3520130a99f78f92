/** Fewer reports than this could point at a person. */
export const FEWEST = 5

const isFew = (count: number): boolean => count > 0 && count < FEWEST

/** A number of reports as it is said in public: `<5` for 1 to 4. None is said as 0: it points at nobody. */
export const saidCount = (count: number): string => (isFew(count) ? `<${FEWEST}` : String(count))

/**
 * Parts of a whole as they are said in public. Where one part alone is few, the whole would give it away: the smallest of
 * the others that are not 0 is then hidden too, and said as null.
 */
export function saidParts(parts: readonly number[]): (string | null)[] {
  const others = parts.filter(part => part >= FEWEST)
  const alone = parts.filter(isFew).length === 1
  const hidden = alone && others.length > 0 ? parts.indexOf(Math.min(...others)) : -1
  return parts.map((part, i) => (i === hidden ? null : saidCount(part)))
}
