import { refuseRelease, release, showRelease, withdrawRelease } from '#db/report/staff/release.ts'
import { releases } from '#db/report/staff/releases.ts'
import { actorIn, deed, onward, type StaffHandler, staffPage } from './staff-door.ts'

/** Releases that wait for a second person, and those that stand. */
export const showReleases: StaffHandler = async (door, asked) =>
  staffPage(door, asked, 'releases', { items: await releases(actorIn(door, asked), {}) })

/** What the public would be told. */
export const showProposed: StaffHandler = async (door, asked) =>
  staffPage(door, asked, 'release', await showRelease(actorIn(door, asked), { number: asked.params['number'] ?? '' }))

export const takeRelease = deed(async (door, asked) => {
  await release(actorIn(door, asked), { number: asked.params['number'] ?? '' })
  return onward(asked, 'releases', 'released')
}, showReleases)

export const takeRefusal = deed(async (door, asked) => {
  await refuseRelease(actorIn(door, asked), { number: asked.params['number'] ?? '' })
  return onward(asked, 'releases', 'refused')
}, showReleases)

export const takeWithdrawal = deed(async (door, asked) => {
  const { number = '', reason = '' } = asked.fields
  await withdrawRelease(actorIn(door, asked), { number, reason })
  return onward(asked, 'releases', 'withdrawn')
}, showReleases)
