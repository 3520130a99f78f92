import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { post } from '#test/portal/report-flow.ts'
import { roleBelow } from '#test/portal/role-below.ts'
import type { Portal } from '#test/portal/start.ts'
import type { Acknowledged } from './kept-as-sent.ts'

const MOST_BYTES = 1_000_000_000

/** Reports whose code the page does not know. */
export async function lost({ url }: Portal, reports: readonly Acknowledged[]): Promise<string[]> {
  const faults: string[] = []
  for (const { code } of reports) {
    const { status } = await post(`${url}/zh/report/track/`, { code })
    if (status !== 200) faults.push(`a code is answered ${status}`)
  }
  return faults
}

/**
 * Faults of the reports of a data folder against what was acknowledged, looked for in a process of its own; `first` opens
 * them before, as the role does when it starts.
 */
export function inspected(data: string, secret: string, known: readonly Acknowledged[], first?: 'open'): string[] {
  const script = join(import.meta.dirname, 'kept-as-sent.ts')
  const args = [script, data, secret, ...(first === undefined ? [] : [first])]
  const input = JSON.stringify(known)
  const { stdout, stderr } = spawnSync(process.execPath, args, { input, encoding: 'utf8', maxBuffer: MOST_BYTES })
  return stdout === '' ? [stderr] : (JSON.parse(stdout) as string[])
}

/** Whom a kill takes: the role that takes reports, the process that keeps it, or both at once. */
export type Taken = 'role' | 'keeper' | 'both'

/** Kills with SIGKILL; returns when everything that dies of it is gone. */
export async function kill({ pid }: Portal, taken: Taken): Promise<void> {
  const role = roleBelow(pid)
  const killed = { role: [role], keeper: [pid], both: [role, pid] }[taken]
  for (const each of killed) process.kill(each, 'SIGKILL')
  for (const each of taken === 'role' ? [role] : [role, pid]) while (existsSync(`/proc/${each}`)) await pause(20)
}
