import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { runDeskKey } from '#api/command/desk-key.ts'
import { ripeTokens, taking } from '#test/portal/report-flow.ts'
import { staffed } from '#test/portal/staffed.ts'
import { startPortal } from '#test/portal/start.ts'
import { inspected, kill, lost, type Taken } from './inspect.ts'
import { atLeast, exactly, type Line } from './line.ts'
import { Load } from './load.ts'

const WORKERS = 6
const TOKENS = 400
const FEW = 150
const ENV = { QINGTIAN_RATE: '0' }

const TAKEN: readonly Taken[] = ['role', 'role', 'keeper', 'role', 'both']

/** Kills with SIGKILL under load with pictures, so many times: everything acknowledged is there, whole, and nothing else. */
export async function kills(folder: string, times: number): Promise<Line[]> {
  const data = join(folder, 'data')
  mkdirSync(data)
  const secret = await generateX25519Identity()
  await runDeskKey(['--public', await identityToRecipient(secret)], data, () => {})
  await staffed(data)
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
    const taken = TAKEN[round % TAKEN.length] as Taken
    await kill(portal, taken)
    load.stop()
    await running
    if (taken !== 'role') portal = await startPortal(data, ENV)
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
