import type { InValue, Transaction } from '@libsql/client'
import { Refusal } from '#content/refusal.ts'
import { labelOf, reasonOf } from '#content/trail/label.ts'
import { undoStations } from '../air/undo-stations.ts'
import type { Store } from '../open.ts'
import { correctorsOf, devicesLost, type Lost, referrersTo, undoEntries } from '../register/undo-entries.ts'
import { undoSites } from '../water/undo-sites.ts'
import { WATER_SAMPLE } from '../water/wide.ts'
import { deriveIn } from './derive.ts'
import { comingGeneration } from './generation.ts'
import { inForce } from './in-force.ts'
import { revisersOf, type Undoing, undoRows } from './undo-rows.ts'
import { WIDES } from './wides.ts'

/** The import to roll back, who does it under a name that becomes public, and why. */
export type Wanted = { undoes: number; by: string; reason: string }

/** What became of it: the number of the roll-back in the sequence of imports, and the rows taken back. */
export type Undone = { import: number; undoes: number; file: string; generation: number; taken: number }

/** Called before anything is taken back, while what the import changed can be read. */
export type Look = (tx: Transaction, id: number) => Promise<void>

/**
 * Takes a whole import back, in one transaction that is public at once as one generation: what it had revised holds again,
 * what it had brought is gone, and everything derived follows; answers `asOf` the generations between stay. The trail
 * keeps both, and the same file may come in again. What waits to be derived is made public first. Throws Refusal
 * `invalid` (name, reason), `not-found`, and `conflict`: rolled back already, a roll-back or simulated itself, of before
 * roll-backs were possible, or still needed by later imports, which it names.
 * @param at epoch seconds
 */
export function rollBack(store: Store, wanted: Wanted, at: number, look: Look = async () => {}): Promise<Undone> {
  const words = { by: labelOf(wanted.by), reason: reasonOf(wanted.reason) }
  return store.write(async tx => {
    await deriveIn(tx, at)
    const about = await importToUndo(tx, wanted.undoes)
    await look(tx, wanted.undoes)
    const generation = await comingGeneration(tx)
    const by = await openRollBack(tx, { ...words, undoes: wanted.undoes, generation, at })
    const taken = await undo(tx, { ...about, undone: wanted.undoes, by })
    await tx.execute({ sql: 'update import set revised = ? where import = ?', args: [taken, by] })
    await deriveIn(tx, at, 'roll-back')
    return { import: by, undoes: wanted.undoes, file: about.file, generation, taken }
  })
}

type Found = { file: string; firstHour: number | null; lastHour: number | null }

async function importToUndo(tx: Transaction, id: number): Promise<Found> {
  const sql = `select *, (select u.import from import u where u.undoes = i.import) as gone from import i where import = ?`
  const row = (await tx.execute({ sql, args: [id] })).rows[0]
  if (!row) throw new Refusal('not-found', `Cannot roll back import ${id}: there is none of this number`)
  const refuse = (why: string) => new Refusal('conflict', `Cannot roll back import ${id}: ${why}`)
  if (row['undoes'] !== null) throw refuse(`it is itself the roll-back of import ${row['undoes']}`)
  if (row['gone'] !== null) throw refuse(`it was rolled back already, as ${row['gone']}`)
  if (Number(row['simulated']) === 1) throw refuse('it is simulated; run: npm run forget-simulated')
  if (Number(row['traced']) === 0)
    throw refuse('it came in before the trail kept which later imports repeat an earlier one')
  const hour = (name: string) => (row[name] === null ? null : Number(row[name]))
  return { file: String(row['file']), firstHour: hour('firstHour'), lastHour: hour('lastHour') }
}

const OPEN = `insert into import (generation, source, file, sha256, receivedAt, read, stored, unchanged, revised, rejected,
    simulated, undoes, undoneBy, reason)
  select :generation, 'roll-back', file, sha256, :at, 0, 0, 0, 0, 0, 0, import, :by, :reason from import
  where import = :undoes returning import`

async function openRollBack(tx: Transaction, args: Record<string, string | number>): Promise<number> {
  return Number((await tx.execute({ sql: OPEN, args })).rows[0]?.['import'])
}

/** Takes everything back, and refuses where later imports stand on it: what was taken back by then is undone with the act. */
async function undo(tx: Transaction, about: Undoing): Promise<number> {
  const { undone } = about
  const revisers = await correctorsOf(tx, undone)
  for (const table of WIDES) revisers.push(...(await revisersOf(tx, table, about)))
  refuseFor(undone, revisers, 'revised what it says')
  refuseFor(undone, await repeatersOf(tx, undone), 'said again, or said less of, what it says')
  let taken = 0
  for (const table of WIDES) taken += await undoRows(tx, table, about)
  const entries = await undoEntries(tx, about)
  await undoStations(tx, about)
  const renamed = await undoSites(tx, about)
  refuseFor(undone, await referrersTo(tx, entries.lost), 'refer to entries that only it brought')
  const unknown = [...entries.lost, ...(await devicesLost(tx, undone))]
  refuseFor(undone, await measurersOf(tx, undone, unknown, renamed), 'brought samples of what it registered')
  return taken + entries.taken
}

function refuseFor(undone: number, found: readonly number[], why: string): void {
  if (found.length === 0) return
  const imports = [...new Set(found)].toSorted((a, b) => b - a)
  const named = imports.slice(0, MOST_NAMED).join(', ') + (imports.length > MOST_NAMED ? ' and more' : '')
  throw new Refusal(
    'conflict',
    `Cannot roll back import ${undone}: later imports ${why}; roll these back first: ${named}`,
  )
}

const MOST_NAMED = 20

async function repeatersOf(tx: Transaction, undone: number): Promise<number[]> {
  const sql = `select r.by from repeated r join import i on i.import = r.by where r.import = ? and ${inForce('i')}`
  return (await tx.execute({ sql, args: [undone] })).rows.map(row => Number(row['by']))
}

/** The later imports with rows of or by what is lost, or of sites that lost a name by which feeds called them. */
async function measurersOf(tx: Transaction, undone: number, lost: readonly Lost[], renamed: readonly number[]) {
  const found: number[] = []
  const idsOf = (kinds: readonly string[]) =>
    JSON.stringify(lost.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id))
  const find = async (sql: string, args: InValue[]) =>
    found.push(...(await tx.execute({ sql, args: [...args, undone] })).rows.map(row => Number(row['import'])))
  for (const { wide, sites, kinds, refers } of WIDES) {
    const names = wide.table === WATER_SAMPLE.table ? renamed : []
    if (kinds.length > 0)
      await find(
        `select distinct w.import from ${sites} s cross join ${wide.table} w on w.site = s.id
        where (s.code in ${LISTED} or s.id in ${LISTED}) and w.import > ?`,
        [idsOf(kinds), JSON.stringify(names)],
      )
    for (const [column, kind] of Object.entries(refers))
      await find(`select distinct w.import from ${wide.table} w where w.${column} in ${LISTED} and w.import > ?`, [
        idsOf([kind]),
      ])
  }
  return found
}

const LISTED = '(select value from json_each(?))'
