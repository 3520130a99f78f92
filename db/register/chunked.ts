const ROWS = 4000

/** A statement takes a few thousand rows at a time. */
export function* chunked<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < rows.length; at += ROWS) yield rows.slice(at, at + ROWS)
}
