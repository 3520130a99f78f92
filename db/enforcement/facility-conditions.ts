import { z } from 'zod'
import { ADMINISTRATORS, FACILITY_STATES, REGISTERS } from '#content/enforcement/entries.ts'
import type { Ctx } from '../ask.ts'
import type { Coded } from '../search/coded.ts'
import { accepted, holdsWords, isIn, isMember } from '../search/conditions.ts'
import { ofIndustry } from './case-conditions.ts'
import type { Facilities } from './read-facilities.ts'

const UPSTREAM = `with recursive up(node) as (select 'outfall:' || ? union
    select c.upstream from up join chain_edge c on c.downstream = up.node)
  select json_group_array(substr(node, 10)) as ids from up where node glob 'facility:*'`

/** Walked over the steps of the chain that stand now, also for `asOf`. */
const upstreamOf = {
  input: z.string().max(80).optional().describe('Only facilities whose water reaches this outfall'),
  passes: async ({ ids }: Facilities, outfall: string, { store }: Ctx) => {
    const { rows } = await store.client.execute({ sql: UPSTREAM, args: [outfall] })
    const upstream = new Set(JSON.parse(String(rows[0]?.['ids'])) as string[])
    return Uint8Array.from(ids, id => (upstream.has(id) ? 1 : 0))
  },
  of: 'outfall',
}

/** What facilities are narrowed by, in the list and its facets. */
export const FACILITY_CONDITIONS = {
  place: isIn,
  industry: ofIndustry,
  state: isMember('state', FACILITY_STATES, 'Only facilities in this state'),
  administration: isMember('administration', ADMINISTRATORS, 'Only those administered so'),
  register: {
    input: z
      .enum(REGISTERS)
      .optional()
      .describe('Only those that the newest year of this register names, as their authority published it'),
    passes: ({ coded }: Facilities, register: string) =>
      accepted(coded['registers'] as Coded, list => list !== null && JSON.parse(list).includes(register)),
  },
  outfall: upstreamOf,
  q: holdsWords<Facilities>('facility', 'Words of a name in any language, of the credit code, the id or the industry'),
} as const
