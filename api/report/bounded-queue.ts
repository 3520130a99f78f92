/** How many acts run at once, and how many may wait for that. */
export type Room = { running: number; waiting: number }

/** Runs acts in the order in which they came, some at once; takes no more than may wait. */
export class BoundedQueue {
  readonly #room: Room
  readonly #waiting: (() => void)[] = []
  #running = 0

  constructor(room: Room) {
    this.#room = room
  }

  /** Whether there is no place left. */
  get full(): boolean {
    return this.#running >= this.#room.running && this.#waiting.length >= this.#room.waiting
  }

  /** Null, and nothing is done, when there is no place left. */
  async run<T>(act: () => Promise<T>): Promise<T | null> {
    if (this.full) return null
    if (this.#running >= this.#room.running) await new Promise<void>(go => this.#waiting.push(go))
    else this.#running++
    try {
      return await act()
    } finally {
      const next = this.#waiting.shift()
      if (next) next()
      else this.#running--
    }
  }
}
