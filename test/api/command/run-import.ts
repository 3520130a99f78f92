import { spawn } from 'node:child_process'
import { join } from 'node:path'

const COMMAND = join(import.meta.dirname, '..', '..', '..', 'api', 'command', 'import.ts')

export type Ran = { code: number | null; out: string; err: string }

type Watch = { line?: (text: string, kill: () => void) => void; flags?: string[]; killAfter?: number }

/**
 * Runs the import command as a process of its own. `line` sees each line of progress and may kill; `flags` are Node's; it
 * is killed after `killAfter` milliseconds, if it lasts so long.
 */
export function runImport(
  data: string,
  args: string[],
  { line = () => {}, flags = [], killAfter }: Watch = {},
): Promise<Ran> {
  const env = { PATH: process.env['PATH'], QINGTIAN_DATA: data }
  const child = spawn(process.execPath, [...flags, COMMAND, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter)
  const ran: Ran = { code: null, out: '', err: '' }
  child.stdout.on('data', chunk => {
    ran.out += chunk
  })
  child.stderr.on('data', chunk => {
    ran.err += chunk
    for (const text of String(chunk).split('\n').filter(Boolean)) line(text, () => child.kill('SIGKILL'))
  })
  return new Promise<Ran>((done, fail) => {
    child.on('error', fail)
    child.on('close', code => {
      clearTimeout(timer)
      done({ ...ran, code })
    })
  })
}
