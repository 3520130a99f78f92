import { z } from 'zod'
import { FacilityFile } from '#content/enforcement/file.ts'
import { Refusal } from '#content/refusal.ts'
import { ask, asOfInput } from '../ask.ts'
import { newest } from '../register/believed.ts'
import { ITEM } from '../register/list.ts'
import { isPast } from '../search/narrow.ts'
import { momentOf } from '../trail/generation.ts'
import { fileParts } from './file-parts.ts'
import { registersOf } from './read-facilities.ts'

const Input = z.object({ facility: z.string().max(100).describe('Id of the facility'), ...asOfInput })

const standing = (past: boolean) =>
  Object.entries(fileParts(past))
    .map(([name, sql]) => `'${name}', json(${sql})`)
    .join(', ')

const statement = (past: boolean) => `select ${ITEM} as item from (
  select json_set(f.body, '$.standing', json_object(${standing(past)})) as body, f.import, f.simulated
  from entry f where f.kind = 'facility' and f.id = :facility and ${newest('f', past)} limit -1) e`

const NOW = statement(false)
const PAST = statement(true)

/**
 * The file of a facility: what it is, and what the register holds of it now: permit, outlets, cases, open tasks, credit,
 * lists, registers, the last inspection and disclosures that were not filed. Throws Refusal `not-found` and `invalid` (asOf).
 */
export const facilityFile = ask('The file of a facility', Input, FacilityFile, async (ctx, { facility, asOf }) => {
  const moment = await momentOf(ctx, asOf)
  const { known } = moment
  const args = { facility, ...(known === null ? {} : { known }) }
  const row = (await ctx.store.client.execute({ sql: known === null ? NOW : PAST, args })).rows[0]
  if (!row) throw new Refusal('not-found', `There is no facility "${facility}"`)
  const file = JSON.parse(String(row['item'])) as FacilityFile
  const current = await registersOf(ctx, facility, (await isPast(ctx, moment)) ? known : null)
  const { registers } = file.standing
  file.standing.registers = registers.filter(newestOfEach).filter(({ register }) => current.includes(register))
  return file
})

/** They come with the newest year first. */
const newestOfEach = ({ register }: { register: string }, at: number, all: readonly { register: string }[]) =>
  all.findIndex(other => other.register === register) === at
