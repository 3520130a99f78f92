import type { Transaction } from '@libsql/client'
import { isCodeOf } from '#content/water/section-code.ts'
import { keepSites } from './keep-sites.ts'

/** Sites whose samples were taken back, or whose entries the import had touched. */
const TOUCHED = `(select distinct site as id from water_sample_revision where replacedBy = :by
  union select s.id from entry e join water_site s on s.code = e.id
    where e.import = :undone and e.kind in ('section', 'source'))`

const SPANS = `update water_site set firstAt = (select min(at) from water_sample w where w.site = water_site.id),
  lastAt = (select max(at) from water_sample w where w.site = water_site.id) where id in ${TOUCHED}`

const UNREGISTERED = `select s.id, s.code, s.firstAt is not null as measured from water_site s where s.id in ${TOUCHED}
  and not exists (select 1 from entry e where e.kind = s.kind and e.id = s.code and e.replacedBy is null)`

const NAMES = `select n.province, n.watershed, n.name, n.site from water_name n where n.site in ${TOUCHED}`
const RESET = `update water_site set name = :name, province = :province, watershed = :watershed, place = null, body = null,
  limits = null, target = null, longitude = null, latitude = null where id = :id`

/**
 * Puts sections and sources back as they were without an import whose samples and entries were taken back: facts and
 * names of the register, spans, and for those that only feeds name the words of the feed. What is left with neither
 * samples nor entry is kept for answers as of days before. Returns the sites that lost a name.
 */
export async function undoSites(tx: Transaction, about: { undone: number; by: number }): Promise<number[]> {
  const args = { undone: about.undone, by: about.by }
  const { rows: before } = await tx.execute({ sql: NAMES, args })
  await keepSites(tx, about.undone)
  await tx.execute({ sql: SPANS, args })
  const { rows: names } = await tx.execute({ sql: NAMES, args })
  const { rows: unregistered } = await tx.execute({ sql: UNREGISTERED, args })
  for (const row of unregistered) {
    const [id, code] = [Number(row['id']), String(row['code'])]
    const own = names
      .filter(({ site }) => Number(site) === id)
      .map(({ province, watershed, name }) => ({
        province: String(province),
        watershed: String(watershed),
        name: String(name),
      }))
      .find(name => isCodeOf(code, name))
    if (Number(row['measured']) === 0) await letGo(tx, id)
    else if (own) await tx.execute({ sql: RESET, args: { ...own, id } })
  }
  const keyOf = (row: (typeof names)[number]) => JSON.stringify(Object.values(row))
  const held = new Set(names.map(keyOf))
  return before.filter(row => !held.has(keyOf(row))).map(row => Number(row['site']))
}

async function letGo(tx: Transaction, id: number): Promise<void> {
  await tx.execute({ sql: 'delete from water_name where site = ?', args: [id] })
  await tx.execute({ sql: 'insert into water_site_gone select * from water_site where id = ?', args: [id] })
  await tx.execute({ sql: 'delete from water_site where id = ?', args: [id] })
}
