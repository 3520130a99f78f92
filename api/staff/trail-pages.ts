import { reportTrail, staffTrail } from '#db/report/staff/trails.ts'
import { actorIn, type StaffAsked, type StaffHandler, staffPage } from './staff-door.ts'

const chosen = ({ query }: StaffAsked, ...names: string[]) =>
  Object.fromEntries(names.filter(name => query[name]?.trim()).map(name => [name, query[name]?.trim() ?? '']))

/** What was done to reports. */
export const showTrail: StaffHandler = async (door, asked) => {
  const page = await reportTrail(actorIn(door, asked), chosen(asked, 'number', 'who', 'act', 'cursor'))
  return staffPage(door, asked, 'trail', { query: asked.query, ...page })
}

/** What was done to accounts and offices. */
export const showStaffTrail: StaffHandler = async (door, asked) => {
  const page = await staffTrail(actorIn(door, asked), chosen(asked, 'about', 'who', 'act', 'cursor'))
  return staffPage(door, asked, 'staff-trail', { query: asked.query, ...page })
}
