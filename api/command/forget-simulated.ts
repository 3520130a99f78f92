import { derive } from '#db/air/derive.ts'
import { forgetSimulated } from '#db/air/forget-simulated.ts'
import { openTarget } from './target.ts'

if (import.meta.main) {
  const { store } = await openTarget()
  const at = Math.floor(Date.now() / 1000)
  const gone = await forgetSimulated(store, at)
  await derive(store, at)
  process.stdout.write(
    gone
      ? `Forgot the simulated region: ${gone.stations} stations, ${gone.hours} hours, ${gone.imports} imports; generation ${gone.generation}. It is never filled again.\n`
      : 'There is nothing simulated here.\n',
  )
  store.close()
}
