import { stat } from 'node:fs/promises'
import { Refusal } from '#content/refusal.ts'
import type { Store } from '#db/open.ts'
import { derive } from '#db/trail/derive.ts'
import { forgetSimulated } from '#db/trail/forget-simulated.ts'
import type { Encoding } from '../source/decode-text.ts'
import type { ImportChanges } from './import-changes.ts'
import { type Imported, importFile } from './import-file.ts'
import type { ImportProgress } from './import-progress.ts'
import type { Outcome } from './import-report.ts'
import type { InputFile } from './input-files.ts'
import type { RejectsFile } from './rejects-file.ts'

const DERIVE_EVERY = 200

export type Task = {
  store: Store
  source?: string | undefined
  encoding?: Encoding | undefined
  rejects: RejectsFile
  progress: ImportProgress
  /** Once a file of real data is in, what is simulated goes. */
  forget: boolean
  /** Who brings the files, and whether as the second person, who signs them off. */
  by?: string | undefined
  signOff?: boolean
  /** Takes what each file changes, where that is asked for. */
  changes?: ImportChanges | undefined
  clock: () => number
}

/** Imports files one after the other; one that cannot be read leaves nothing and the others go on. Derives as it goes. */
export async function importFiles(files: readonly InputFile[], task: Task): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  const at = () => Math.floor(task.clock() / 1000)
  let forget = task.forget
  let done = 0
  for (const [i, file] of files.entries()) {
    const outcome = await importOne(file, task, done)
    outcomes.push(outcome)
    done += await sizeOf(file)
    task.progress.bytes(done)
    tell(task, outcome, `[${i + 1}/${files.length}]`)
    if (forget && outcome.imported && !outcome.imported.recorded.prepared) {
      forget = false
      const gone = await forgetSimulated(task.store, at())
      if (gone) task.progress.tell(`Forgot the simulated region: ${gone.sites} sites, ${gone.rows} rows`)
    }
    if ((i + 1) % DERIVE_EVERY === 0) await derive(task.store, at())
  }
  await derive(task.store, at())
  return outcomes
}

/** Raw bytes of a file, 0 when it cannot be looked at. */
export const sizeOf = async (file: InputFile): Promise<number> => (await stat(file.path).catch(() => null))?.size ?? 0

async function importOne({ path, file }: InputFile, task: Task, before: number): Promise<Outcome> {
  try {
    const imported = await importFile(task.store, path, {
      ...{ file, source: task.source, encoding: task.encoding, now: task.clock() },
      ...{ by: task.by, signOff: task.signOff ?? false },
      changes: task.changes && (changes => task.changes?.take(file, changes) ?? Promise.resolve()),
      rejects: rejects => task.rejects.take(file, rejects),
      bytes: read => task.progress.bytes(before + read),
    })
    return { file, imported, refused: null }
  } catch (error) {
    task.rejects.drop()
    if (!(error instanceof Refusal)) throw error
    return { file, imported: null, refused: error.message }
  }
}

function tell(task: Task, { file, imported, refused }: Outcome, counter: string): void {
  if (!imported) {
    task.progress.tell(`${counter} ${refused}`)
    return
  }
  const rejects = imported.recorded.already ? null : task.rejects.keep(nameOf(imported), file)
  if (rejects) task.progress.tell(`${counter} ${file}: ${imported.recorded.rejected} rejects in ${rejects}`)
  task.progress.line(`${counter} ${file}: ${wordsFor(imported)}`)
}

const nameOf = ({ recorded }: Imported) => (recorded.prepared ? 'prepared' : String(recorded.import))

function wordsFor({ source, recorded }: Imported): string {
  if (recorded.already) return `already imported as #${recorded.import}, nothing changed`
  const { read, stored, unchanged, revised, rejected } = recorded
  const became = recorded.prepared ? 'prepared, not public yet' : `import #${recorded.import}`
  return `${source}, ${became}: ${read} read, ${stored} stored, ${unchanged} unchanged, ${revised} revised, ${rejected} rejected`
}
