import { z } from 'zod'
import { Refusal } from '#content/refusal.ts'
import { readJson } from './read-json.ts'
import type { Rows } from './source.ts'

const Cell = z.union([z.string(), z.number(), z.null()]).transform(cell => (cell === null ? '' : String(cell)))
const Answer = z.object({ thead: z.array(z.string()), tbody: z.array(z.array(Cell)) })

/**
 * The table in an answer of the live service, `{ thead: […], tbody: [[…], …] }`; lines count the rows of `tbody`.
 * Throws Refusal `invalid`: not JSON, or no such table, as the `-1` that it gives to whoever did not ask for its page first.
 */
export async function* servedRows(text: AsyncIterable<string>, file: string): AsyncGenerator<Rows> {
  const json = await readJson(text, file)
  const answer = Answer.safeParse(json)
  if (!answer.success) {
    const [issue] = answer.error.issues
    const where = issue?.path.join('/') || JSON.stringify(json)?.slice(0, 40)
    throw new Refusal('invalid', `Cannot read ${file}: no table of the live service (${where}: ${issue?.message})`)
  }
  const { thead, tbody } = answer.data
  yield { rows: [thead, ...tbody], lines: [1, ...tbody.keys().map(i => i + 1)] }
}
