import { Refusal } from '#content/refusal.ts'
import { derive } from '#db/trail/derive.ts'
import { type Forgotten, forgetSimulated } from '#db/trail/forget-simulated.ts'
import { WrongEnvironment } from '../environment.ts'
import { openTarget } from './target.ts'

async function runForget(): Promise<Forgotten | null> {
  const { store } = await openTarget()
  try {
    const at = Math.floor(Date.now() / 1000)
    const gone = await forgetSimulated(store, at)
    await derive(store, at)
    return gone
  } finally {
    store.close()
  }
}

const wordsFor = (gone: Forgotten | null) =>
  gone
    ? `Forgot the simulated region: ${gone.sites} sites, ${gone.rows} rows, ${gone.imports} imports. It is never filled again.`
    : 'There is nothing simulated here.'

if (import.meta.main) {
  try {
    process.stdout.write(`${wordsFor(await runForget())}\n`)
  } catch (error) {
    if (!(error instanceof WrongEnvironment || error instanceof Refusal)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = error instanceof Refusal ? 1 : 2
  }
}
