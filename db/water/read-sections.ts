import { dayOfMinute } from '#content/time.ts'
import type { Limits } from '#content/water/shapes.ts'
import type { Ctx } from '../ask.ts'
import { newest } from '../register/believed.ts'
import { newestAsOf } from '../trail/rows-as-of.ts'
import type { Facts } from './read-months.ts'
import { sitesOf } from './sites-ever.ts'
import { EVER, monthOf, WATER_SAMPLE } from './wide.ts'
import { inXinjiang, WITHIN } from './xinjiang.ts'

/** A section with what the register says of it now. */
export type SectionFacts = Facts & {
  place: string | null
  body: string | null
  inXinjiang: boolean
  /** The day of its first sample; null without any. */
  firstDay: number | null
}

const SECTIONS = (
  past: boolean,
) => `select json_group_array(json_array(s.id, s.code, s.limits, s.target, s.simulated, p.slug, s.body, ${inXinjiang('s')}, s.firstAt))
  as items from ${sitesOf(past)} s left join place p on p.code = s.place where s.kind = 'section' and ${WITHIN} order by s.code`

type Row = [number, string, Limits | null, number | null, number, string | null, string | null, number, number | null]

/**
 * Sections by code, only those within a place where `place` (see placeArg) is given; as of an import (`known`) also those
 * that were rolled back since.
 */
export async function readSections(ctx: Ctx, place: string | null, known: number | null): Promise<SectionFacts[]> {
  const { rows } = await ctx.store.client.execute({ sql: SECTIONS(known !== null), args: { place } })
  return (JSON.parse(String(rows[0]?.['items'])) as Row[]).map(
    ([id, code, limits, target, simulated, place, body, ours, firstAt]) => ({
      ...{ id, code, limits, target, place, body },
      simulated: simulated === 1,
      inXinjiang: ours === 1,
      firstDay: firstAt === null ? null : dayOfMinute(firstAt),
    }),
  )
}

/** A basin or water body of the register: `part` is the basin that it is in. */
export type Water = { id: string; name: string; kind: string; part: string | null }

const WATERS = `select json_group_array(json_object('id', e.id, 'name', e.body ->> '$.names.zh',
    'kind', ifnull(e.body ->> '$.kind', e.kind), 'part', e.body ->> iif(e.kind = 'body', '$.basin', '$.within')))
  as items from entry e where e.kind = :kind and ${newest('e')}`

/** Basins or water bodies of the register as it stands now, by id. */
export async function readWaters(ctx: Ctx, kind: 'basin' | 'body'): Promise<Map<string, Water>> {
  const { rows } = await ctx.store.client.execute({ sql: WATERS, args: { kind } })
  const waters = JSON.parse(String(rows[0]?.['items'])) as Water[]
  return new Map(waters.map(water => [water.id, water]))
}

const of = (time: string, past: boolean) =>
  `select max(${time}) as at from ${sitesOf(past)} s where s.id in (select value from json_each(:sites))`
const NOW = of('s.lastAt', false)
const PAST = of(newestAsOf(WATER_SAMPLE, 'at', EVER), true)

/** The newest month in which any of the sites has a sample, as stored now or known at an import; null when none has. */
export async function newestMonth(ctx: Ctx, sites: readonly Facts[], known: number | null): Promise<string | null> {
  const args = { sites: JSON.stringify(sites.map(({ id }) => id)) }
  const query = known === null ? { sql: NOW, args } : { sql: PAST, args: { ...args, known } }
  const at = (await ctx.store.client.execute(query)).rows[0]?.['at'] ?? null
  return at === null ? null : monthOf(Number(at))
}
