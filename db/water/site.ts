import { z } from 'zod'
import { Refusal } from '#content/refusal.ts'
import type { Limits } from '#content/water/shapes.ts'
import type { Ctx } from '../ask.ts'
import { sitesOf } from './sites-ever.ts'
import { samplesOf } from './wide.ts'

export const siteInput = {
  section: z.string().max(80).optional().describe('Id of a section; give either section or source'),
  source: z.string().max(80).optional().describe('Id of a drinking-water source'),
}

/** A site with its first and newest minute; without samples `newest` lies before `first`. */
export type Site = {
  id: number
  code: string
  limits: Limits | null
  target: number | null
  simulated: boolean
  groundwater: boolean
  first: number
  newest: number
}

const NOW = `select s.*, s.firstAt as first, s.lastAt as newest from water_site s where kind = :kind and code = :code`
const EVER = sitesOf(true)
const PAST = `select s.*, min(r.at) as first, max(r.at) as newest from ${EVER} s
  left join ${samplesOf(`site = (select id from ${EVER} where kind = :kind and code = :code)`, true)} r on r.site = s.id
  where kind = :kind and code = :code group by s.id`

/**
 * The section or drinking-water source asked for, exactly one of both; its samples as known at an import (null: now), what
 * the register says of it as of now. Throws Refusal `invalid` or `not-found`.
 */
export async function siteOf(
  ctx: Ctx,
  { section, source }: { section?: string | undefined; source?: string | undefined },
  known: number | null,
): Promise<Site> {
  if ((section === undefined) === (source === undefined))
    throw new Refusal('invalid', 'Cannot choose a site: give either "section" or "source"')
  const kind = section === undefined ? 'source' : 'section'
  const args = { kind, code: String(section ?? source) }
  const query = known === null ? { sql: NOW, args } : { sql: PAST, args: { ...args, known } }
  const row = (await ctx.store.client.execute(query)).rows[0]
  if (!row) throw new Refusal('not-found', `There is no ${kind} "${args.code}"`)
  const number = (name: string) => (row[name] === null ? null : Number(row[name]))
  return {
    id: Number(row['id']),
    code: args.code,
    limits: row['limits'] as Limits | null,
    target: number('target'),
    simulated: Number(row['simulated']) === 1,
    groundwater: kind === 'source' && row['limits'] === null,
    first: number('first') ?? 0,
    newest: number('newest') ?? -1,
  }
}
