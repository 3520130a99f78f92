import type { Ctx } from '../ask.ts'
import { newest } from '../register/believed.ts'
import { momentOf } from '../trail/generation.ts'

const statement = (past: boolean) => `select f.id, f.body ->> '$.names.zh' as name from json_each(:facilities) given
  cross join entry f where f.kind = 'facility' and f.id = given.value and ${newest('f', past)}`

/** Chinese names of facilities by their ids, as they were in a generation; without those that it does not know. */
export async function facilityNames(
  ctx: Ctx,
  facilities: readonly string[],
  generation: number,
): Promise<ReadonlyMap<string, string>> {
  if (facilities.length === 0) return new Map()
  const { known } = await momentOf(ctx, String(generation))
  const args = { facilities: JSON.stringify(facilities), ...(known === null ? {} : { known }) }
  const { rows } = await ctx.store.client.execute({ sql: statement(known !== null), args })
  return new Map(rows.map(({ id, name }) => [String(id), String(name)]))
}
