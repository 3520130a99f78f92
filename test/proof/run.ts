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
 * anything was found or lost, or could not be shown. `npm run prove -- canaries` shows one part.
 */
type Part = { needs: readonly string[]; show: (folder: string) => Promise<Line[]> }
const PARTS: Readonly<Record<string, Part>> = {
  canaries: { needs: [], show: folder => canaries(folder, 1000) },
  kills: { needs: [], show: folder => kills(folder, 30) },
  power: { needs: ['strace'], show: folder => power(folder, 40) },
  cuts: { needs: ['a right to mount', 'mkfs.ext4', 'perl'], show: folder => cuts(folder, 3) },
  'disk-full': { needs: ['a right to mount'], show: diskFull },
}

const { positionals } = parseArgs({ allowPositionals: true })
const wanted = positionals.length === 0 ? Object.keys(PARTS) : positionals
const unknown = wanted.find(name => !Object.hasOwn(PARTS, name))
if (unknown !== undefined) {
  console.error(`Cannot show "${unknown}": parts are ${Object.keys(PARTS).join(', ')}`)
  process.exit(2)
}

/** Mounts are made in a view of the file system that ends with the process. */
const APART = 'QINGTIAN_PROOF_APART'
const runs = (command: string, ...args: string[]): boolean => spawnSync(command, args).status === 0
if (process.env[APART] === undefined && process.getuid?.() === 0 && runs('unshare', '--mount', 'true')) {
  const command = ['--mount', process.execPath, ...process.execArgv, ...process.argv.slice(1)]
  const { status } = spawnSync('unshare', command, { stdio: 'inherit', env: { ...process.env, [APART]: 'yes' } })
  process.exit(status ?? 1)
}

const HAS: Readonly<Record<string, () => boolean>> = {
  'a right to mount': () => process.env[APART] !== undefined,
  strace: () => runs('strace', '-V'),
  'mkfs.ext4': () => runs('mkfs.ext4', '-V'),
  perl: () => runs('perl', '-v'),
}

async function shown({ needs, show }: Part): Promise<Line[]> {
  const missing = needs.filter(need => !HAS[need]?.())
  if (missing.length > 0)
    return [
      {
        what: 'this part',
        measured: `not shown: missing here: ${missing.join(', ')}`,
        promised: 'shown',
        kept: false,
      },
    ]
  const folder = mkdtempSync(join(tmpdir(), 'qingtian-proof-'))
  try {
    return await show(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

let broken = 0
for (const name of wanted) {
  console.log(`== ${name}`)
  for (const { what, measured, promised, kept } of await shown(PARTS[name] as Part)) {
    broken += kept ? 0 : 1
    console.log(`   ${kept ? 'kept  ' : 'BROKEN'} ${what}: ${measured}, wanted ${promised}`)
  }
}
process.exitCode = broken === 0 ? 0 : 1
