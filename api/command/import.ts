import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { Refusal } from '#content/refusal.ts'
import type { Store } from '#db/open.ts'
import { simulatedState } from '#db/trail/simulated-state.ts'
import { WrongEnvironment } from '../environment.ts'
import { dryRun } from './dry-run.ts'
import { importArguments, USAGE, Usage, type WantedImport } from './import-arguments.ts'
import { type ImportChanges, importChanges } from './import-changes.ts'
import { importFiles, sizeOf } from './import-files.ts'
import { importProgress } from './import-progress.ts'
import { type Outcome, reportOf } from './import-report.ts'
import { type InputFiles, inputFiles } from './input-files.ts'
import { ownRejects, type RejectsFile, sharedRejects } from './rejects-file.ts'
import { runRollBack } from './roll-back.ts'
import { openTarget } from './target.ts'

const NOT_MIXED = `Cannot import: the database holds the simulated region, and real data does not mix with it.
Add --forget-simulated to remove the simulated region (or run: npm run forget-simulated), or --keep-simulated to mix them.`

/** Whether the simulated region is to go. Throws Usage when that was not said and nobody is there to ask. */
async function decideForget(store: Store, wanted: WantedImport): Promise<boolean> {
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
  const wanted = importArguments(args)
  if (wanted.help) {
    process.stdout.write(`${USAGE}\n`)
    return 0
  }
  if (wanted.rollBack) return withStore(store => runRollBack(store, wanted, clock))
  const input = await inputFiles(wanted.paths)
  if (input.files.length + input.absent.length === 0)
    throw new Usage('Cannot import: there is no file in the paths given')
  return withStore((store, data) => importInto(store, data, wanted, input, clock))
}

async function withStore<T>(act: (store: Store, data: string) => Promise<T>): Promise<T> {
  const { store, data } = await openTarget()
  try {
    return await act(store, data)
  } finally {
    store.close()
  }
}

async function importInto(store: Store, data: string, wanted: WantedImport, input: InputFiles, clock: () => number) {
  const forget = await decideForget(store, wanted)
  if (input.hidden.length > 0) say(`Passed over ${input.hidden.length} hidden files, e.g. ${input.hidden[0]}`)
  for (const path of input.absent) say(`Cannot read ${path}: no such file`)
  const sizes = await Promise.all(input.files.map(sizeOf))
  const bytes = sizes.reduce((sum, size) => sum + size, 0)
  const progress = importProgress(bytes, process.stderr.isTTY === true)
  const dry = wanted['dry-run']
  const rejects = dry && wanted.rejects === undefined ? NO_REJECTS : rejectsFor(wanted, data)
  const changes = dry || wanted.by || wanted.diff ? importChanges(wanted.diff) : undefined
  const { source, encoding } = wanted
  const signing = { by: wanted.by ?? (dry ? DRY : undefined), signOff: wanted['sign-off'] }
  const task = { rejects, source, encoding, ...signing, changes, progress, forget, clock }
  const into = (store: Store) => importFiles(input.files, { store, ...task }).finally(progress.stop)
  const outcomes = await (dry ? dryRun(store, bytes <= DRY_TOGETHER, into) : into(store))
  if (changes) for (const outcome of outcomes) sayChanges(outcome, changes, dry)
  process.stdout.write(`${reportOf(outcomes)}\n`)
  if (dry) say('Dry run: nothing was stored')
  else if (outcomes.some(({ imported }) => imported?.recorded.prepared)) say(nextStep(wanted))
  return input.absent.length > 0 || outcomes.some(outcome => outcome.refused !== null) ? 1 : 0
}

/** A dry run notes nobody: what it would note is undone. */
const DRY = 'dry run'

function sayChanges({ file, imported }: Outcome, changes: ImportChanges, dry: boolean): void {
  if (!imported || !(dry || imported.recorded.prepared)) return
  const words = changes.words(file, imported.recorded.stored + imported.recorded.revised)
  if (words !== '') process.stdout.write(`${words}\n\n`)
}

const nextStep = ({ paths, by }: WantedImport) =>
  `Prepared by "${by}": what accuses somebody is not public yet. Another person looks at the same files and runs:
npm run import -- ${paths.map(path => JSON.stringify(path)).join(' ')} --sign-off --by "<name>"`

/** Bytes up to which the files of a dry run are compared with one another too: the database is held all the while. */
const DRY_TOGETHER = 32 << 20
const NO_REJECTS: RejectsFile = { take: () => {}, keep: () => null, drop: () => {} }
const rejectsFor = (wanted: WantedImport, data: string) =>
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
