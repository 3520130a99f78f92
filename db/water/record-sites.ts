import type { Transaction } from '@libsql/client'
import type { Reject } from '#content/trail/reject.ts'
import type { FeedName, WaterPush } from '#content/water/push.ts'
import { sectionCode } from '#content/water/section-code.ts'
import type { Limits } from '#content/water/shapes.ts'
import { rowsOf } from '../rows-of.ts'
import { inXinjiang, isXinjiang } from './xinjiang.ts'

/** A site as recording needs it. `surface` false: groundwater, which has no class by river or lake limits. */
export type Site = {
  id: number
  code: string
  limits: Limits | null
  surface: boolean
  inXinjiang: boolean
  simulated: boolean
}
type Span = { first: number; last: number }

/** The sites that an import speaks of: those of the register, and those that feeds name, made on first sight. */
export type Sites = {
  faultOf: (sample: WaterPush) => Reject | null
  siteOf: (sample: WaterPush) => Site
  /** Writes the sites seen for the first time, before rows refer to them. */
  flush: () => Promise<void>
  /** Keeps from when to when each site has samples; the whole span, null when there was none. */
  close: () => Promise<Span | null>
}

const keyOf = ({ province, watershed, name }: FeedName) => `${province}\n${watershed}\n${name}`

/** Loads the known sites for one import. */
export async function sitesOf(tx: Transaction, about: { simulated: boolean }): Promise<Sites> {
  const { byId, byName, codes, gone, newest } = await load(tx)
  const spans = new Map<number, Span>()
  let nextId = newest + 1
  let fresh: (string | number)[][] = []
  const make = (name: FeedName): Site => {
    const code = freeCode(codes, sectionCode(name))
    const site = {
      id: gone.get(code) ?? nextId++,
      code,
      limits: null,
      surface: true,
      inXinjiang: isXinjiang(name.province),
      simulated: about.simulated,
    }
    codes.add(code)
    byName.set(keyOf(name), site)
    fresh.push([site.id, code, name.name, name.province, name.watershed, about.simulated ? 1 : 0])
    return site
  }
  const known = ({ site }: WaterPush) => ('id' in site ? byId.get(`${site.kind}:${site.id}`) : byName.get(keyOf(site)))
  return {
    faultOf: sample => {
      const { site, line } = sample
      const held = known(sample)
      const value = 'id' in site ? site.id : site.name
      if (!held && 'id' in site)
        return { line, field: 'site', value, reason: `no ${site.kind} is registered by this id` }
      if (!held || held.simulated === about.simulated) return null
      return { line, field: 'site', value, reason: held.simulated ? 'a simulated site' : 'a real site' }
    },
    siteOf: sample => {
      const site = known(sample) ?? make(sample.site as FeedName)
      extend(spans, site.id, sample.at)
      return site
    },
    flush: async () => {
      if (fresh.length > 0) await insertSites(tx, fresh)
      fresh = []
    },
    close: async () => {
      const rows = [...spans].map(([id, { first, last }]) => [id, first, last])
      await tx.execute({ sql: EXTEND, args: [JSON.stringify(rows)] })
      return whole([...spans.values()])
    },
  }
}

/** Two names may share a code; the later one gets a number. */
function freeCode(taken: ReadonlySet<string>, code: string): string {
  let free = code
  for (let n = 2; taken.has(free); n++) free = `${code}-${n}`
  return free
}

function extend(spans: Map<number, Span>, id: number, at: number): void {
  const span = spans.get(id)
  if (!span) spans.set(id, { first: at, last: at })
  else if (at < span.first) span.first = at
  else if (at > span.last) span.last = at
}

const whole = (spans: readonly Span[]): Span | null =>
  spans.length === 0
    ? null
    : spans.reduce((a, b) => ({ first: Math.min(a.first, b.first), last: Math.max(a.last, b.last) }))

const SITES = `select json_group_array(json_array(s.id, s.code, s.kind, s.limits, s.simulated,
    ${inXinjiang('s')},
    exists (select 1 from entry where kind = s.kind and id = s.code and replacedBy is null))) as items from water_site s`
const NAMES = `select json_group_array(json_array(site, province, watershed, name)) as items from water_name`
/** A section that was rolled back, and so is gone, comes back under its number. */
const GONE = `select json_group_array(json_array(code, id)) as items from water_site_gone where kind = 'section'`

async function load(tx: Transaction) {
  const list = async <T>(sql: string) => JSON.parse(String((await tx.execute(sql)).rows[0]?.['items'])) as T[]
  const sites = await list<[number, string, string, Limits | null, number, number, number]>(SITES)
  const byNumber = new Map<number, Site>()
  const byId = new Map<string, Site>()
  for (const [id, code, kind, limits, simulated, inXinjiang, registered] of sites) {
    const surface = kind === 'section' || limits !== null
    const site = { id, code, limits, surface, inXinjiang: inXinjiang === 1, simulated: simulated === 1 }
    byNumber.set(id, site)
    if (registered === 1) byId.set(`${kind}:${code}`, site)
  }
  const byName = new Map<string, Site>()
  for (const [id, province, watershed, name] of await list<[number, string, string, string]>(NAMES))
    byName.set(keyOf({ province, watershed, name }), byNumber.get(id) as Site)
  const codes = new Set(sites.map(([, code]) => code))
  const gone = new Map(await list<[string, number]>(GONE))
  const newest = [...byNumber.keys(), ...gone.values()].reduce((most, id) => Math.max(most, id), 0)
  return { byId, byName, codes, gone, newest }
}

const FRESH = rowsOf(['id', 'code', 'name', 'province', 'watershed', 'simulated'], '?')
const INSERT_SITES = `insert into water_site (id, code, kind, name, province, watershed, simulated)
  select id, code, 'section', name, province, watershed, simulated from ${FRESH}`
const INSERT_NAMES = `insert into water_name (province, watershed, name, site)
  select province, watershed, name, id from ${FRESH}`

async function insertSites(tx: Transaction, fresh: readonly unknown[]): Promise<void> {
  const args = [JSON.stringify(fresh)]
  await tx.execute({ sql: INSERT_SITES, args })
  await tx.execute({ sql: INSERT_NAMES, args })
  await tx.execute('delete from water_site_gone where id in (select id from water_site)')
}

const EXTEND = `update water_site set firstAt = min(ifnull(water_site.firstAt, i.first), i.first),
    lastAt = max(ifnull(water_site.lastAt, i.last), i.last)
  from ${rowsOf(['id', 'first', 'last'], '?')} i where i.id = water_site.id`
