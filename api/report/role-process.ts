import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setPriority } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const SCRIPT = join(import.meta.dirname, 'serve-reports.ts')
/** Reading goes before taking in, where both want the processor. */
const NICE = 5
const FIRST_WAIT_MS = 250
const LONGEST_WAIT_MS = 30_000
const STEADY_MS = 60_000

/** The role that takes reports, in a process of its own, which is started again when it dies. */
export class RoleProcess {
  readonly #say: (line: string) => void
  readonly #stop = new AbortController()
  #child: ChildProcess | null = null
  readonly #kept: Promise<void>

  constructor(say: (line: string) => void) {
    this.#say = say
    this.#kept = this.#keep()
  }

  /** Lets it finish its answers. */
  async stop(): Promise<void> {
    this.#stop.abort()
    this.#child?.kill('SIGTERM')
    await this.#kept
  }

  async #keep(): Promise<void> {
    for (let wait = FIRST_WAIT_MS; !this.#stop.signal.aborted; wait = Math.min(2 * wait, LONGEST_WAIT_MS)) {
      const begun = Date.now()
      const code = await this.#run()
      if (this.#stop.signal.aborted) return
      if (Date.now() - begun > STEADY_MS) wait = FIRST_WAIT_MS
      this.#say(`The role that takes reports ended (${code}): starting it again`)
      await pause(wait, undefined, { signal: this.#stop.signal }).catch(() => {})
    }
  }

  /** The fourth channel tells the child when this process is gone. */
  async #run(): Promise<number | string | null> {
    const child = spawn(process.execPath, [...process.execArgv, SCRIPT], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    })
    this.#child = child
    if (child.pid !== undefined) setPriority(child.pid, NICE)
    const [code, signal] = (await once(child, 'exit').catch(error => [error.message, null])) as [
      number | string,
      string,
    ]
    return code ?? signal
  }
}
