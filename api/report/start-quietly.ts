import { Refusal } from '#content/refusal.ts'
import { type Job, startRecurring } from '../recurring.ts'

/**
 * Starts jobs as startRecurring does, and says that one failed when its run before did not: by its name and a code, for
 * whatever else an error says may be out of a report.
 */
export function startQuietly(jobs: readonly Job[], say: (line: string) => void): () => Promise<void> {
  const failing = new Set<string>()
  const watched = jobs.map(job => ({
    ...job,
    work: async (stopping: AbortSignal) => {
      await job.work(stopping)
      failing.delete(job.name)
    },
  }))
  return startRecurring(watched, (error, { name }) => {
    if (!failing.has(name)) say(`Cannot ${name} now (${codeOf(error)}): it is tried again`)
    failing.add(name)
  })
}

const codeOf = (error: unknown): string =>
  error instanceof Refusal ? error.code : String((error as NodeJS.ErrnoException).code ?? 'internal')
