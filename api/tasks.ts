import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Cron } from 'croner'
import type { Store } from '#db/open.ts'
import type { Feed } from './environment.ts'
import { topUpSimulated } from './simulated/fill.ts'

export type Tasks = { store: Store; data: string; feeds: readonly Feed[]; say: (line: string) => void }
/** Ends the tasks; resolves when none is at work any more. */
export type Stop = () => Promise<void>

const SCHEDULE = join(import.meta.dirname, 'feed', 'schedule.ts')

/** Starts what recurs while the portal runs: the feeds, and the hours of the simulated region as they pass. */
export async function startTasks(tasks: Tasks): Promise<Stop> {
  if (existsSync(SCHEDULE)) {
    const { startSchedule } = (await import(SCHEDULE)) as { startSchedule: (tasks: Tasks) => Stop | Promise<Stop> }
    return startSchedule(tasks)
  }
  let running: Promise<unknown> = Promise.resolve()
  const topUp = () => {
    running = running
      .then(() => topUpSimulated(tasks.store, Date.now()))
      .catch(error => console.error((error as Error).message))
  }
  topUp()
  const job = new Cron('1 * * * *', { timezone: 'Asia/Shanghai' }, topUp)
  return async () => {
    job.stop()
    await running
  }
}
