import type { Transaction } from '@libsql/client'
import type { ResultPush } from '#content/enforcement/monitoring/push.ts'
import type { Reject } from '#content/trail/reject.ts'
import { believed, newest } from '../register/believed.ts'
import { rowsOf } from '../rows-of.ts'

type Outlet = { id: number; facility: string; outlet: string; simulated: boolean }
type Span = { first: number; last: number }

/** The outlets of the register that an import of results speaks of. */
export type Outlets = {
  /** Why the outlet of a result cannot be told, or its agency is not known; null when both can. */
  faultOf: (result: ResultPush) => Reject | null
  /** The id of the outlet of a result without such a fault. */
  siteOf: (result: ResultPush) => number
  /** Keeps from when to when each outlet has results; the whole span, null when there was none. */
  close: () => Promise<Span | null>
}

const OUTLETS = `select e.body ->> '$.facility' as facility, e.body ->> '$.outlet' as outlet, e.body ->> '$.device' as device,
    e.simulated, m.id from entry e
  left join monitored_outlet m on m.facility = e.body ->> '$.facility' and m.outlet = e.body ->> '$.outlet'
  where e.kind = 'outlet' and ${newest('e')}`
const AGENCIES = `select distinct e.id from entry e where e.kind = 'agency' and ${believed('e')} and e.simulated <= ?`
const NEXT = 'select ifnull(max(id), 0) + 1 as id from monitored_outlet'

/** Loads what the register knows of outlets, devices and agencies, for one import. */
export async function outletsOf(tx: Transaction, about: { simulated: boolean }): Promise<Outlets> {
  const { byName, byDevice } = await load(tx)
  const agencies = await agenciesOf(tx, about.simulated)
  let nextId = Number((await tx.execute(NEXT)).rows[0]?.['id'])
  const spans = new Map<Outlet, Span>()
  const known = ({ outlet }: ResultPush): Outlet[] =>
    'device' in outlet ? (byDevice.get(outlet.device) ?? []) : [byName.get(nameOf(outlet)) ?? []].flat()
  return {
    faultOf: result => outletFault(result, known(result), about.simulated) ?? agencyFault(result, agencies),
    siteOf: result => {
      const [outlet] = known(result) as [Outlet]
      if (outlet.id === 0) outlet.id = nextId++
      const { first, last } = spans.get(outlet) ?? { first: result.at, last: result.at }
      spans.set(outlet, { first: Math.min(first, result.at), last: Math.max(last, result.at) })
      return outlet.id
    },
    close: async () => {
      await keepSpans(tx, spans, about.simulated)
      const all = [...spans.values()]
      if (all.length === 0) return null
      return { first: Math.min(...all.map(one => one.first)), last: Math.max(...all.map(one => one.last)) }
    },
  }
}

const nameOf = ({ facility, outlet }: { facility: string; outlet: string }) => `${facility}>${outlet}`

async function load(tx: Transaction) {
  const byName = new Map<string, Outlet>()
  const byDevice = new Map<string, Outlet[]>()
  for (const row of (await tx.execute(OUTLETS)).rows) {
    const [facility, outlet] = [String(row['facility']), String(row['outlet'])]
    const held = { id: Number(row['id'] ?? 0), facility, outlet, simulated: Number(row['simulated']) === 1 }
    byName.set(nameOf(held), held)
    const device = row['device']
    if (typeof device === 'string') byDevice.set(device, [...(byDevice.get(device) ?? []), held])
  }
  return { byName, byDevice }
}

async function agenciesOf(tx: Transaction, simulated: boolean): Promise<ReadonlySet<string>> {
  const { rows } = await tx.execute({ sql: AGENCIES, args: [simulated ? 1 : 0] })
  return new Set(rows.map(row => String(row['id'])))
}

function outletFault({ outlet, line }: ResultPush, known: readonly Outlet[], simulated: boolean): Reject | null {
  const byDevice = 'device' in outlet
  const field = byDevice ? 'MN' : 'outlet'
  const value = (byDevice ? outlet.device : nameOf(outlet)).slice(0, 80)
  const [held, other] = known
  const fault = (reason: string): Reject => ({ line, field, value, reason })
  if (!held) return fault(byDevice ? 'no outlet is registered with this device' : 'no such outlet in the register')
  if (other) return fault('several outlets are registered with this device')
  if (held.simulated === simulated) return null
  return fault(held.simulated ? 'an outlet of a simulated facility' : 'an outlet of a real facility')
}

function agencyFault({ agency, line }: ResultPush, known: ReadonlySet<string>): Reject | null {
  if (agency === null || known.has(agency)) return null
  return { line, field: 'agency', value: agency.slice(0, 80), reason: 'no such agency in the register' }
}

const KEEP = `insert into monitored_outlet (id, facility, outlet, firstAt, lastAt, simulated)
  select id, facility, outlet, firstAt, lastAt, simulated
  from ${rowsOf(['id', 'facility', 'outlet', 'firstAt', 'lastAt', 'simulated'], '?')} where true
  on conflict (id) do update set firstAt = min(firstAt, excluded.firstAt), lastAt = max(lastAt, excluded.lastAt)`

async function keepSpans(tx: Transaction, spans: ReadonlyMap<Outlet, Span>, simulated: boolean): Promise<void> {
  const rows = [...spans].map(([{ id, facility, outlet }, { first, last }]) => [
    ...[id, facility, outlet, first, last, simulated ? 1 : 0],
  ])
  await tx.execute({ sql: KEEP, args: [JSON.stringify(rows)] })
}
