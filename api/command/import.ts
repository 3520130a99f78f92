import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import { Refusal } from '#content/refusal.ts'
import type { Store } from '#db/open.ts'
import { simulatedState } from '#db/trail/simulated-state.ts'
import { WrongEnvironment } from '../environment.ts'
import { ENCODINGS, type Encoding } from '../source/decode-text.ts'
import { SOURCES } from '../source/sources.ts'
import { dryRun } from './dry-run.ts'
import { importFiles, sizeOf } from './import-files.ts'
import { importProgress } from './import-progress.ts'
import { reportOf } from './import-report.ts'
import { type InputFiles, inputFiles } from './input-files.ts'
import { ownRejects, type RejectsFile, sharedRejects } from './rejects-file.ts'
import { openTarget } from './target.ts'

const USAGE = `Usage: npm run import -- [options] <path…>
Imports files, folders and patterns like "2026-*.csv" into the public database.

  --source <name>       one of ${SOURCES.map(source => source.name).join(', ')}; recognised by content unless given
  --encoding <name>     ${ENCODINGS.join(' or ')}; utf-8 unless given
  --rejects <file>      write all rejected rows there; else one file an import in <QINGTIAN_DATA>/rejects
  --dry-run             read, compare and count, store nothing; files of over 32 MB in all do not know of one another
  --forget-simulated    remove the simulated region once the first file is in
  --keep-simulated      leave the simulated region beside the real data
  --help                this text

Exit codes: 0 all was read (rejected rows are reported), 1 a file could not be read and nothing of it was kept, 2 wrong usage.`

class Usage extends Error {}

const OPTIONS = {
  source: { type: 'string' },
  encoding: { type: 'string' },
  rejects: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  'forget-simulated': { type: 'boolean', default: false },
  'keep-simulated': { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const

type Wanted = ReturnType<typeof readArguments>

function readArguments(args: string[]) {
  try {
    const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true })
    const { encoding, source } = values
    if (!values.help && positionals.length === 0) throw new Usage('Cannot import: no path given')
    if (encoding !== undefined && !ENCODINGS.includes(encoding as Encoding))
      throw new Usage(`Cannot read as "${encoding}": the encodings are ${ENCODINGS.join(', ')}`)
    if (source !== undefined && !SOURCES.some(one => one.name === source))
      throw new Usage(`No source "${source}". The sources are ${SOURCES.map(one => one.name).join(', ')}`)
    if (values['forget-simulated'] && values['keep-simulated'])
      throw new Usage('Cannot both forget and keep the simulated region: choose one')
    return { ...values, encoding: encoding as Encoding | undefined, paths: positionals }
  } catch (error) {
    throw error instanceof Usage ? error : new Usage((error as Error).message)
  }
}

const NOT_MIXED = `Cannot import: the database holds the simulated region, and real data does not mix with it.
Add --forget-simulated to remove the simulated region (or run: npm run forget-simulated), or --keep-simulated to mix them.`

/** Whether the simulated region is to go. Throws Usage when that was not said and nobody is there to ask. */
async function decideForget(store: Store, wanted: Wanted): Promise<boolean> {
  if (wanted['keep-simulated'] || wanted['dry-run']) return false
  if (!(await simulatedState(store)).simulated) return false
  if (wanted['forget-simulated']) return true
  if (!(process.stdin.isTTY && process.stderr.isTTY)) throw new Usage(NOT_MIXED)
  const asking = createInterface({ input: process.stdin, output: process.stderr })
  const answer = await asking.question(
    'The database holds the simulated region. Remove it and import real data? [y/n] ',
  )
  asking.close()
  if (/^y(es)?$/i.test(answer.trim())) return true
  throw new Usage(NOT_MIXED)
}

/** Runs the command. Returns its exit code. */
export async function runImport(args: string[], clock: () => number = Date.now): Promise<0 | 1> {
  const wanted = readArguments(args)
  if (wanted.help) {
    process.stdout.write(`${USAGE}\n`)
    return 0
  }
  const input = await inputFiles(wanted.paths)
  if (input.files.length + input.absent.length === 0)
    throw new Usage('Cannot import: there is no file in the paths given')
  const { store, data } = await openTarget()
  try {
    return await importInto(store, data, wanted, input, clock)
  } finally {
    store.close()
  }
}

async function importInto(store: Store, data: string, wanted: Wanted, input: InputFiles, clock: () => number) {
  const forget = await decideForget(store, wanted)
  if (input.hidden.length > 0) say(`Passed over ${input.hidden.length} hidden files, e.g. ${input.hidden[0]}`)
  for (const path of input.absent) say(`Cannot read ${path}: no such file`)
  const sizes = await Promise.all(input.files.map(sizeOf))
  const bytes = sizes.reduce((sum, size) => sum + size, 0)
  const progress = importProgress(bytes, process.stderr.isTTY === true)
  const { source, encoding } = wanted
  const rejects = wanted['dry-run'] && wanted.rejects === undefined ? NO_REJECTS : rejectsFor(wanted, data)
  const into = (store: Store) =>
    importFiles(input.files, { store, rejects, source, encoding, progress, forget, clock }).finally(progress.stop)
  const outcomes = await (wanted['dry-run'] ? dryRun(store, bytes <= DRY_TOGETHER, into) : into(store))
  process.stdout.write(`${reportOf(outcomes)}\n`)
  if (wanted['dry-run']) say('Dry run: nothing was stored')
  return input.absent.length > 0 || outcomes.some(outcome => outcome.refused !== null) ? 1 : 0
}

/** Bytes up to which the files of a dry run are compared with one another too: the database is held all the while. */
const DRY_TOGETHER = 32 << 20
const NO_REJECTS: RejectsFile = { take: () => {}, keep: () => null, drop: () => {} }
const rejectsFor = (wanted: Wanted, data: string) =>
  wanted.rejects === undefined ? ownRejects(join(data, 'rejects')) : sharedRejects(wanted.rejects)

const say = (text: string) => process.stderr.write(`${text}\n`)

if (import.meta.main) {
  try {
    process.exitCode = await runImport(process.argv.slice(2))
  } catch (error) {
    const known = error instanceof Refusal || error instanceof WrongEnvironment
    if (error instanceof Usage) say(`${error.message}\nRun: npm run import -- --help`)
    else say(known ? error.message : `Import stopped: ${(error as Error).stack}`)
    process.exitCode = error instanceof Usage || error instanceof WrongEnvironment ? 2 : 1
  }
}
