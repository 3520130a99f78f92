import { z } from 'zod'
import { Refusal } from '#content/refusal.ts'
import { Chain } from '#content/water/answers.ts'
import { NODE_KINDS } from '#content/water/entries.ts'
import { ask, asOfInput, type Ctx } from '../ask.ts'
import { jsonList } from '../json.ts'
import { newest } from '../register/believed.ts'
import { placed } from '../register/placed.ts'
import { rowsOf } from '../rows-of.ts'
import { momentOf } from '../trail/generation.ts'
import type { Step } from './follow-step.ts'
import type { StepsAt, Walked } from './reach.ts'
import { walkChain } from './walk-chain.ts'

const NODE = new RegExp(`^(${NODE_KINDS.join('|')}):.{1,80}$`, 'u')

const Input = z.object({
  node: z.string().max(100).regex(NODE, 'expected kind:id, e.g. outfall:PW001').describe('Where to start, kind:id'),
  depth: z.coerce.number().int().min(1).max(50).default(12).describe('Steps each way, 1 to 50'),
  limit: z.coerce.number().int().min(1).max(10_000).default(1000).describe('Things at most, 1 to 10000'),
  ...asOfInput,
})

const STEPS = `json_group_array(json_array(s.upstream, s.downstream, s.kilometre, s.atMouth)) as items`
const AT = (end: string) => `select ${STEPS} from json_each(:wanted) n cross join chain_edge s on s.${end} = n.value`
const AT_NODES = { upstream: AT('downstream'), downstream: AT('upstream') } as const
const PAST = `select ${STEPS} from (${placed(
  `(select e.body ->> '$.upstream' as upstream, e.body ->> '$.downstream' as downstream
    from entry e where e.kind = 'edge' and e.validTo is null and ${newest('e', true)})`,
  true,
)}) s`

const NODES = (past: boolean) => `select json_group_array(json_array(e.body ->> '$.names.zh', e.body ->> '$.kilometre',
    e.simulated)) as items
  from ${rowsOf(['kind', 'id'], ':wanted')} i left join entry e on e.kind = i.kind and e.id = i.id and ${newest('e', past)}`
/** An edge without its days: those of the chain hold. */
const EDGES = (
  past: boolean,
) => `select ${jsonList(`json_remove(json_set(e.body, '$.import', e.import), '$.from', '$.to')`)} as items
  from json_each(:wanted) i cross join entry e on e.kind = 'edge' and e.id = i.value and ${newest('e', past)}`

/**
 * Everything upstream and downstream of one thing, nearest first, and the steps between with their evidence: from a
 * facility by pipe and outfall to the water body, its sections and drinking-water sources, and back. What kilometres show
 * to lie the other way on a water body is left out, and a tributary counts where it joins; at equal kilometres both
 * count, and of a body that is itself asked for everything does. Where a kilometre is unknown, what may lie that way is
 * there with `located` false. Only steps that have no last day. Distances in kilometres. Throws Refusal `invalid` and
 * `not-found` (node, asOf).
 */
export const chain = ask('The chain from facility to section', Input, Chain, async (ctx, input) => {
  const { known } = await momentOf(ctx, input.asOf)
  const walk = await walkChain(input.node, await stepsOf(ctx, known), { depth: input.depth, most: input.limit })
  const nodes = await describe(ctx, walk.nodes, known)
  const edges = await read(
    ctx,
    EDGES(known !== null),
    walk.steps.map(([upstream, downstream]) => `${upstream}>${downstream}`),
    known,
  )
  return { node: input.node, nodes, edges: edges as Chain['edges'], complete: walk.complete }
})

/** The steps at nodes, asked for as the walk goes; of the past all at once, for only those of today have an index. */
async function stepsOf(ctx: Ctx, known: number | null): Promise<StepsAt> {
  if (known === null) return async (nodes, direction) => (await read(ctx, AT_NODES[direction], nodes, null)) as Step[]
  const all = (await read(ctx, PAST, null, known)) as Step[]
  const at = { upstream: Map.groupBy(all, ([, to]) => to), downstream: Map.groupBy(all, ([from]) => from) }
  return async (nodes, direction) => nodes.flatMap(node => at[direction].get(node) ?? [])
}

async function read({ store }: Ctx, sql: string, wanted: unknown, known: number | null): Promise<unknown[]> {
  const args = { ...(wanted === null ? {} : { wanted: JSON.stringify(wanted) }), ...(known === null ? {} : { known }) }
  const row = (await store.client.execute({ sql, args })).rows[0]
  return JSON.parse(String(row?.['items'])) as unknown[]
}

async function describe(ctx: Ctx, walked: readonly Walked[], known: number | null): Promise<Chain['nodes']> {
  const parts = walked.map(({ node }) => {
    const colon = node.indexOf(':')
    return [node.slice(0, colon), node.slice(colon + 1)] as const
  })
  const facts = (await read(ctx, NODES(known !== null), parts, known)) as [
    string | null,
    number | null,
    number | null,
  ][]
  if (facts[0]?.[2] == null) throw new Refusal('not-found', `There is no ${parts[0]?.[0]} "${parts[0]?.[1]}"`)
  return walked.map(({ node, direction, steps, located }, i) => {
    const [kind, id] = parts[i] as readonly [Chain['nodes'][number]['kind'], string]
    const [name, kilometre, simulated] = facts[i] as [string | null, number | null, number | null]
    return { node, kind, id, name, direction, steps, located, kilometre, simulated: simulated === 1 }
  })
}
