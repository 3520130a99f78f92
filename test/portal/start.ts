import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

/** The portal as `npm start` runs it, in a process of its own on a free port; `url` is empty for the role of reports. */
export type Portal = { url: string; lines: string[]; pid: number; stop: () => Promise<number | null> }

/** One role alone, the user that it runs as, and a command that runs it. */
export type As = { role?: 'public' | 'reports'; uid?: number; gid?: number; through?: readonly string[] }

const COMPILED = ['--import', './api/command/compile-cache.mjs']

/** Starts the portal on a data folder and waits until it serves. Rejects with what it said when it ends before. */
export async function startPortal(data: string, env: Record<string, string> = {}, as: As = {}): Promise<Portal> {
  const lines: string[] = []
  const { role, through = [], ...user } = as
  const [command = process.execPath, ...args] = [...through, process.execPath]
  const child = spawn(command, [...args, ...COMPILED, 'api/serve.ts', ...(role ? [role] : [])], {
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], PORT: '0', QINGTIAN_DATA: data, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...user,
  })
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => lines.push(...text.split('\n').filter(Boolean)))
  const url = await served(child, lines)
  return {
    ...{ url, lines, pid: child.pid ?? 0 },
    stop: async () => {
      if (child.exitCode !== null) return child.exitCode
      child.kill('SIGTERM')
      const [code] = (await once(child, 'exit')) as [number | null]
      return code
    },
  }
}

async function served(child: ChildProcess, lines: string[]): Promise<string> {
  for (;;) {
    const address = lines.map(line => /^\s+site\s+(http\S+?)\/$/.exec(line)?.[1]).find(Boolean)
    if (address) return address
    if (child.spawnargs.includes('reports') && lines.includes('Taking reports')) return ''
    if (child.exitCode !== null) throw new Error(`the portal ended with ${child.exitCode}:\n${lines.join('\n')}`)
    await new Promise(resolve => setTimeout(resolve, 50))
  }
}
