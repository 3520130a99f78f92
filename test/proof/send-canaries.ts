import { setTimeout as pause } from 'node:timers/promises'
import { YOUNGEST_MS } from '#test/portal/report-flow.ts'
import { openForm, type Sent, sendCanary } from './send-canary.ts'

const AT_ONCE = 8

/** Sends so many reports through the form over HTTP, some at once. */
export async function sendCanaries(url: string, count: number): Promise<Sent[]> {
  const sent: Sent[] = []
  const tokens = await each(count, i => openForm(url, i))
  await pause(YOUNGEST_MS)
  await each(count, async i => {
    sent[i] = await sendCanary(url, i, tokens[i] as string)
  })
  return sent
}

async function each<T>(count: number, act: (i: number) => Promise<T>): Promise<T[]> {
  const results: T[] = []
  const work = async (first: number) => {
    for (let i = first; i < count; i += AT_ONCE) results[i] = await act(i)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, (_, first) => work(first)))
  return results
}
