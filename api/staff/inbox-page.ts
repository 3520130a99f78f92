import { readPublicNumber } from '#content/report/public-number.ts'
import { scopeOf } from '#content/report/staff/rights.ts'
import { inbox } from '#db/report/staff/inbox.ts'
import { offices } from '#db/report/staff/offices.ts'
import { actorIn, onward, type StaffHandler, staffPage } from './staff-door.ts'

const FLAGS = ['overdue', 'unconfirmed', 'wrote', 'mine', 'closed', 'clustered'] as const
const CHOSEN = ['state', 'category', 'place', 'cursor'] as const
/** How a query names the desk of the portal, which has no name. */
const DESK = '-'

/** Where an account begins: what waits for its role. */
const FIRST_PAGES = { identity: 'identity', administrator: 'accounts' } as const

/** The reports before an account, by the day on which the next duty is due; a number leads to its report. */
export const showInbox: StaffHandler = async (door, asked) => {
  const { staff, query } = asked
  if (staff !== null && scopeOf(staff.role, 'list') === null)
    return onward(asked, FIRST_PAGES[staff.role as keyof typeof FIRST_PAGES] ?? 'password')
  if (query['number']?.trim()) return onward(asked, `report/${readPublicNumber(query['number'])}`)
  const ctx = actorIn(door, asked)
  const { items, counts, next } = await inbox(ctx, filtersIn(query))
  return staffPage(door, asked, 'inbox', { query, items, counts, next, offices: await offices(ctx, {}) })
}

function filtersIn(query: Readonly<Record<string, string>>): Parameters<typeof inbox>[1] {
  const chosen = CHOSEN.filter(name => query[name]).map(name => [name, query[name]])
  const flags = FLAGS.map(name => [name, query[name] === '1'])
  const office = query['office'] ? { office: query['office'] === DESK ? null : query['office'] } : {}
  return { ...Object.fromEntries([...chosen, ...flags]), ...office }
}
