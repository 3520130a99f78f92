import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Refusal } from '#content/refusal.ts'
import { reportFacts } from '#db/report/report-facts.ts'
import { actorIn, type StaffHandler } from './staff-door.ts'

const ENDING = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp' } as const

/** It stands in the name of the file too. */
const PLACE = /^[1-9]$/

/** A picture of a report as a file to keep: the one made anew, never what was sent. */
export const showPicture: StaffHandler = async (door, asked) => {
  const { number = '', at = '' } = asked.params
  const { pictures, ...report } = await reportFacts(actorIn(door, asked), { number })
  const picture = PLACE.test(at) ? pictures[Number(at) - 1] : undefined
  if (!picture) throw new Refusal('not-found', `There is no picture ${at} of ${report.number}`)
  const bytes = await readFile(join(door.store.attachments, picture.file))
  const name = `${report.number}-${at}.${ENDING[picture.type]}`
  const headers = { 'content-type': picture.type, 'content-disposition': `attachment; filename="${name}"` }
  return new Response(new Uint8Array(bytes), { headers })
}
