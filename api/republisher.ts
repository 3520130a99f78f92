import { setTimeout as pause } from 'node:timers/promises'

/** Publishes in the background: soon after it is asked to, one at a time, once for all that came meanwhile. */
export class Republisher {
  readonly #publish: (signal: AbortSignal) => Promise<void>
  readonly #waitMs: number
  readonly #stop = new AbortController()
  #wanted = false
  #running: Promise<void> | null = null

  constructor(publish: (signal: AbortSignal) => Promise<void>, waitMs = 2000) {
    this.#publish = publish
    this.#waitMs = waitMs
  }

  request(): void {
    this.#wanted = true
    if (this.#stop.signal.aborted) return
    this.#running ??= this.#run().finally(() => {
      this.#running = null
    })
  }

  async stop(): Promise<void> {
    this.#stop.abort()
    await this.#running
  }

  async #run(): Promise<void> {
    const { signal } = this.#stop
    while (this.#wanted && !signal.aborted) {
      await pause(this.#waitMs, undefined, { signal }).catch(() => {})
      if (signal.aborted) return
      this.#wanted = false
      await this.#publish(signal)
    }
  }
}
