import { spawnSync } from 'node:child_process'
import { createReadStream, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { runDeskKey } from '#api/command/desk-key.ts'
import { ripeTokens, taking } from '#test/portal/report-flow.ts'
import { startPortal } from '#test/portal/start.ts'
import { chance, Disk, type Luck, NO_LUCK } from './disk.ts'
import { inspected } from './inspect.ts'
import type { Acknowledged } from './kept-as-sent.ts'
import { atLeast, exactly, type Line } from './line.ts'
import { Load } from './load.ts'
import { type Call, callsOf, strace } from './trace.ts'

const ENV = { QINGTIAN_RATE: '0', UV_USE_IO_URING: '0' }
const STAFF_FIRST = fileURLToPath(new URL('./staff-first.ts', import.meta.url))
const REPORTS = 160

/**
 * Cuts the power so many times in thought: the role that takes reports runs under strace, a disk that keeps for sure only what
 * was flushed is told every call, and at moments spread over the whole run what it would have left is opened again. At each
 * moment once nothing that was not flushed came through, once some of it by chance.
 */
export async function power(folder: string, cuts: number): Promise<Line[]> {
  const recorded = await record(folder)
  const { calls, acknowledged, secret } = recorded
  const told = calls.map(codeTold)
  const moments = momentsOf(told, cuts)
  const top = join(folder, 'data', 'reports')
  const disk = new Disk(top, recorded.given)
  const faults: string[] = []
  let [done, left] = [0, 0]
  for (const [i, call] of calls.entries()) {
    disk.take(call)
    if (!moments.has(i)) continue
    const known = acknowledgedBy(told.slice(0, i + 1), acknowledged)
    for (const [how, luck] of LUCKS) {
      const found = reopened(folder, disk, luck, secret, known)
      faults.push(...found.map(fault => `${fault} (cut ${done + 1}, ${how})`))
    }
    done++
    left += known.length
    if (done % 10 === 0) console.log(`   … cut ${done}: ${known.length} reports acknowledged, ${faults.length} faults`)
  }
  return [
    atLeast(
      'reports acknowledged while every call was recorded',
      acknowledged.length,
      REPORTS,
      `${calls.length} calls`,
    ),
    exactly('moments at which the power was cut, each twice', done, cuts, `${left} reports looked for`),
    exactly('files that the record makes otherwise than they are', unlike(folder, top, disk), 0),
    exactly('faults', faults.length, 0, faults[0] ?? 'nothing acknowledged is lost, no half, no orphan'),
  ]
}

const ALL_LUCK: Luck = { write: () => true, namings: of => of }

/** Whether everything was followed: files that the disk holds otherwise than the real one. The index of the log is mapped, not written. */
function unlike(folder: string, top: string, disk: Disk): number {
  const made = join(folder, 'made')
  mkdirSync(made)
  disk.leave(made, ALL_LUCK)
  const files = (at: string) =>
    readdirSync(at, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile() && !entry.name.endsWith('-shm'))
      .map(entry => join(entry.parentPath, entry.name).slice(at.length))
  const [here, there] = [new Set(files(top)), new Set(files(made))]
  const alike = here.intersection(there)
  const same = [...alike].filter(file => readFileSync(join(top, file)).equals(readFileSync(join(made, file))))
  return here.union(there).size - same.length
}

const LUCKS: readonly (readonly [string, Luck])[] = [
  ['nothing unflushed', NO_LUCK],
  ['some unflushed', chance(Math.random)],
]

type Recorded = { calls: Call[]; acknowledged: Acknowledged[]; secret: string; given: Record<string, Buffer> }

/** Runs the reports from their very first opening on, under load, and tells every call. */
async function record(folder: string): Promise<Recorded> {
  const [data, log] = [join(folder, 'data'), join(folder, 'calls')]
  mkdirSync(data)
  await (await startPortal(data, ENV, { role: 'public' })).stop()
  const secret = await generateX25519Identity()
  await runDeskKey(['--public', await identityToRecipient(secret)], data, () => {})
  const reports = join(data, 'reports')
  const given = Object.fromEntries(readdirSync(reports).map(name => [name, readFileSync(join(reports, name))]))
  await traced(data, `${log}-1`)
  const role = await startPortal(data, ENV, { role: 'reports', through: strace(`${log}-2`) })
  const portal = await startPortal(data, ENV, { role: 'public' })
  await taking(portal.url)
  const tokens = await ripeTokens(portal.url, 2 * REPORTS)
  const load = new Load(() => portal.url, tokens)
  const running = load.run(6)
  while (load.acknowledged.length < REPORTS) await pause(20)
  load.stop()
  await running
  await role.stop()
  await portal.stop()
  const calls = [...(await recordedCalls(`${log}-1`)), ...(await recordedCalls(`${log}-2`))]
  return { calls, acknowledged: load.acknowledged, secret, given }
}

/** Opens the reports for the very first time, recorded too. The recorder ends after what it records. */
async function traced(data: string, log: string): Promise<void> {
  const [command = '', ...args] = [...strace(log), process.execPath, STAFF_FIRST, data]
  const { status, stderr } = spawnSync(command, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`the desk got no people: ${stderr}`)
  while (!/exited with 0 \+\+\+\n$/.test(readFileSync(log, 'latin1').slice(-100))) await pause(50)
}

async function recordedCalls(log: string): Promise<Call[]> {
  const lines: string[] = []
  for await (const line of createInterface({ input: createReadStream(log) })) lines.push(line)
  return [...callsOf(lines)].filter(
    ({ path, strings }) =>
      path.includes('/reports') || path.startsWith('socket') || strings.some(text => text.includes('/reports')),
  )
}

/** What a call tells a reporter: the code of a receipt, or that a picture was added. */
function codeTold({ path, strings }: Call): { code: string; added: boolean } | null {
  if (!path.startsWith('socket:')) return null
  const page = Buffer.concat(strings).toString()
  const receipt = /<p class="code"><code>([^<]+)/.exec(page)?.[1]
  if (receipt !== undefined) return { code: receipt, added: false }
  const code = /name="code" value="([^"]+)"/.exec(page)?.[1]
  return code !== undefined && page.includes('class="alert done"') ? { code, added: true } : null
}
type Told = ReturnType<typeof codeTold>

/** Moments right after somebody was told something, and moments between them. */
function momentsOf(told: readonly Told[], cuts: number): Set<number> {
  const after = told.flatMap((one, i) => (one === null ? [] : [i]))
  const spread = (list: readonly number[], count: number) =>
    Array.from({ length: count }, (_, i) => list[Math.floor(((i + 0.5) / count) * list.length)] as number)
  const [first, all] = [Math.floor(cuts / 2), told.map((_, i) => i)]
  return new Set([
    ...spread(after, first),
    ...spread(
      all.filter(i => !after.includes(i)),
      cuts - first,
    ),
  ])
}

/** What was acknowledged by then; a picture whose addition was not told yet may be there or not. */
function acknowledgedBy(told: readonly Told[], all: readonly Acknowledged[]): Acknowledged[] {
  const codes = new Set(told.flatMap(one => (one !== null && !one.added ? [one.code] : [])))
  const added = new Set(told.flatMap(one => (one?.added ? [one.code] : [])))
  return all
    .filter(({ code }) => codes.has(code))
    .map(one => ({ ...one, pictures: one.pictures.filter(hash => added.has(one.code) || !one.unsure.includes(hash)) }))
}

/** Opens what a cut left, as the role does when it starts again, and looks for faults. */
function reopened(folder: string, disk: Disk, luck: Luck, secret: string, known: readonly Acknowledged[]): string[] {
  const data = join(folder, 'after')
  rmSync(data, { recursive: true, force: true })
  mkdirSync(join(data, 'reports'), { recursive: true })
  disk.leave(join(data, 'reports'), luck)
  return inspected(data, secret, known, 'open')
}
