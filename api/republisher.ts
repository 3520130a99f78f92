import { setTimeout as pause } from 'node:timers/promises'

/** Publishes in the background: soon after it is asked to, one at a time, once for all that came meanwhile. What fails is
 * reported and tried again, ever more rarely, until it succeeds. */
export class Republisher {
  readonly #publish: (signal: AbortSignal) => Promise<void>
  readonly #waitMs: number
  readonly #report: (error: Error) => void
  readonly #stop = new AbortController()
  #wanted = false
  #running: Promise<void> | null = null

  constructor(
    publish: (signal: AbortSignal) => Promise<void>,
    waitMs = 2000,
    report: (error: Error) => void = error => console.error(error.message),
  ) {
    this.#publish = publish
    this.#waitMs = waitMs
    this.#report = report
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
    let failures = 0
    while (this.#wanted && !signal.aborted) {
      const wait = Math.min(this.#waitMs * 4 ** Math.min(failures, 8), LONGEST_MS)
      await pause(wait, undefined, { signal }).catch(() => {})
      if (signal.aborted) return
      this.#wanted = false
      try {
        await this.#publish(signal)
        failures = 0
      } catch (error) {
        if (signal.aborted) return
        this.#report(error as Error)
        this.#wanted = true
        failures++
      }
    }
  }
}

const LONGEST_MS = 600_000
