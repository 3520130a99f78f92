import type { Transaction } from '@libsql/client'
import { isCodeOf } from '#content/water/section-code.ts'
import { CLASSES } from '#content/water/shapes.ts'
import { believed, newest } from '../register/believed.ts'
import { sitesOf } from './sites-ever.ts'

const FACTS = [
  'name',
  'province',
  'watershed',
  'place',
  'body',
  'limits',
  'target',
  'longitude',
  'latitude',
  'simulated',
]

/** Limits as given; else lake limits in lakes and reservoirs, river limits in the rest; of groundwater none. */
const LIMITS = `case when e.body ->> '$.limits' is not null then e.body ->> '$.limits'
  when e.body ->> '$.water' = 'groundwater' then null
  when b.body ->> '$.kind' in ('lake', 'reservoir') then 'lake' when b.id is not null then 'river'
  else e.body ->> '$.water' end`
const TARGET = `case e.body ->> '$.target' ${CLASSES.map((name, i) => `when '${name}' then ${i + 1}`).join(' ')} end`
const micro = (field: string) => `cast(round((e.body ->> '$.${field}') * 1000000) as integer)`

/** Sections and sources that an import touched, and those in or at the water bodies that it touched. */
const TOUCHED = `(select id as code from entry where import = :import and kind in ('section', 'source')
  union select code from water_site where body in (select id from entry where import = :import and kind = 'body'))`

/** A site that was rolled back, and so is gone, comes back under its number. */
const REVIVE = `insert into water_site select g.* from water_site_gone g join entry e on e.kind = g.kind and e.id = g.code
  and e.import = :import and ${newest('e')} where g.code not in (select code from water_site) group by g.code`
const REVIVED = 'delete from water_site_gone where id in (select id from water_site)'

/** Numbers are not given twice, also not that of a site which is gone. */
const NUMBER = `(select ifnull(max(id), 0) from ${sitesOf(true)}) + row_number() over ()`

const REFRESH = `insert into water_site (id, code, kind, ${FACTS.join(', ')})
  select ${NUMBER}, e.id, e.kind, e.body ->> '$.names.zh', e.body ->> '$.province', e.body ->> '$.watershed', p.code,
    e.body ->> '$.body', ${LIMITS}, ${TARGET}, ${micro('longitude')}, ${micro('latitude')}, e.simulated
  from ${TOUCHED} t cross join entry e on e.kind in ('section', 'source') and e.id = t.code and ${newest('e')}
  left join place p on p.slug = e.body ->> '$.place'
  left join entry b on b.kind = 'body' and b.id = e.body ->> '$.body' and ${newest('b')} where true
  on conflict (code) do update set ${FACTS.map(name => `${name} = excluded.${name}`).join(', ')}`

/** Names in `province`, `watershed`, `name` that any believed version of the sections of an import says. */
const SAID = `select distinct e.body ->> '$.province' as province, e.body ->> '$.watershed' as watershed, c.value as name,
    s.id as site
  from (select distinct id from entry where import = :import and kind = 'section') t
  cross join entry e on e.kind = 'section' and e.id = t.id and ${believed('e')}
  join water_site s on s.code = e.id
  join json_each(json_insert(e.body -> '$.alsoCalled', '$[#]', e.body ->> '$.names.zh')) c`

const UNSAID = `select n.province, n.watershed, n.name, s.code
  from (select distinct id from entry where import = :import and kind = 'section') t
  cross join water_site s on s.code = t.id join water_name n on n.site = s.id
  where (n.province, n.watershed, n.name) not in (select province, watershed, name from (${SAID}))`
const FORGET = 'delete from water_name where province = ? and watershed = ? and name = ?'
const NAME = `insert into water_name (province, watershed, name, site) select province, watershed, name, site from (${SAID})
  where true on conflict (province, watershed, name) do update set site = excluded.site`

/**
 * Keeps what the tables of samples repeat of the register in step with an import: the facts of its sections and sources,
 * the limits of those whose water body it changed, and the names by which feeds call its sections. A name that a feed
 * gave stays; one that the register gave and took back goes.
 */
export async function keepSites(tx: Transaction, id: number): Promise<void> {
  const args = { import: id }
  await tx.execute({ sql: REVIVE, args })
  await tx.execute(REVIVED)
  await tx.execute({ sql: REFRESH, args })
  for (const row of (await tx.execute({ sql: UNSAID, args })).rows) {
    const [province, watershed, name] = [String(row['province']), String(row['watershed']), String(row['name'])]
    if (!isCodeOf(String(row['code']), { province, watershed, name }))
      await tx.execute({ sql: FORGET, args: [province, watershed, name] })
  }
  await tx.execute({ sql: NAME, args })
}
