import { spawn } from 'node:child_process'
import { join } from 'node:path'

const COMMAND = join(import.meta.dirname, '..', '..', '..', 'api', 'command', 'import.ts')

export type Ran = { code: number | null; out: string; err: string }

/** Runs the import command as a process of its own. `line` sees each line of progress and may kill. */
export function runImport(data: string, args: string[], line: (text: string, kill: () => void) => void = () => {}) {
  const env = { ...process.env, QINGTIAN_DATA: data, DATABASE_URL: '' }
  delete (env as Record<string, string | undefined>)['DATABASE_URL']
  const child = spawn(process.execPath, [COMMAND, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] })
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
    child.on('close', code => done({ ...ran, code }))
  })
}
