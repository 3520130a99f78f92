import { fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One line of the table: what was measured, the figure, its ceiling in the same run, and what was promised. */
export type Line = { what: string; measured: string; promised: string; kept: boolean }

/** A ratio against a promise: at least or at most. */
export function ratio(
  what: string,
  value: number,
  promised: { atLeast: number } | { atMost: number },
  detail = '',
): Line {
  const kept = 'atLeast' in promised ? value >= promised.atLeast : value <= promised.atMost
  const bound = 'atLeast' in promised ? `≥ ${promised.atLeast}` : `≤ ${promised.atMost}`
  return { what, measured: `${value.toFixed(2)}${detail && ` (${detail})`}`, promised: bound, kept }
}

/** A server in a process of its own, so that its processor time can be read apart from the client's. */
export type Served = {
  url: string
  cpu: () => Promise<number>
  memory: () => Promise<number>
  stop: () => Promise<void>
}

export async function serve(kind: 'hello' | 'bytes' | 'raw' | 'app', database: string, site = ''): Promise<Served> {
  const child = fork(join(import.meta.dirname, 'server.ts'), [kind, database, site], { stdio: 'inherit' })
  const [{ port }] = (await once(child, 'message')) as [{ port: number }]
  const ask = async (question: 'cpu' | 'memory') => {
    child.send(question)
    const [answer] = (await once(child, 'message')) as [number]
    return answer
  }
  const stop = async () => {
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
  return { url: `http://127.0.0.1:${port}`, cpu: () => ask('cpu'), memory: () => ask('memory'), stop }
}

/** What one request costs: requests a second as the client saw them, and the server's processor time a request. */
export type Cost = { perSecond: number; microseconds: number }

type Load = { path: string; headers?: Record<string, string>; seconds?: number }

/** Loads a server from a second process over keep-alive connections. */
export async function load(server: Served, { path, headers = {}, seconds = 4 }: Load): Promise<Cost> {
  const flags = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}=${value}`])
  const shoot = (time: number) => autocannon(['-c', '20', '-d', String(time), '-j', ...flags, `${server.url}${path}`])
  await shoot(1)
  const before = await server.cpu()
  const { requests } = await shoot(seconds)
  const used = (await server.cpu()) - before
  return { perSecond: requests.average, microseconds: used / requests.total }
}

async function autocannon(args: string[]): Promise<{ requests: { average: number; total: number } }> {
  const child = spawn(join('node_modules', '.bin', 'autocannon'), args, { stdio: ['ignore', 'pipe', 'ignore'] })
  let text = ''
  child.stdout.on('data', chunk => {
    text += chunk
  })
  await once(child, 'close')
  return JSON.parse(text) as { requests: { average: number; total: number } }
}

/** Asks for different things one after the other over one connection; processor time of the server a request. */
export async function askEach(server: Served, paths: readonly string[]): Promise<Cost> {
  const before = await server.cpu()
  const start = performance.now()
  for (const path of paths) {
    const answer = await fetch(server.url + path, { headers: { 'accept-encoding': 'identity' } })
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`)
    await answer.arrayBuffer()
  }
  const seconds = (performance.now() - start) / 1000
  return { perSecond: paths.length / seconds, microseconds: ((await server.cpu()) - before) / paths.length }
}

/** Runs a command and watches its peak memory (MB, from /proc; null elsewhere) and time. */
export async function run(
  args: string[],
  env: NodeJS.ProcessEnv,
): Promise<{ seconds: number; peak: number | null; output: string }> {
  const start = performance.now()
  const child = spawn(process.execPath, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'inherit'] })
  let peak: number | null = null
  const watch = setInterval(() => {
    peak = Math.max(peak ?? 0, peakOf(child.pid) ?? 0) || null
  }, 20)
  let output = ''
  child.stdout.on('data', chunk => {
    output += chunk
  })
  const [code] = (await once(child, 'close')) as [number]
  clearInterval(watch)
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}\n${output}`)
  return { seconds: (performance.now() - start) / 1000, peak, output }
}

/** Peak memory of a process and its children now, MB; null where /proc is not. */
function peakOf(pid: number | undefined): number | null {
  try {
    const found = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean)
    const below = children.map(child => peakOf(Number(child)) ?? 0)
    return found ? Math.max(Number(found[1]) / 1024, ...below) : null
  } catch {
    return null
  }
}
