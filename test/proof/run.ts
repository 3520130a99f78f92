import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { canaries } from './canaries.ts'
import { cuts } from './cuts.ts'
import { diskFull } from './disk-full.ts'
import { kills } from './kills.ts'
import type { Line } from './line.ts'
import { power } from './power.ts'

/**
 * `npm run prove`: shows on a portal as `npm start` runs it that reports are kept secret and kept at all; ends with 1 when
 * anything was found or lost. `npm run prove -- canaries` shows one part. Parts that mount a file system want root.
 */
const PARTS: Readonly<Record<string, { root: boolean; show: (folder: string) => Promise<Line[]> }>> = {
  canaries: { root: false, show: folder => canaries(folder, 1000) },
  kills: { root: false, show: folder => kills(folder, 30) },
  power: { root: false, show: folder => power(folder, 40) },
  cuts: { root: true, show: folder => cuts(folder, 3) },
  'disk-full': { root: true, show: diskFull },
}

const { positionals } = parseArgs({ allowPositionals: true })
const wanted = positionals.length === 0 ? Object.keys(PARTS) : positionals
const unknown = wanted.find(name => !Object.hasOwn(PARTS, name))
if (unknown !== undefined) {
  console.error(`Cannot show "${unknown}": parts are ${Object.keys(PARTS).join(', ')}`)
  process.exit(2)
}

const root = process.getuid?.() === 0
/** Mounts stay in a view of the file system that ends with this process. */
if (root && process.env['QINGTIAN_PROOF'] !== 'apart') {
  const command = ['--mount', process.execPath, ...process.execArgv, ...process.argv.slice(1)]
  const { status } = spawnSync('unshare', command, {
    stdio: 'inherit',
    env: { ...process.env, QINGTIAN_PROOF: 'apart' },
  })
  process.exit(status ?? 1)
}

const lines: Line[] = []
for (const name of wanted) {
  console.log(`== ${name}`)
  const { root: needed, show } = PARTS[name] as (typeof PARTS)[string]
  const folder = mkdtempSync(join(tmpdir(), 'qingtian-proof-'))
  try {
    const shown = needed && !root ? [notShown(name)] : await show(folder)
    for (const line of shown) {
      lines.push(line)
      console.log(`   ${line.kept ? 'kept  ' : 'BROKEN'} ${line.what}: ${line.measured}, wanted ${line.promised}`)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
process.exitCode = lines.every(line => line.kept) ? 0 : 1

function notShown(what: string): Line {
  return {
    what,
    measured: 'not shown: it mounts a file system, for which it must run as root',
    promised: 'shown',
    kept: false,
  }
}
