import { BoundedQueue, type Room } from './bounded-queue.ts'

/** What a lane has at once: requests, bytes of bodies of words, and bodies with pictures and their bytes. */
export type LaneRoom = Room & { words: number; uploads: number; pictures: number }

/** One lane of a way: what fills it holds up no other lane. */
export class Lane {
  readonly #room: LaneRoom
  readonly #queue: BoundedQueue
  #words = 0
  #uploads = 0
  #pictures = 0

  constructor(room: LaneRoom) {
    this.#room = room
    this.#queue = new BoundedQueue(room)
  }

  get full(): boolean {
    return this.#queue.full
  }

  /** Reads a body of words whole before it takes a place in the queue, so that a slow one holds up nobody. Null: no room. */
  async words<T>(
    length: number,
    read: () => Promise<Uint8Array>,
    act: (body: Uint8Array) => Promise<T>,
  ): Promise<T | null> {
    if (this.full || this.#words + length > this.#room.words) return null
    this.#words += length
    try {
      const body = await read()
      return await this.#queue.run(() => act(body))
    } finally {
      this.#words -= length
    }
  }

  /** Passes a body with pictures on as it comes: it may come slowly, so it takes no place in the queue. Null: no room. */
  async pictures<T>(length: number, act: () => Promise<T>): Promise<T | null> {
    if (this.#uploads >= this.#room.uploads || this.#pictures + length > this.#room.pictures) return null
    this.#uploads++
    this.#pictures += length
    try {
      return await act()
    } finally {
      this.#uploads--
      this.#pictures -= length
    }
  }

  /** What has no body. Null: no room. */
  bare<T>(act: () => Promise<T>): Promise<T | null> {
    return this.#queue.run(act)
  }
}
