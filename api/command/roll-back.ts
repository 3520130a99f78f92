import type { Store } from '#db/open.ts'
import { changesBack } from '#db/trail/changes.ts'
import { rollBack } from '#db/trail/roll-back.ts'
import { dryRun } from './dry-run.ts'
import type { WantedImport } from './import-arguments.ts'
import { importChanges } from './import-changes.ts'

type Asked = Pick<WantedImport, 'rollBack' | 'dry-run' | 'diff'>

/** Rolls one import back, or with `--dry-run` shows what that would change. Throws Refusal as rollBack says. */
export async function runRollBack(store: Store, asked: Asked, clock: () => number): Promise<0> {
  const wanted = asked.rollBack as NonNullable<Asked['rollBack']>
  const dry = asked['dry-run']
  const changes = dry || asked.diff !== undefined ? importChanges(asked.diff) : null
  const name = `import ${wanted.undoes}`
  const act = (target: Store) =>
    rollBack(target, wanted, Math.floor(clock() / 1000), async (tx, id) => changes?.take(name, changesBack(tx, id)))
  const done = await (dry ? dryRun(store, true, act) : act(store))
  if (changes) process.stdout.write(`${changes.words(name, done.taken)}\n`)
  const what = `import ${done.undoes} (${done.file}): ${done.taken} entries and rows taken back`
  process.stdout.write(dry ? `Would roll back ${what}\n` : `Rolled back ${what}, as import ${done.import}\n`)
  if (dry) process.stderr.write('Dry run: nothing was stored\n')
  return 0
}
