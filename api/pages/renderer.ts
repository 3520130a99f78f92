import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { Refusal } from '#content/refusal.ts'
import type { Rendered, Wanted } from './page-worker.ts'

export type RenderedPage = { status: number; body: string }
type Waiting = { done: (page: RenderedPage) => void; fail: (error: unknown) => void; timer: NodeJS.Timeout }

/** How many pages may wait, and how long one may take. */
export type Bounds = { waiting: number; ms: number }
const BOUNDS: Bounds = { waiting: 100, ms: 10_000 }

/**
 * Renders pages that are made when they are asked for, in a thread of its own, which lives as long as one build shows
 * one generation: what its modules gathered once is then right for every page.
 */
export class Renderer {
  readonly #env: Readonly<Record<string, string>>
  #thread: Thread | null = null
  #of = ''

  readonly #bounds: Bounds

  /** `env` names the data, as a build is told of them. */
  constructor(env: Readonly<Record<string, string>>, bounds: Bounds = BOUNDS) {
    this.#env = env
    this.#bounds = bounds
  }

  /**
   * `code` is the folder of a build's server code, `about` what the page shows beside what its address says. Throws Refusal
   * `unavailable` when too many pages wait, or one takes too long.
   */
  render(code: string, generation: number, address: string, about: object = {}): Promise<RenderedPage> {
    const of = `${code} ${generation}`
    if (this.#thread === null || this.#of !== of || this.#thread.ended) {
      this.#thread?.retire()
      this.#thread = new Thread(join(code, 'entry.mjs'), this.#env, this.#bounds)
      this.#of = of
    }
    return this.#thread.render(address, about)
  }

  async close(): Promise<void> {
    await this.#thread?.end()
    this.#thread = null
  }
}

class Thread {
  readonly #worker: Worker
  readonly #waiting = new Map<number, Waiting>()
  #last = 0
  #retired = false
  ended = false

  readonly #bounds: Bounds

  constructor(entry: string, env: Readonly<Record<string, string>>, bounds: Bounds) {
    this.#bounds = bounds
    this.#worker = new Worker(new URL('./page-worker.ts', import.meta.url), {
      workerData: pathToFileURL(entry).href,
      env: { ...process.env, ...env },
    })
    this.#worker.unref()
    this.#worker.on('message', (rendered: Rendered) => this.#take(rendered))
    this.#worker.on('error', error => this.#lost(error))
    this.#worker.on('exit', () => this.#lost(new Error('the thread that renders pages ended')))
  }

  render(address: string, about: object): Promise<RenderedPage> {
    const { waiting, ms } = this.#bounds
    if (this.#waiting.size >= waiting)
      throw new Refusal('unavailable', `Cannot show this page now: ${waiting} others are waiting`)
    return new Promise((done, fail) => {
      const id = ++this.#last
      const timer = setTimeout(() => this.#lost(new Refusal('unavailable', 'Cannot show this page in time')), ms)
      this.#waiting.set(id, { done, fail, timer })
      this.#worker.postMessage({ id, address, about } satisfies Wanted)
    })
  }

  /** Answers what it was asked and ends. */
  retire(): void {
    this.#retired = true
    if (this.#waiting.size === 0) void this.end()
  }

  async end(): Promise<void> {
    this.ended = true
    await this.#worker.terminate()
  }

  #take(rendered: Rendered): void {
    const waiting = this.#waiting.get(rendered.id)
    this.#waiting.delete(rendered.id)
    clearTimeout(waiting?.timer)
    if ('failed' in rendered) waiting?.fail(new Error(rendered.failed))
    else waiting?.done(rendered)
    if (this.#retired && this.#waiting.size === 0) void this.end()
  }

  #lost(error: unknown): void {
    for (const { fail, timer } of this.#waiting.values()) {
      clearTimeout(timer)
      fail(error)
    }
    this.#waiting.clear()
    if (!this.ended) void this.end()
  }
}
