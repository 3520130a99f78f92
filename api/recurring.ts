import { Cron } from 'croner'

/** What recurs: a pattern of minutes and hours in Beijing time, and the work, which hears when it is to stop. */
export type Job = { name: string; pattern: string; work: (stopping: AbortSignal) => Promise<unknown> }

/**
 * Runs jobs now and by their patterns, each one run at a time; `failed` hears of a run that threw. The function returned stops
 * everything and resolves when nothing is at work any more.
 */
export function startRecurring(jobs: readonly Job[], failed: (error: unknown, job: Job) => void): () => Promise<void> {
  const stopping = new AbortController()
  const atWork = new Set<Promise<unknown>>()
  const run = async (job: Job): Promise<void> => {
    const done = job.work(stopping.signal).catch(error => {
      if (!stopping.signal.aborted) failed(error, job)
    })
    atWork.add(done)
    await done
    atWork.delete(done)
  }
  const crons = jobs.map(job => {
    const cron = new Cron(job.pattern, { timezone: 'Asia/Shanghai', protect: true }, async () => run(job))
    void cron.trigger()
    return cron
  })
  return async () => {
    stopping.abort()
    for (const cron of crons) cron.stop()
    await Promise.all(atWork)
  }
}
