import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Batch, Push } from '#content/air/push.ts'
import { type Fault, Refusal } from '#content/refusal.ts'
import { hourAt } from '#content/time.ts'
import { ask } from '../ask.ts'
import { derive } from '../trail/derive.ts'
import { currentGeneration } from '../trail/generation.ts'
import { simulatedState } from '../trail/simulated-state.ts'
import { keyOwner } from './operator-keys.ts'
import { record } from './record.ts'

/** `request` is the body as text, for its hash; `read` turns it into pushes once the key is known to be good. */
const Input = z.object({
  key: z.string().max(200).nullable(),
  request: z.string(),
  read: z.custom<() => Push[]>(value => typeof value === 'function'),
})

export const Pushed = z
  .object({
    import: z.int().describe('Number of the import that the hours became'),
    generation: z.int().describe('Generation of the data that holds them'),
    station: z.string().describe('Code of the station here: the name of the key, a hyphen, the code sent'),
    stored: z.int().describe('Hours new'),
    unchanged: z.int().describe('Hours already there with the same values'),
    revised: z.int().describe('Hours whose values changed; the old ones are kept'),
    already: z.boolean().describe('True when the same request was taken before; then nothing changed'),
  })
  .meta({ id: 'Pushed', description: 'What became of the hours that an operator sent' })
export type Pushed = z.infer<typeof Pushed>

const CODE = /^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$/

/**
 * Hours of one station from its operator, all or none; on the disk and derived before it answers. The same request again
 * changes nothing. The station is named after the key, so that no operator can write into another's or a national station.
 * Concentrations in µg/m³, CO in mg/m³. Throws Refusal `unauthorized`, `invalid` (one fault per wrong field), `conflict`
 * (the database holds the simulated region).
 */
export const pushHours = ask('Hours from a station operator', Input, Pushed, async (ctx, { key, request, read }) => {
  const owner = await keyOwner(ctx, key)
  const sent = read()
  const faults = faultsOf(sent, hourAt(ctx.now) + 1)
  const [first] = faults
  if (first) throw new Refusal('invalid', `Cannot take the hours at ${first.pointer}: ${first.detail}`, faults)
  if ((await simulatedState(ctx.store)).simulated)
    throw new Refusal(
      'conflict',
      'Cannot take the hours: this portal holds the simulated region, real data does not mix',
    )
  const station = `${owner}-${sent[0]?.station}`
  const pushes = sent.map(push => ({ ...push, station }))
  const receivedAt = Math.floor(ctx.now / 1000)
  const sha256 = createHash('sha256').update(`${owner}\n${request}`).digest('hex')
  const about = { source: 'operator', file: `${station}.json`, sha256, receivedAt, simulated: false, repeatable: true }
  const done = await record(ctx.store, about, oneBatch(pushes))
  await derive(ctx.store, receivedAt)
  const generation = await currentGeneration(ctx.store.client)
  const { stored, unchanged, revised, already } = done
  return { import: done.import, generation, station, stored, unchanged, revised, already }
})

function faultsOf(pushes: readonly Push[], newest: number): Fault[] {
  const code = pushes[0]?.station ?? ''
  const late = pushes.flatMap(({ hour }, i) =>
    hour > newest ? [{ pointer: `/hours/${i}/hour`, detail: 'an hour to come' }] : [],
  )
  if (CODE.test(code)) return late
  return [{ pointer: '/station', detail: `expected 1 to 40 letters, digits, _ and - (got "${code}")` }, ...late]
}

async function* oneBatch(pushes: Push[]): AsyncGenerator<Batch> {
  yield { pushes, rejects: [], read: pushes.length }
}
