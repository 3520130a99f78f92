import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { Refusal } from '#content/refusal.ts'
import type { PasswordDone, PasswordWork } from './password-worker.ts'

const SALT_BYTES = 16
/** They are made one at a time, in a thread that holds up nothing else, and few may wait. */
const MOST_WAITING = 8

let worker: Worker | null = null
let waiting = 0
let last: Promise<unknown> = Promise.resolve()

function inTurn<T extends string | boolean>(work: PasswordWork): Promise<T> {
  if (waiting >= MOST_WAITING) throw new Refusal('unavailable', 'Cannot check passwords now: try again shortly')
  waiting++
  const done = last.then(() => ask<T>(work)).finally(() => waiting--)
  last = done.catch(() => undefined)
  return done
}

async function ask<T extends string | boolean>(work: PasswordWork): Promise<T> {
  worker ??= begun()
  const thread = worker
  thread.ref()
  thread.postMessage(work)
  const [answer] = (await once(thread, 'message')) as [PasswordDone]
  thread.unref()
  if ('failed' in answer) throw new Error(answer.failed)
  return answer.done as T
}

/** The thread keeps no process alive while it has nothing to do; one that died is begun anew. */
function begun(): Worker {
  const thread = new Worker(new URL('./password-worker.ts', import.meta.url))
  thread.once('exit', () => {
    worker = null
  })
  return thread
}

/** The PHC string of a password. Throws Refusal `unavailable` when too many wait. */
export const hashPassword = (password: string): Promise<string> =>
  inTurn({ password: password.normalize('NFC'), salt: randomBytes(SALT_BYTES) })

/** Whether a password is that of a PHC string; false, after the same work, where there is none. */
export const isPassword = (hash: string | null, password: string): Promise<boolean> =>
  inTurn({ password: password.normalize('NFC'), hash })
