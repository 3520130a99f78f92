import { Refusal } from '#content/refusal.ts'
import { createKey, listKeys, revokeKey } from '#db/air/operator-keys.ts'
import type { Store } from '#db/open.ts'
import { WrongEnvironment } from '../environment.ts'
import { table } from './table.ts'
import { openTarget } from './target.ts'

const USAGE = `Usage: npm run key -- create <name>   makes a key for a station operator; its secret is shown once
       npm run key -- list            names, when they were made, and when revoked
       npm run key -- revoke <name>   from then on nothing is taken with it`

const day = (at: number | null) => (at === null ? '' : new Date(at * 1000).toISOString())

const ACTS: Record<string, { named: boolean; run: (store: Store, name: string, at: number) => Promise<string> }> = {
  create: {
    named: true,
    run: async (store, name, at) =>
      `${await createKey(store, name, at)}\nThis is the key of "${name}", shown only now. Its stations are called ${name}-<code>.`,
  },
  list: {
    named: false,
    run: async store =>
      table(
        ['name', 'created', 'revoked'],
        (await listKeys(store)).map(key => [key.name, day(key.createdAt), day(key.revokedAt)]),
      ),
  },
  revoke: {
    named: true,
    run: async (store, name, at) => {
      await revokeKey(store, name, at)
      return `Revoked the key "${name}".`
    },
  },
}

/** Runs the command. Returns its exit code: 0 done, 1 refused, 2 wrong usage. */
export async function runKey(args: readonly string[], print: (text: string) => void): Promise<0 | 1 | 2> {
  const [verb = '', name = ''] = args
  const act = ACTS[verb]
  if (!act || args.length !== (act.named ? 2 : 1)) {
    print(USAGE)
    return 2
  }
  const { store } = await openTarget()
  try {
    print(await act.run(store, name, Math.floor(Date.now() / 1000)))
    return 0
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    print(error.message)
    return 1
  } finally {
    store.close()
  }
}

if (import.meta.main) {
  try {
    process.exitCode = await runKey(process.argv.slice(2), text => process.stdout.write(`${text}\n`))
  } catch (error) {
    if (!(error instanceof WrongEnvironment || error instanceof Refusal)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = error instanceof Refusal ? 1 : 2
  }
}
