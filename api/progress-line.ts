const EVERY_MS = 1000

/** Progress as plain lines, at most one a second; `all` null when the end is not known. */
export function counting(what: string, say: (line: string) => void): (done: number, all: number | null) => void {
  let next = 0
  return (done, all) => {
    const now = Date.now()
    if (now < next && done !== all) return
    next = now + EVERY_MS
    say(
      all === null ? `${what} ${done}` : `${what} ${done} of ${all} (${Math.floor((100 * done) / Math.max(1, all))} %)`,
    )
  }
}
