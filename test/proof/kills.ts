import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { runDeskKey } from '#api/command/desk-key.ts'
import { post, ripeTokens, taking } from '#test/portal/report-flow.ts'
import { roleBelow } from '#test/portal/role-below.ts'
import { type Portal, startPortal } from '#test/portal/start.ts'
import type { Acknowledged } from './kept-as-sent.ts'
import { atLeast, exactly, type Line } from './line.ts'
import { Load } from './load.ts'

const WORKERS = 6
const TOKENS = 400
const FEW = 150
const ENV = { QINGTIAN_RATE: '0', QINGTIAN_REPORTS: 'on' }

/** Whom a kill takes: the role that takes reports, the process that keeps it, or both at once. */
const TAKEN = ['role', 'role', 'keeper', 'role', 'both'] as const

/** Kills with SIGKILL under load with pictures, so many times: everything acknowledged is there, whole, and nothing else. */
export async function kills(folder: string, times: number): Promise<Line[]> {
  const data = join(folder, 'data')
  mkdirSync(data)
  const secret = await generateX25519Identity()
  await runDeskKey(['--public', await identityToRecipient(secret)], data, () => {})
  let portal = await startPortal(data, ENV)
  await taking(portal.url)
  const tokens: string[] = []
  const load = new Load(() => portal.url, tokens)
  const faults: string[] = []
  for (let round = 0; round < times; round++) {
    if (tokens.length < FEW) tokens.push(...(await ripeTokens(portal.url, TOKENS)))
    const before = load.acknowledged.length
    const running = load.run(WORKERS)
    while (load.acknowledged.length < before + 3) await pause(10)
    await pause(Math.random() * 1500)
    const dead = await kill(portal, TAKEN[round % TAKEN.length] as (typeof TAKEN)[number])
    load.stop()
    await running
    if (dead) portal = await startPortal(data, ENV)
    await taking(portal.url)
    const fresh = load.acknowledged.slice(before)
    faults.push(...(await lost(portal, fresh)), ...inspected(data, secret, fresh))
    const seen = load.acknowledged.length
    console.log(`   … kill ${round + 1}: ${seen} reports acknowledged, ${faults.length} faults`)
  }
  faults.push(...inspected(data, secret, load.acknowledged))
  await portal.stop()
  const pictures = load.acknowledged.reduce((sum, one) => sum + one.pictures.length, 0)
  return [
    atLeast(
      'reports acknowledged under kills',
      load.acknowledged.length,
      10 * times,
      `${pictures} pictures, ${times} kills`,
    ),
    atLeast('requests that kills cut off', load.cut, times),
    exactly('faults', faults.length, 0, faults[0] ?? 'nothing acknowledged is lost, no half, no orphan'),
  ]
}

/** Kills, and tells whether the portal must be started anew. */
async function kill({ pid }: Portal, taken: (typeof TAKEN)[number]): Promise<boolean> {
  const role = roleBelow(pid)
  const gone = taken === 'role' ? [role] : taken === 'keeper' ? [pid] : [role, pid]
  for (const each of gone) process.kill(each, 'SIGKILL')
  for (const each of taken === 'role' ? [role] : [role, pid]) while (existsSync(`/proc/${each}`)) await pause(20)
  return taken !== 'role'
}

/** Reports whose code is not known to the page any more. */
async function lost({ url }: Portal, reports: readonly Acknowledged[]): Promise<string[]> {
  const faults: string[] = []
  for (const { code } of reports) {
    const { status } = await post(`${url}/zh/report/track/`, { code })
    if (status !== 200) faults.push(`a code is answered ${status}`)
  }
  return faults
}

/** Looks in a process of its own: this one may open databases of its own. */
function inspected(data: string, secret: string, acknowledged: readonly Acknowledged[]): string[] {
  const script = join(import.meta.dirname, 'kept-as-sent.ts')
  const input = JSON.stringify(acknowledged)
  const { stdout, stderr } = spawnSync(process.execPath, [script, data, secret], {
    input,
    encoding: 'utf8',
    maxBuffer: 1e9,
  })
  return stdout === '' ? [stderr] : JSON.parse(stdout)
}
